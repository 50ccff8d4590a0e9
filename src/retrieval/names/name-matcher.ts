import { runToEnd, type Cooperative } from '../../concurrency/cooperatively.ts';
import { sliceOf } from '../../domain/article.ts';
import type { Question, Script } from '../../domain/question.ts';
import { LANGUAGES } from '../../languages/all.ts';
import { nameForms, stemsOfKnown } from '../../text/names/name-forms.ts';
import { fold } from '../../text/letters/fold.ts';
import { soundForm, soundsOf } from '../../text/names/sound-form.ts';
import { scriptOf } from '../../text/letters/script.ts';
import { typedText } from '../../text/words/words.ts';
import type { KnownNames } from './known-names.ts';
import { type Demand, demandedNames } from './demanded-names.ts';
import { isCertain, namePhrases, type NamePhrase } from './name-phrases.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { ALSO_A_WORD, NameWritings, type Writing } from './name-writings.ts';

/** A name of a question, in sound form, with its writings, surest first. */
export type Mention = { readonly asked: string; readonly writings: readonly Writing[] };

/**
 * A name that an answer has to be about: how likely it is a name, 0 to 1, whether it is known as one and is no other
 * word, and every way in which the corpus may write it, the question's own script included; no writings if the corpus
 * does not know it.
 */
export type WantedName = Mention & {
  /** As it was typed, from its first word to its last. */
  readonly typed: string;
  readonly likeness: number;
  readonly isCertain: boolean;
  /** The words of the name, in order; at least one. */
  readonly parts: readonly WantedPart[];
};

/** A word of a wanted name, or words that the lists know as one. */
export type WantedPart = {
  /**
   * Words of the corpus that may stand for it, though nothing but their letters may say so, by how much more likely an
   * article has each because it has the name than by chance: in nats, 0 or more.
   */
  readonly plausible: ReadonlyMap<string, number>;
  /** Its writings of several words, all of which an article has to have. */
  readonly whole: readonly Writing[];
  /** Whether an article with it may have the name: محمد alone tells nothing. */
  readonly isTelling: boolean;
};

/** Longer names of outlets are not looked for in a question. */
const MAX_OUTLET_PHRASES = 6;
/** Letters of a word that may be written together with the next. */
const MIN_JOINED_LETTERS = 2;
const MAX_JOINED_LETTERS = 4;
/** A known name without a capital is half the time another word: حافظ is a poet and a guard. */
const KNOWN_BUT_SMALL = 0.5;
/** Languages in which every noun has a capital. Luxembourgish can be detected, but has no language file. */
const NOUNS_CAPITALISED = new Set([
  ...LANGUAGES.filter(({ nounsCapitalised }) => nounsCapitalised).map(({ code }) => code),
  'lb',
]);

/**
 * Finds the names of a question in the words of a corpus, whatever the script: by lists of names that mean the same,
 * and by how letters of one script are written in another. It helps to find texts: it says where a name may stand,
 * never that two names are one (docs/decisions/012-names-are-matched-by-letters.md).
 */
export class NameMatcher {
  readonly #known: KnownNames;
  readonly #writings: NameWritings;
  /** In sound form, also by their other names. */
  readonly #outlets: ReadonlySet<string>;

  /** @param outlets of the corpus, as its articles name them: a question demands none of them of an article */
  constructor(known: KnownNames, vocabulary: NameVocabulary, outlets: readonly string[] = []) {
    this.#known = known;
    this.#writings = new NameWritings(known, vocabulary);
    this.#outlets = new Set(
      outlets.flatMap((outlet) => this.alsoCalled(outlet)).map((name) => soundsOf(name).join(' ')),
    );
  }

  /** Finds the names of a question. The result tells how likely they are names and how the corpus writes them. */
  parse(question: Question): QuestionNames {
    return new QuestionNames(this.#known, this.#writings, question, this.#outlets);
  }

  /** Whether the lists have a word as a name, as it is or under what its sentence adds to it. @param word of any script */
  knows(word: string): boolean {
    const sound = soundForm(word);
    const forms = nameForms(sound, scriptOf(sound)).map(([form]) => form);
    return [...forms, ...stemsOfKnown(sound)].some((form) => this.#known.groupsOf(form).length > 0);
  }

  /** People, places and bodies whose name is one word, by its sound form. */
  get famous(): ReadonlyMap<string, string> {
    return this.#known.famous;
  }

  /** A name with all others that are known to mean the same. */
  alsoCalled(name: string): string[] {
    return [...new Set([name, ...this.#known.groupsOf(soundsOf(name).join(' ')).flat()])];
  }
}

/** The names of one question, for one corpus. */
export class QuestionNames {
  readonly #known: KnownNames;
  readonly #writings: NameWritings;
  readonly #typed: string;
  /** Only known names have a capital to tell them where every noun has one. */
  readonly #nounsCapitalised: boolean;
  readonly #phrases: readonly NamePhrase[];
  readonly #language: string;
  readonly #outlets: ReadonlySet<string>;

  /** @param outlets of the corpus, in sound form */
  constructor(
    known: KnownNames,
    writings: NameWritings,
    { text, language }: Question,
    outlets: ReadonlySet<string>,
  ) {
    this.#outlets = outlets;
    this.#known = known;
    this.#writings = writings;
    this.#typed = typedText(text);
    this.#language = language;
    this.#nounsCapitalised = NOUNS_CAPITALISED.has(language);
    this.#phrases = namePhrases(known, text);
  }

  /** Everything that may be a name and that the corpus may have, in the order of the question. */
  mentions(): Mention[] {
    return this.#phrases
      .map((phrase) => ({ asked: soundOf(phrase), writings: this.#writings.writingsOf(phrase) }))
      .filter(({ writings }) => writings.length > 0);
  }

  /** The names that are sure enough to be demanded of an article, in the order of the question. */
  wanted(): WantedName[] {
    return runToEnd(this.wantedInSteps());
  }

  /** The same, with a pause behind each word: it is looked for among all words of the corpus, and a long text has many names. */
  *wantedInSteps(): Cooperative<WantedName[]> {
    const asked = { typed: this.#typed, language: this.#language, phrases: this.#phrases };
    const leftOut = new Set(phrasesOfOutlets(this.#phrases, this.#outlets));
    for (const phrase of this.#phrases) {
      if (phrase.known?.isPlace !== true || leftOut.has(phrase)) continue;
      if (this.#isEverywhere(phrase)) leftOut.add(phrase);
      yield;
    }
    const wanted: WantedName[] = [];
    for (const demand of demandedNames(this.#known, asked, (phrase) => leftOut.has(phrase))) {
      wanted.push(yield* this.#wantedName(demand));
    }
    return wanted;
  }

  *#wantedName({ phrases, ...demand }: Demand): Cooperative<WantedName> {
    const ofParts: { readonly phrase: NamePhrase; readonly writings: readonly Writing[] }[] = [];
    for (const phrase of phrases) {
      ofParts.push({ phrase, writings: this.#writingsOf(phrase) });
      yield;
    }
    // Of a name of several words, an article may have any; محمد alone tells nothing.
    const rare = ofParts.filter(
      ({ phrase, writings }) => !this.#isFirstName(phrase) || !this.#isCommon(writings),
    );
    const telling = rare.length === 0 ? ofParts : rare;
    const parts: WantedPart[] = [];
    for (const part of ofParts) {
      parts.push({
        plausible: this.#plausible(part.phrase, part.writings),
        whole: part.writings.filter((writing) => writing.parts.length > 1),
        isTelling: telling.includes(part),
      });
      yield;
    }
    return {
      asked: phrases.map((phrase) => soundOf(phrase)).join(' '),
      typed: this.#typed.slice(phrases[0].span.start, phrases.at(-1)?.span.end),
      ...demand,
      writings: telling.flatMap(({ writings }) => writings),
      parts,
    };
  }

  #plausible(phrase: NamePhrase, writings: readonly Writing[]): Map<string, number> {
    const says = new Map<string, number>();
    const add = (word: string, nats: number): void => {
      says.set(word, Math.max(says.get(word) ?? 0, nats));
    };
    for (const one of [phrase, ...this.#joined(phrase)]) {
      for (const { word, nats } of this.#writings.plausible(one)) add(word, nats);
    }
    for (const { parts, sureness } of writings) {
      if (parts.length === 1) for (const word of parts.flat()) add(word, this.#writings.says(word, -Math.log(sureness)));
    }
    return says;
  }

  /** A phrase and the short word before it as one word: بنقردان is Ben Guerdane, ابوظبي Abu Dhabi. */
  #joined(phrase: NamePhrase): NamePhrase[] {
    const before = this.#phrases[this.#phrases.indexOf(phrase) - 1];
    const [word, ...others] = phrase.words;
    if (before === undefined || others.length > 0 || before.words.length > 1) return [];
    const [short] = before.words;
    const isShort = short.sound.length >= MIN_JOINED_LETTERS && short.sound.length <= MAX_JOINED_LETTERS;
    const isNext = phrase.span.start - before.span.end === 1 && short.script === word.script;
    if (!isShort || !isNext) return [];
    const [typed, sound] = [short.typed + word.typed, short.sound + word.sound];
    return [{ words: [{ ...word, typed, sound }], known: null, span: phrase.span }];
  }

  /** Whether a phrase names a place that much of the corpus is about. */
  #isEverywhere(phrase: NamePhrase): boolean {
    if (phrase.known?.isPlace !== true) return false;
    return this.#writingsOf(phrase).some(
      ({ parts, sureness }) => sureness >= ALSO_A_WORD && parts.length === 1 && parts.flat().some((word) => this.#writings.isEverywhere(word)),
    );
  }

  #isFirstName({ words }: NamePhrase): boolean {
    return words.every(({ typed }) => this.#known.isGiven(fold(typed)));
  }

  #isCommon(writings: readonly Writing[]): boolean {
    const [surest] = writings.toSorted((a, b) => b.sureness - a.sureness);
    const [words, ...others] = surest?.parts ?? [];
    return others.length === 0 && (words ?? []).some((word) => this.#writings.isCommon(word));
  }

  #writingsOf(phrase: NamePhrase): Writing[] {
    const asTyped = this.#writings.asTyped(phrase);
    const others = this.#writings.writingsOf(phrase, ALSO_A_WORD);
    return asTyped === null ? others : [asTyped, ...others];
  }

  /**
   * The question with its certain names as texts of a script write them, if the corpus has them so: "What did بوتين
   * say?". A model of 22 million weights knows few names in a script in which the passage does not have them
   * (docs/research/models.md#names-in-another-script).
   */
  inScript(script: Script): string {
    let [written, end] = ['', 0];
    for (const phrase of this.#phrases) {
      const { words, known, span } = phrase;
      if (known === null || this.#likenessOf(phrase) < 1) continue;
      if (words.every((word) => word.script === script)) continue;
      const name = this.#writings.inScript(script, known);
      if (name === null) continue;
      written += this.#typed.slice(end, span.start) + name;
      ({ end } = span);
    }
    return written + this.#typed.slice(end);
  }

  /**
   * The known names, as typed, in the order of the question.
   *
   * @param minLikeness above 0, at most 1: names less likely than this are left out
   */
  known(minLikeness: number): string[] {
    return this.#phrases
      .filter((phrase) => phrase.known !== null && this.#likenessOf(phrase) >= minLikeness)
      .map(({ span }) => sliceOf(this.#typed, span));
  }

  /** How likely a phrase is a name, 0 to 1. */
  #likenessOf(phrase: NamePhrase): number {
    if (isCertain(phrase)) return 1;
    const [word] = phrase.words;
    const isKnown = phrase.known !== null;
    if (word.likeness === 1) {
      return isKnown || !(this.#nounsCapitalised || this.#known.isLikeCountry(word.sound)) ? 1 : 0;
    }
    return isKnown && word.ifKnown > 0 ? KNOWN_BUT_SMALL : 0;
  }
}

function soundOf({ words }: NamePhrase): string {
  return words.map(({ sound }) => sound).join(' ');
}

/** The phrases of a question that name one of these outlets together. @param outlets in sound form */
function phrasesOfOutlets(
  phrases: readonly NamePhrase[],
  outlets: ReadonlySet<string>,
): ReadonlySet<NamePhrase> {
  const found = new Set<NamePhrase>();
  if (outlets.size === 0) return found;
  for (const [from, first] of phrases.entries()) {
    const forms = nameForms(soundOf(first), first.words[0].script).map(([form]) => form);
    for (let to = from + 1; to <= Math.min(from + MAX_OUTLET_PHRASES, phrases.length); to++) {
      const rest = phrases.slice(from + 1, to).map((phrase) => ` ${soundOf(phrase)}`);
      if (forms.some((form) => outlets.has(form + rest.join('')))) {
        for (const phrase of phrases.slice(from, to)) found.add(phrase);
      }
    }
  }
  return found;
}
