import type { LetterTable } from '../domain/name-knowledge.ts';
import { SCRIPTS, type Script } from '../domain/script.ts';
import { unhurried, type Unhurried } from '../domain/unhurried.ts';
import { nameForms } from '../text/name-forms.ts';
import { scriptOf } from '../text/script.ts';
import { soundForm } from '../text/sound-form.ts';
import { SpellingSearch, type Prefix } from './spelling-search.ts';

/** What Arabic writes together with a name, and how much less that speaks for a name, in nats. */
const NO_PREFIX: Prefix = ['', 0];
const PROCLITICS: readonly Prefix[] = [
  NO_PREFIX,
  ...(['و', 'ل', 'ب'] as const).map((letters): Prefix => [letters, 0.2]),
  ...(['ال', 'ف', 'ك'] as const).map((letters): Prefix => [letters, 0.7]),
  ...(['وال', 'بال', 'لل', 'ول', 'وب', 'فال'] as const).map((letters): Prefix => [letters, 1]),
];

const ARTICLE = /ال|لل/u;

const DIGIT = /\p{N}/u;

/** Fewer letters than this say too little to be compared. */
const LEAST_LETTERS = 2;

/** A word of the corpus, folded, and by how many nats it is a less likely writing of a name than the likeliest. */
export type FoundWord = { readonly word: string; readonly cost: number };

type OfScript = { readonly words: ReadonlyMap<string, readonly string[]>; readonly search: SpellingSearch };

/** Words by their sound form, by the script of it. */
export type Sounding = Readonly<Record<Script, ReadonlyMap<string, readonly string[]>>>;

/** @param words of the corpus, folded, each once */
export function* soundingOf(words: Iterable<string>): Unhurried<Sounding> {
  const sounding: Record<Script, Map<string, string[]>> = {
    arabic: new Map(),
    latin: new Map(),
    cyrillic: new Map(),
  };
  yield* unhurried(words, 500, (word) => {
    if (DIGIT.test(word)) return;
    const sound = soundForm(word);
    if (sound.length < LEAST_LETTERS) return;
    const script = scriptOf(sound);
    // Russian names are inflected in the corpus, too; Arabic proclitics are prefixes, which the search knows.
    const forms = script === 'cyrillic' ? nameForms(sound, script) : [[sound, 0] as const];
    for (const [form] of forms) {
      const known = sounding[script].get(form);
      if (known === undefined) sounding[script].set(form, [word]);
      else known.push(word);
    }
  });
  return sounding;
}

/** The words of a corpus by how they sound, for finding a name of a question among them. */
export class NameVocabulary {
  readonly #ofScript: Readonly<Record<Script, OfScript>>;

  /** @param sounding what `soundingOf` makes of the words of the corpus */
  constructor(sounding: Sounding) {
    const ofScript = (script: Script): OfScript => {
      const ofIt = sounding[script];
      return { words: ofIt, search: new SpellingSearch(ofIt.keys()) };
    };
    this.#ofScript = { arabic: ofScript('arabic'), latin: ofScript('latin'), cyrillic: ofScript('cyrillic') };
  }

  /** Scripts that the corpus has words of. */
  get scripts(): readonly Script[] {
    return SCRIPTS.filter((script) => this.#ofScript[script].words.size > 0);
  }

  /**
   * Words of the corpus that are this one, in sound form, with or without what Arabic writes together with it.
   *
   * @param article whether the article may be among that: رئيسي is a name, الرئيسي is "the main"
   */
  sounding(sound: string, article = true): string[] {
    const script = scriptOf(sound);
    const { words } = this.#ofScript[script];
    const prefixes = (sound.length > LEAST_LETTERS ? prefixesOf(script) : [NO_PREFIX]).filter(
      ([prefix]) => article || !ARTICLE.test(prefix),
    );
    return prefixes.flatMap(([prefix]) => words.get(prefix + sound) ?? []);
  }

  /** Words of a script that may be a writing of this name, cheapest first. */
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
