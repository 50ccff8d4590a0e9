import { NO_NAMES, type NameGroup, type NameKnowledge } from '../../domain/names.ts';
import type { Script } from '../../domain/question.ts';
import { countryNames } from '../../text/names/country-names.ts';
import { fold } from '../../text/letters/fold.ts';
import { scriptOf } from '../../text/letters/script.ts';
import { foldedWords } from '../../text/words/words.ts';
import { soundsOf } from '../../text/names/sound-form.ts';

/** The lists of names in a form that can be looked up, the same for every corpus. Making it takes a tenth of a second. */
export class KnownNames {
  readonly letters: NameKnowledge['letters'];
  /** By name in sound form, with spaces between its words. */
  readonly #groups = new Map<string, NameGroup[]>();
  /** By name of a country or its capital, in sound form: what else stands for it. */
  readonly #standIns = new Map<string, readonly string[][]>();
  /** How words for the people of a country begin, in sound form. */
  readonly #peoples: readonly string[];
  /** First words of the names of countries, in sound form. */
  readonly #countries: readonly string[];
  /** In sound form. */
  readonly #unmistakable: ReadonlySet<string>;
  readonly #mistakable: ReadonlySet<string>;
  readonly #places: ReadonlySet<string>;
  /** People, places and bodies of one word, by their sound form. */
  readonly #famous: ReadonlyMap<string, string>;
  readonly #given: ReadonlySet<string>;
  readonly #givenByScript = new Map<Script, readonly string[]>();
  /** Folded. */
  readonly #spelt: ReadonlySet<string>;

  constructor(knowledge: NameKnowledge = NO_NAMES) {
    this.letters = knowledge.letters;
    const soundsOfAll = (names: ReadonlySet<string>): ReadonlySet<string> =>
      new Set([...names].map((name) => soundsOf(name).join(' ')));
    this.#unmistakable = soundsOfAll(knowledge.unmistakable);
    this.#mistakable = soundsOfAll(knowledge.mistakable);
    this.#given = new Set([...knowledge.given].map(fold));
    const countries = countryNames();
    this.#peoples = knowledge.countries
      .flatMap(([, ...others]) => others.filter((word) => SMALL.test(word)).map((word) => soundsOf(word)[0] ?? ''))
      .filter((people) => people.length >= MIN_SHARED_LETTERS);
    const written = [knowledge.places, knowledge.unmistakable, knowledge.mistakable, countries.flat()];
    this.#spelt = new Set(written.flatMap((names) => [...names].map((name) => foldedWords(name).join(' '))));
    this.#places = soundsOfAll(new Set([...knowledge.places, ...countries.flat()]));
    const { unmistakable, mistakable, places } = knowledge;
    const famous = [...unmistakable, ...mistakable, ...places, ...countries.flat()];
    this.#famous = new Map(
      famous.flatMap((name): [string, string][] => {
        const [sound, ...others] = soundsOf(name);
        return sound === undefined || others.length > 0 ? [] : [[sound, name]];
      }),
    );
    this.#countries = [...new Set(countries.flat().map((name) => soundsOf(name)[0] ?? ''))];
    for (const [country = '', ...others] of knowledge.countries) {
      const group = [...countries, ...knowledge.groups].find((names) => names.includes(country)) ?? [country];
      const sounds = [...group, ...others].map((name) => soundsOf(name));
      for (const sound of sounds) {
        const key = sound.join(' ');
        this.#standIns.set(key, [...(this.#standIns.get(key) ?? []), ...sounds]);
      }
    }
    for (const group of [...knowledge.groups, ...countries]) {
      for (const name of group) {
        const key = soundsOf(name).join(' ');
        const known = this.#groups.get(key);
        if (known === undefined) this.#groups.set(key, [group]);
        else known.push(group);
      }
    }
  }

  /** Whether a word in sound form begins as the name of a country does: Russian, Arméniens, иранский. */
  isLikeCountry(word: string): boolean {
    if (this.#peoples.some((people) => word.startsWith(people))) return true;
    return this.#countries.some((country) => {
      const shared = sharedBeginning(word, country);
      return shared >= MIN_SHARED_LETTERS && shared >= MIN_SHARED_PART * Math.min(word.length, country.length);
    });
  }

  /** Whether a name in sound form is that of a country, a place or a body. */
  isPlace(name: string): boolean {
    return this.#places.has(name);
  }

  /**
   * What stands for the same country as a name in sound form: its other names, its capital, how words for its people begin.
   * Each in sound form, by word.
   */
  standInsFor(name: string): readonly string[][] {
    return this.#standIns.get(name) ?? [];
  }

  /** Whether a name in sound form is no other word, so that it is a name even without a capital. */
  isUnmistakable(name: string): boolean {
    return this.#unmistakable.has(name) && !this.#mistakable.has(name);
  }

  /** Whether the lists have a name, or words of a name, spelt so. @param name folded */
  isSpelt(name: string): boolean {
    return this.#spelt.has(name);
  }

  /** Whether a folded word is a first name, and no other word. */
  isGiven(word: string): boolean {
    return this.#given.has(word);
  }

  /** The first names of a script, folded. */
  givenIn(script: Script): readonly string[] {
    const known = this.#givenByScript.get(script) ?? [...this.#given].filter((name) => scriptOf(name) === script);
    this.#givenByScript.set(script, known);
    return known;
  }

  /** Whether a name in sound form is that of somebody who is often in the news. */
  isPerson(name: string): boolean {
    return this.#unmistakable.has(name) || this.#mistakable.has(name);
  }

  /** Whether a name in sound form is another word as well. */
  isMistakable(name: string): boolean {
    return this.#mistakable.has(name);
  }

  /** People, places and bodies whose name is one word, by its sound form: those that questions name most. */
  get famous(): ReadonlyMap<string, string> {
    return this.#famous;
  }

  /** A group of names for each thing that a name in sound form may mean; the name itself is in each of them. */
  groupsOf(name: string): readonly NameGroup[] {
    return this.#groups.get(name) ?? [];
  }
}

/** A beginning of words, and no name. */
const SMALL = /^\p{Ll}/u;
/** How much the name of a people shares with that of its country: letters, and share of the shorter of the two. */
const MIN_SHARED_LETTERS = 4;
const MIN_SHARED_PART = 0.6;

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
