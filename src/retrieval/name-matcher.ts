import type { LetterTable, NameGroup, ScriptPair } from '../domain/name-knowledge.ts';
import type { Question } from '../domain/question.ts';
import type { Script } from '../domain/script.ts';
import { sliceOf, type Span } from '../domain/span.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { nameForms, turkishStems } from '../text/name-forms.ts';
import { scriptOf } from '../text/script.ts';
import { soundsOf } from '../text/sound-form.ts';
import { typedText } from '../text/words.ts';
import { ARABIC_SCRIPT_LETTERS } from './arabic-script-letters.ts';
import { askedWords, type AskedWord } from './asked-words.ts';
import type { KnownNames } from './known-names.ts';
import type { FoundWord, NameVocabulary } from './name-vocabulary.ts';

/**
 * A way in which the corpus may write a name: for each of its words the corpus words of which any will do (بوتين,
 * لبوتين), and how sure it is, 0 to 1, that this is the name asked for.
 */
export type Writing = { readonly parts: readonly (readonly string[])[]; readonly sureness: number };

/** A name of a question with its writings, surest first. */
export type Mention = { readonly asked: string; readonly writings: readonly Writing[] };

/**
 * A name that an answer has to be about: how likely it is one, 0 to 1, whether it is known for one that is no other word, and all ways in which the corpus may write it, in
 * the question's own script, too; none where the corpus does not know it.
 */
export type WantedName = Mention & { readonly likeness: number; readonly isCertain: boolean };

/** In nats beyond the likeliest writing: what is farther off is no writing of the name. */
const BOUND = 5;
/** Cost at which a writing is as likely as that the corpus does not have the name. */
const EVEN = 3;
/** What the letters alone say is never surer than this: Baden and بايدن look alike (notes/libraries.md section 5). */
const LETTERS_SURENESS = 0.85;
/** What is left of that where the name is known and the corpus has what it is known by. */
const BESIDE_KNOWN = 0.2;
/** The same where the corpus does not: it may write the name in another way than the table does. */
const INSTEAD_OF_KNOWN = 0.6;
/** Less sure matches are noise. */
const LEAST_SURENESS = 0.05;
/** Words of a question that are looked at: a message of hundreds must not hold everybody up. */
const MOST_WORDS = 64;
/** A word without a capital that is known as a name is half the time another word: حافظ is a poet and a guard. */
const KNOWN_BUT_SMALL = 0.5;
/** What is left where it is marked as another word. */
const ALSO_A_WORD = 0.5;
/** Languages in which every noun has a capital. */
const NOUNS_CAPITALISED = new Set(['de', 'lb']);
/** Longest name, in words. */
const LONGEST = 4;

/**
 * Finds the names of a question in the words of a corpus, whatever the script: by what is known of names (groups) and
 * by how letters of one script are written in the other. A recall aid: it says where a name may stand, never that
 * two names are one (issue 5).
 */
export class NameMatcher {
  readonly #known: KnownNames;
  readonly #vocabulary: NameVocabulary;

  constructor(known: KnownNames, vocabulary: NameVocabulary) {
    this.#known = known;
    this.#vocabulary = vocabulary;
  }

  /** A name with all others that are known to mean the same. */
  alsoCalled(name: string): string[] {
    return [...new Set([name, ...this.#known.groupsOf(soundsOf(name).join(' ')).flat()])];
  }

  /** The names of a question, in order. */
  mentionsIn(question: string): Mention[] {
    return this.#phrasesOf(question)
      .map(({ asked, known }) => ({ asked: soundOf(asked), writings: this.#writings(asked, known) }))
      .filter(({ writings }) => writings.length > 0);
  }

  /**
   * Of the words of a question those that are names for sure enough to be looked for in an article.
   *
   * @param language ISO 639-1: where nouns have capitals, only what is known is a name
   */
  wantedIn(question: string, language: string): WantedName[] {
    return this.#phrasesOf(question).flatMap(({ asked, known }) => {
      const likeness = this.#wantedLikeness(asked, known, NOUNS_CAPITALISED.has(language));
      if (likeness === 0) return [];
      const asTheyAre = asked.map(({ sound }) => this.#vocabulary.sounding(sound));
      const same = asTheyAre.every((words) => words.length > 0) ? [{ parts: asTheyAre, sureness: 1 }] : [];
      const writings = [...same, ...this.#writings(asked, known, ALSO_A_WORD)];
      return [{ asked: soundOf(asked), likeness, isCertain: isCertain(asked, known), writings }];
    });
  }

  /**
   * The question with its names as texts of a script write them, where the corpus has them so: "What did بوتين say?". A model
   * of 22 million weights knows few names in a script that the passage does not have them in (issue 6).
   */
  spelt({ text, language }: Question, script: Script): string {
    const typed = typedText(text);
    let [spelt, end] = ['', 0];
    for (const { asked, known, span } of this.#phrasesOf(text)) {
      const isName = this.#wantedLikeness(asked, known, NOUNS_CAPITALISED.has(language)) === 1;
      if (!isName || known === null || asked.every((word) => word.script === script)) continue;
      const name = this.#nameIn(script, known);
      if (name === null) continue;
      spelt += typed.slice(end, span.start) + name;
      ({ end } = span);
    }
    return spelt + typed.slice(end);
  }

  /**
   * The known names of a question, as typed.
   *
   * @param least likeness, above 0: what is less likely a name is left out
   */
  namesIn({ text, language }: Question, least: number): string[] {
    const nouns = NOUNS_CAPITALISED.has(language);
    return this.#phrasesOf(text)
      .filter(({ asked, known }) => known !== null && this.#wantedLikeness(asked, known, nouns) >= least)
      .map(({ span }) => sliceOf(typedText(text), span));
  }

  /** The first name of the groups that is written in this script and that the corpus has whole. */
  #nameIn(script: Script, { length, groups }: KnownPhrase): string | null {
    const names = groups.flat().filter((name) => {
      const sounds = soundsOf(name);
      return (
        scriptOf(name) === script && sounds.every((sound) => this.#vocabulary.sounding(sound).length > 0)
      );
    });
    return names.find((name) => soundsOf(name).length === length) ?? names[0] ?? null;
  }

  /** The words of a question, those that are a known name together, each where it stands in the typed text. */
  #phrasesOf(question: string): Phrase[] {
    const words = askedWords(question).slice(0, MOST_WORDS);
    const typed = typedText(question);
    const phrases: Phrase[] = [];
    let end = 0;
    for (let at = 0; at < words.length;) {
      const found = this.#longestKnown(words, at);
      const asked = words.slice(at, at + Math.max(1, found?.length ?? 0));
      const known =
        found !== null && joins(phrases.at(-1), asked) ? { ...found, isUnmistakable: true } : found;
      const [first, ...others] = asked;
      const start = typed.indexOf(first?.typed ?? '', end);
      end = start + (first?.typed.length ?? 0);
      for (const word of others) end = typed.indexOf(word.typed, end) + word.typed.length;
      phrases.push({ asked, known, span: { start, end } });
      at += asked.length;
    }
    return phrases;
  }

  #wantedLikeness(
    [only, ...others]: readonly AskedWord[],
    known: KnownPhrase | null,
    nouns: boolean,
  ): number {
    if (only === undefined) return 0;
    if (isCertain([only, ...others], known)) return 1;
    const isKnown = known !== null;
    if (only.likeness === 1) return isKnown || !(nouns || this.#known.isLikeCountry(only.sound)) ? 1 : 0;
    return isKnown && only.ifKnown > 0 ? KNOWN_BUT_SMALL : 0;
  }

  /** The longest name that is known and begins at this word. */
  #longestKnown(words: readonly AskedWord[], at: number): KnownPhrase | null {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const [first, ...others] = words.slice(at, at + length);
      if (first === undefined || (others.length === 0 && first.ifKnown === 0)) continue;
      const rest = others.map(({ sound }) => ` ${sound}`).join('');
      const names = nameForms(first.sound, first.script).map(([form]) => form + rest);
      const groups = names.flatMap((name) => this.#known.groupsOf(name));
      const isUnmistakable = names.some((name) => this.#known.isUnmistakable(name));
      const isPlace = names.some((name) => this.#known.isPlace(name));
      if (groups.length > 0) return { length, names, groups, isUnmistakable, isPlace };
    }
    const word = words[at];
    return word === undefined ? null : this.#turkish(word);
  }

  /** trumpın, putinle: Turkish endings that stand at a name without an apostrophe. */
  #turkish({ sound, script }: AskedWord): KnownPhrase | null {
    if (script !== 'latin') return null;
    const names = turkishStems(sound).filter((stem) => this.#known.isUnmistakable(stem));
    if (names.length === 0) return null;
    const groups = names.flatMap((name) => this.#known.groupsOf(name));
    return { length: 1, names, groups, isUnmistakable: true, isPlace: false };
  }

  /** @param doubt what is left of a name of one word that is another word as well: alone رئيسي may be "the presidents of" */
  #writings(asked: readonly AskedWord[], phrase: KnownPhrase | null, doubt = 1): Writing[] {
    const [only, ...others] = asked;
    const isSure = isCertain(asked, phrase);
    const isOtherWord = phrase?.names.some((name) => this.#known.isMistakable(name)) ?? false;
    const doubted = isOtherWord && only !== undefined && only.likeness < 1 ? ALSO_A_WORD : 1;
    const sureness = isSure ? 1 : (only?.ifKnown ?? 0) * doubted;
    const known = phrase === null ? [] : this.#sameAs(phrase, sureness, doubt);
    if (only === undefined || others.length > 0) return known;
    // What is known leaves little for what only looks like it, less if the corpus has it.
    const left = known.length > 0 || isSure ? BESIDE_KNOWN : phrase === null ? 1 : INSTEAD_OF_KNOWN;
    const covered = new Set(known.flatMap(({ parts: [first, ...more] }) => (more.length > 0 ? [] : first)));
    const written = this.#written(only, left).filter(({ parts: [[word]] }) => !covered.has(word));
    return [...known, ...written].sort((a, b) => b.sureness - a.sureness);
  }

  /** By the groups: all their other names that the corpus has whole. */
  #sameAs({ names: [typed = ''], groups }: KnownPhrase, sureness: number, doubt: number): Writing[] {
    const names = new Map(groups.flat().map((name) => [soundsOf(name).join(' '), soundsOf(name)]));
    // As it was typed it is found by its letters anyway.
    names.delete(typed);
    return [...names.values()].flatMap((sounds) => {
      const parts = sounds.map((sound) => this.#vocabulary.sounding(sound, !this.#known.isMistakable(sound)));
      if (parts.some((words) => words.length === 0)) return [];
      return [{ parts, sureness: this.#known.isMistakable(sounds.join(' ')) ? sureness * doubt : sureness }];
    });
  }

  /** By the letters, in every script of the corpus; in the word's own only if it is no word of the corpus as it is. */
  #written({ sound, script, likeness }: AskedWord, left: number): Written[] {
    if (likeness === 0) return [];
    return this.#vocabulary.scripts.flatMap((other) => {
      if (other === script && this.#vocabulary.sounding(sound).length > 0) return [];
      const table = this.#lettersOf(script, other);
      if (table === undefined) return [];
      const found = new Map<string, FoundWord>();
      for (const [form, stripped] of nameForms(sound, script)) {
        for (const { word, cost } of this.#vocabulary.writingsOf(form, other, table, BOUND - stripped)) {
          const whole = { word, cost: cost + stripped };
          if (whole.cost < (found.get(word)?.cost ?? Infinity)) found.set(word, whole);
        }
      }
      const best = Math.max(0, ...[...found.values()].map(({ cost }) => Math.exp(-cost)));
      // Words that are writings of one name (بوتين, لبوتين) do not share its likelihood: each is held against the best.
      const writings = [...found.values()].map(({ word, cost }) => ({
        parts: [[word]] as const,
        sureness: (left * likeness * LETTERS_SURENESS * Math.exp(-cost)) / (best + Math.exp(-EVEN)),
      }));
      return writings.filter(
        ({ parts: [[word]], sureness }) => !isFunctionWord(word) && sureness >= LEAST_SURENESS,
      );
    });
  }

  #lettersOf(from: Script, to: Script): LetterTable | undefined {
    if (from === 'arabic' && to === 'arabic') return ARABIC_SCRIPT_LETTERS;
    const pair: ScriptPair = `${from}-${to}`;
    return this.#known.letters.get(pair);
  }
}

function soundOf(words: readonly AskedWord[]): string {
  return words.map(({ sound }) => sound).join(' ');
}

/** By one word of the corpus. */
type Written = { readonly parts: readonly [readonly [string]]; readonly sureness: number };

/** Neighbouring words of a question, with what is known of them together. */
type Phrase = {
  readonly asked: readonly AskedWord[];
  readonly known: KnownPhrase | null;
  readonly span: Span;
};

/** `length` words of the question, all that they may be without endings, in sound form, and the groups that have one of these. */
type KnownPhrase = {
  readonly length: number;
  readonly names: readonly string[];
  readonly groups: readonly NameGroup[];
  readonly isUnmistakable: boolean;
  readonly isPlace: boolean;
};

/** Known, of several words or no other word, or a place's with a capital or in a script without (but there short names are other words). */
function isCertain([only, ...others]: readonly AskedWord[], known: KnownPhrase | null): boolean {
  if (known === null || only === undefined) return false;
  if (others.length > 0 || known.isUnmistakable) return true;
  const stands = only.likeness === 1 || (only.script === 'arabic' && only.sound.length >= LONG_PLACE);
  return known.isPlace && stands;
}

/** Whether a word is joined by "and" to a name that is certain: in بوتين ورئيسي, رئيسي is one, too. */
function joins(before: Phrase | undefined, [word]: readonly AskedWord[]): boolean {
  return (
    word?.script === 'arabic' &&
    word.sound.startsWith('و') &&
    before !== undefined &&
    isCertain(before.asked, before.known)
  );
}

/** Letters. */
const LONG_PLACE = 5;
