import { at } from '../../domain/at.ts';
import type { LetterTable, ScriptPair } from '../../domain/names.ts';
import type { Script } from '../../domain/question.ts';
import { nameForms, type NameForm } from '../../text/names/name-forms.ts';
import { soundForm, soundsOf } from '../../text/names/sound-form.ts';
import { isFunctionWord } from '../../text/question/function-words.ts';
import { scriptOf } from '../../text/letters/script.ts';
import { ARABIC_SCRIPT_LETTERS } from './arabic-script-letters.ts';
import type { KnownNames } from './known-names.ts';
import { isCertain, type KnownPhrase, type NamePhrase } from './name-phrases.ts';
import type { FoundWord, NameVocabulary } from './name-vocabulary.ts';
import type { AskedWord } from './name-words.ts';

/**
 * A way in which the corpus may write a name: for each word of the name the corpus words of which any will do (بوتين,
 * لبوتين), and how sure it is, 0 to 1, that this is the name in the question.
 */
export type Writing = { readonly parts: readonly (readonly string[])[]; readonly sureness: number };

/** In nats beyond the likeliest writing: a word farther off is no writing of the name. */
const BOUND = 5;
/** The same, where it is only to be ruled out that a text has the name: القيروان is 6.6 from Kayravan. */
const FARTHEST = 7;
/** A word that a text has by chance at more than this, in nats: in one of fifty. */
const COMMON = 4;
/** Share of the documents. */
const EVERYWHERE = 0.1;
/** Nats for each letter of a name: the shorter it is, the liker a word must be. */
const MOST_PER_LETTER = 0.9;
/** What a word for the people of a country says for the country, in nats. */
const STAND_IN_SAYS = 5;
/** Shorter beginnings stand for nothing. */
const MIN_BEGINNING_LETTERS = 3;
/** Shorter parts of a name do not stand for it. */
const MIN_PART_LETTERS = 4;
/** Cost, in nats, at which a word is as likely a writing of the name as the corpus is to lack the name. */
const EVEN = 3;
/**
 * The most that letters alone can make sure: Baden and بايدن look alike
 * (docs/research/libraries.md#names-across-scripts).
 */
const LETTERS_SURENESS = 0.85;
/** Share of that which remains if the name is known and the corpus has one of its known writings. */
const BESIDE_KNOWN = 0.2;
/** The share if the name is known but the corpus has none of these: it may write the name in a way of its own. */
const INSTEAD_OF_KNOWN = 0.6;
/** Less sure matches are noise. */
const MIN_SURENESS = 0.05;
/** Share of its sureness that a name of one word keeps if it is marked as another word as well. */
export const ALSO_A_WORD = 0.5;

/** Tells how a corpus writes a name, by the lists of names and by the letters of each script. */
export class NameWritings {
  readonly #known: KnownNames;
  readonly #vocabulary: NameVocabulary;
  /** A question asks for its words more than once. */
  readonly #foundBefore = new WeakMap<
    AskedWord,
    { readonly bound: number; readonly found: readonly FoundInScript[] }
  >();

  constructor(known: KnownNames, vocabulary: NameVocabulary) {
    this.#known = known;
    this.#vocabulary = vocabulary;
  }

  /**
   * All ways in which the corpus may write a phrase in other words than its own, surest first.
   *
   * @param doubt share of its sureness that a known name of one word keeps if it is another word as well: alone, رئيسي
   *   may be "the presidents of"
   */
  writingsOf({ words, known }: NamePhrase, doubt = 1): Writing[] {
    const [word, ...others] = words;
    const isSure = isCertain({ words, known });
    const isOtherWord = known?.names.some((name) => this.#known.isMistakable(name)) ?? false;
    const doubted = isOtherWord && word.likeness < 1 ? ALSO_A_WORD : 1;
    const sureness = isSure ? 1 : word.ifKnown * doubted;
    const byList = known === null ? [] : this.#byList(known, sureness, doubt);
    if (others.length > 0) return byList;
    // A name that is known leaves little for words that only look like it, less if the corpus has the name.
    const left = byList.length > 0 || isSure ? BESIDE_KNOWN : known === null ? 1 : INSTEAD_OF_KNOWN;
    const covered = new Set(byList.flatMap(({ parts: [first, ...more] }) => (more.length > 0 ? [] : first)));
    const byLetters = this.#byLetters(word, left).filter(({ parts: [[found]] }) => !covered.has(found));
    return [...byList, ...byLetters].sort((a, b) => b.sureness - a.sureness);
  }

  /** The phrase in the words of the corpus that sound as its own; null if the corpus lacks one of them. */
  asTyped({ words }: NamePhrase): Writing | null {
    const parts = words.map(({ sound }) => this.#vocabulary.sounding(sound));
    return parts.every((found) => found.length > 0) ? { parts, sureness: 1 } : null;
  }

  /**
   * A known name as this script writes it, if the corpus has all its words: one of as many words as the phrase, else
   * the first.
   */
  inScript(script: Script, { length, groups }: KnownPhrase): string | null {
    const names = groups.flat().filter((name) => {
      const sounds = soundsOf(name);
      return (
        scriptOf(name) === script && sounds.every((sound) => this.#vocabulary.sounding(sound).length > 0)
      );
    });
    return names.find((name) => soundsOf(name).length === length) ?? names[0] ?? null;
  }

  /** By the lists: all other names of the groups that the corpus has whole. */
  #byList({ names: phraseNames, groups }: KnownPhrase, sureness: number, doubt: number): Writing[] {
    const names = new Map(groups.flat().map((name) => [soundsOf(name).join(' '), soundsOf(name)]));
    // The letters find the name as it was typed anyway.
    names.delete(at(phraseNames, 0));
    return [...names.values()].flatMap((sounds) => {
      const isMistakable = this.#known.isMistakable(sounds.join(' '));
      const parts = sounds.map((sound) => this.#vocabulary.sounding(sound, !this.#known.isMistakable(sound)));
      if (parts.some((words) => words.length === 0)) return [];
      return [{ parts, sureness: isMistakable ? sureness * doubt : sureness }];
    });
  }

  /** By the letters, in every script of the corpus; in the word's own script only if the corpus lacks the word. */
  #byLetters(asked: AskedWord, left: number): WritingByLetters[] {
    const { sound, script, likeness } = asked;
    if (likeness === 0) return [];
    return this.#found(asked, BOUND).flatMap(([other, all]) => {
      if (other === script && this.#vocabulary.sounding(sound).length > 0) return [];
      const found = all.filter(({ cost }) => cost <= BOUND);
      const best = Math.max(0, ...found.map(({ cost }) => Math.exp(-cost)));
      // Words that write one name (بوتين, لبوتين) do not share its likelihood: each is measured against the best.
      const writings = found.map(({ word, cost }) => ({
        parts: [[word]] as const,
        sureness: (left * likeness * LETTERS_SURENESS * Math.exp(-cost)) / (best + Math.exp(-EVEN)),
      }));
      return writings.filter(
        ({ parts: [[word]], sureness }) => !isFunctionWord(word) && sureness >= MIN_SURENESS,
      );
    });
  }

  /**
   * Words of the corpus any of which may stand for a name or a part of it, however unlikely, and what each says: an article
   * that has one is not said to lack the name. The commoner a word is, the liker it must be, since any article may have it by
   * chance.
   */
  plausible(phrase: NamePhrase): PlausibleWord[] {
    return [...this.#standIns(phrase).map((word) => ({ word, nats: STAND_IN_SAYS })), ...this.#alike(phrase)];
  }

  /** By how many nats an article with a word is likelier to have a name that the word writes at this cost, at least 0. */
  says(word: string, cost: number): number {
    return Math.max(0, this.#surprise(word) - cost);
  }

  /** Words that stand for the country that a phrase names, or whose capital it names. */
  #standIns({ known }: NamePhrase): string[] {
    if (known?.isPlace !== true) return [];
    return known.names
      .flatMap((name) => this.#known.standInsFor(name))
      .flatMap(([first = '', ...others]) =>
        others.length > 0 || first.length < MIN_BEGINNING_LETTERS ? [] : this.#vocabulary.derivedFrom(first),
      );
  }

  #alike({ words }: NamePhrase): PlausibleWord[] {
    const [first, ...others] = words;
    const long = words.filter(({ sound }) => others.length === 0 || sound.length >= MIN_PART_LETTERS);
    return (long.length === 0 ? [first] : long).flatMap((word) =>
      this.#found(word, FARTHEST).flatMap(([, all]) =>
        all.flatMap(({ word: found, cost }) =>
          isFunctionWord(found) || cost > Math.min(this.#surprise(found), MOST_PER_LETTER * word.sound.length)
            ? []
            : { word: found, nats: this.says(found, cost) },
        ),
      ),
    );
  }

  /** How unlikely a text has a word by chance, in nats. */
  #surprise(word: string): number {
    return -Math.log(this.#vocabulary.shareOf(word));
  }

  /** Whether so much of the corpus has a word that its articles need not name it: a country in its own press. */
  isEverywhere(word: string): boolean {
    return this.#vocabulary.shareOf(word) > EVERYWHERE;
  }

  /** Whether a word of the corpus is so common that a text with it need not be about whom it names: محمد. */
  isCommon(word: string): boolean {
    return this.#surprise(word) < COMMON;
  }

  /** What the corpus has within so many nats of a word, in each script. */
  #found(asked: AskedWord, bound: number): readonly FoundInScript[] {
    const before = this.#foundBefore.get(asked);
    if (before !== undefined && before.bound >= bound) return before.found;
    const { sound, script } = asked;
    const forms = [...nameForms(sound, script), ...withoutArabicParts(asked)];
    const found = this.#vocabulary.scripts.flatMap((other): FoundInScript[] => {
      const table = this.#lettersOf(script, other);
      if (table === undefined) return [];
      const costs = new Map<string, number>();
      for (const [form, stripped] of forms) {
        for (const { word, cost } of this.#vocabulary.writingsOf(form, other, table, bound - stripped)) {
          costs.set(word, Math.min(costs.get(word) ?? Infinity, cost + stripped));
        }
      }
      return [[other, [...costs].map(([word, cost]) => ({ word, cost }))]];
    });
    this.#foundBefore.set(asked, { bound, found });
    return found;
  }

  #lettersOf(from: Script, to: Script): LetterTable | undefined {
    if (from === 'arabic' && to === 'arabic') return ARABIC_SCRIPT_LETTERS;
    const pair: ScriptPair = `${from}-${to}`;
    return this.#known.letters.get(pair);
  }
}

/** Latin script writes the article as it sounds: Ennaceur, Echaab, Essebsi. */
const SOUNDING_ARTICLE = /^e(?:([ndtsrzl])\1|(?=ch|sh|dh|th))/iu;
/** And "son of" with the name: Bensedrine, Belhadj. */
const SON_OF = /^(?:ben|bel)(?=[^aeiouy])/iu;
/** Nats for each. */
const WITHOUT_ARTICLE = 1;
const WITHOUT_SON_OF = 2;
const MIN_REST_LETTERS = 4;

/** What else an Arabic name in Latin script may be among the words of a corpus: of Ennaceur ناصر, of Bensedrine سدرين. */
function withoutArabicParts({ typed, script }: AskedWord): NameForm[] {
  if (script !== 'latin') return [];
  return [
    ...restOf(typed.replace(SOUNDING_ARTICLE, '$1'), typed, WITHOUT_ARTICLE),
    ...restOf(typed.replace(SON_OF, ''), typed, WITHOUT_SON_OF),
  ];
}

function restOf(rest: string, typed: string, cost: number): NameForm[] {
  return rest === typed || rest.length < MIN_REST_LETTERS ? [] : [[soundForm(rest), cost]];
}

/** A folded word of the corpus, and by how many nats an article with it is likelier to have the name, at least 0. */
export type PlausibleWord = { readonly word: string; readonly nats: number };

type FoundInScript = readonly [script: Script, found: readonly FoundWord[]];

/** By one word of the corpus. */
type WritingByLetters = { readonly parts: readonly [readonly [string]]; readonly sureness: number };
