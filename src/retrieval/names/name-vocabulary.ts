import type { LetterTable } from '../../domain/names.ts';
import { SCRIPTS, type Script } from '../../domain/question.ts';
import { cooperatively, type Cooperative } from '../../concurrency/cooperatively.ts';
import { nameForms } from '../../text/names/name-forms.ts';
import { scriptOf } from '../../text/letters/script.ts';
import { soundForm } from '../../text/names/sound-form.ts';
import { SpellingSearch, type Prefix } from './spelling-search.ts';

/** Letters that Arabic writes together with a name; the cost, in nats, is by how much they make a name less likely. */
const NO_PREFIX: Prefix = ['', 0];
const PROCLITICS: readonly Prefix[] = [
  NO_PREFIX,
  ...(['و', 'ل', 'ب'] as const).map((letters): Prefix => [letters, 0.2]),
  ...(['ال', 'ف', 'ك'] as const).map((letters): Prefix => [letters, 0.7]),
  ...(['وال', 'بال', 'لل', 'ول', 'وب', 'فال'] as const).map((letters): Prefix => [letters, 1]),
];

const ARTICLE = /ال|لل/u;

const DIGIT = /\p{N}/u;

/** Of the names of countries and their people, in sound form. */
const ARABIC_ENDINGS = ['', 'ا', 'ه', 'ي', 'يا', 'يه', 'يين', 'يون', 'يات', 'ييه', 'يتين', 'ين', 'ان'];
const MAX_ENDING_LETTERS = 6;

/** Shorter words say too little to be compared. */
const MIN_VOCABULARY_LETTERS = 2;

/** A folded word of the corpus, and by how many nats it is a less likely writing of a name than the likeliest. */
export type FoundWord = { readonly word: string; readonly cost: number };

type OfScript = { readonly words: ReadonlyMap<string, readonly string[]>; readonly search: SpellingSearch };

/** Words by their sound form, for each script of it. */
export type Sounding = Readonly<Record<Script, ReadonlyMap<string, readonly string[]>>>;

/** Groups the words of a corpus by sound form. @param words folded, each once */
export function* soundingOf(words: Iterable<string>): Cooperative<Sounding> {
  const sounding: Record<Script, Map<string, string[]>> = {
    arabic: new Map(),
    latin: new Map(),
    cyrillic: new Map(),
  };
  yield* cooperatively(words, 500, (word) => {
    if (DIGIT.test(word)) return;
    const sound = soundForm(word);
    if (sound.length < MIN_VOCABULARY_LETTERS) return;
    const script = scriptOf(sound);
    // The corpus inflects Russian names as well. Arabic proclitics are prefixes, which the search knows.
    const forms = script === 'cyrillic' ? nameForms(sound, script) : [[sound, 0] as const];
    for (const [form] of forms) {
      const known = sounding[script].get(form);
      if (known === undefined) sounding[script].set(form, [word]);
      else known.push(word);
    }
  });
  return sounding;
}

/** How often the words of a corpus are. */
export type DocumentCounts = {
  readonly documents: number;
  /** @param word folded */
  readonly documentsWith: (word: string) => number;
};

const NO_COUNTS: DocumentCounts = { documents: 0, documentsWith: () => 0 };

/** Documents by which a share is made smaller. */
const SMALL_CORPUS = 300;

/** The words of a corpus by sound form, among which a name of a question is looked up. */
export class NameVocabulary {
  readonly #ofScript: Readonly<Record<Script, OfScript>>;
  readonly #counts: DocumentCounts;

  /**
   * @param sounding of the words of the corpus, as `soundingOf` makes it
   * @param counts in how many documents of how many a folded word is
   */
  constructor(sounding: Sounding, counts: DocumentCounts = NO_COUNTS) {
    this.#counts = counts;
    const ofScript = (script: Script): OfScript => {
      const ofIt = sounding[script];
      return { words: ofIt, search: new SpellingSearch(ofIt.keys()) };
    };
    this.#ofScript = { arabic: ofScript('arabic'), latin: ofScript('latin'), cyrillic: ofScript('cyrillic') };
  }

  /** Share of the documents that have a folded word, above 0 and below 1: no word of a small corpus counts as common. */
  shareOf(word: string): number {
    return (this.#counts.documentsWith(word) + 0.5) / (this.#counts.documents + SMALL_CORPUS);
  }

  /** Scripts in which the corpus has words. */
  get scripts(): readonly Script[] {
    return SCRIPTS.filter((script) => this.#ofScript[script].words.size > 0);
  }

  /**
   * Words of the corpus with this sound form, with or without the letters that Arabic writes together with a name.
   *
   * @param article whether the article may be among these letters: رئيسي is a name, الرئيسي is "the main"
   */
  sounding(sound: string, article = true): string[] {
    const script = scriptOf(sound);
    const { words } = this.#ofScript[script];
    const prefixes = (sound.length > MIN_VOCABULARY_LETTERS ? prefixesOf(script) : [NO_PREFIX]).filter(
      ([prefix]) => article || !ARTICLE.test(prefix),
    );
    return prefixes.flatMap(([prefix]) => words.get(prefix + sound) ?? []);
  }

  /**
   * Words of the corpus that are made of a beginning and an ending: of turk turkish, of ترك الأتراك no, والتركية yes.
   *
   * @param beginning in sound form
   */
  derivedFrom(beginning: string): string[] {
    const script = scriptOf(beginning);
    if (script === 'arabic') return ARABIC_ENDINGS.flatMap((ending) => this.sounding(beginning + ending));
    const { words, search } = this.#ofScript[script];
    return search
      .beginningWith(beginning)
      .filter((word) => word.length - beginning.length <= MAX_ENDING_LETTERS)
      .flatMap((word) => words.get(word) ?? []);
  }

  /** Words in a script that may be a writing of a name, cheapest first. @param sound of the name @param bound in nats */
  writingsOf(sound: string, script: Script, letters: LetterTable, bound: number): FoundWord[] {
    const { words, search } = this.#ofScript[script];
    return search
      .find(letters, sound, bound, prefixesOf(script))
      .flatMap(({ word: found, cost }) => (words.get(found) ?? []).map((word) => ({ word, cost })));
  }
}

function prefixesOf(script: Script): readonly Prefix[] {
  return script === 'arabic' ? PROCLITICS : [NO_PREFIX];
}
