import { NO_NAMES, type NameGroup, type NameKnowledge } from '../domain/name-knowledge.ts';
import { countryNames } from '../text/country-names.ts';
import { soundsOf } from '../text/sound-form.ts';

/** What is known of names, made ready for looking up; the same for every corpus. Takes a tenth of a second. */
export class KnownNames {
  readonly letters: NameKnowledge['letters'];
  /** By each name in sound form, its words parted by spaces. */
  readonly #groups = new Map<string, NameGroup[]>();
  /** First words of the names of countries, in sound form. */
  readonly #countries: readonly string[];
  /** In sound form. */
  readonly #unmistakable: ReadonlySet<string>;
  readonly #mistakable: ReadonlySet<string>;
  readonly #places: ReadonlySet<string>;

  constructor(knowledge: NameKnowledge = NO_NAMES) {
    this.letters = knowledge.letters;
    const soundsOfAll = (names: ReadonlySet<string>): ReadonlySet<string> =>
      new Set([...names].map((name) => soundsOf(name).join(' ')));
    this.#unmistakable = soundsOfAll(knowledge.unmistakable);
    this.#mistakable = soundsOfAll(knowledge.mistakable);
    const countries = countryNames();
    this.#places = soundsOfAll(new Set([...knowledge.places, ...countries.flat()]));
    this.#countries = [...new Set(countries.flat().map((name) => soundsOf(name)[0] ?? ''))];
    for (const group of [...knowledge.groups, ...countries]) {
      for (const name of group) {
        const key = soundsOf(name).join(' ');
        const known = this.#groups.get(key);
        if (known === undefined) this.#groups.set(key, [group]);
        else known.push(group);
      }
    }
  }

  /** Whether a word, in sound form, begins as the name of a country does: Russian, Arméniens, иранский. */
  isLikeCountry(word: string): boolean {
    return this.#countries.some((country) => {
      const shared = sharedBeginning(word, country);
      return shared >= LEAST_SHARED && shared >= SHARED_PART * Math.min(word.length, country.length);
    });
  }

  /** Whether a name, in sound form, is that of a country, a place or a body. */
  isPlace(name: string): boolean {
    return this.#places.has(name);
  }

  /** Whether a name, in sound form, is no other word: it is one without a capital, too. */
  isUnmistakable(name: string): boolean {
    return this.#unmistakable.has(name) && !this.#mistakable.has(name);
  }

  /** Whether a name, in sound form, is another word as well. */
  isMistakable(name: string): boolean {
    return this.#mistakable.has(name);
  }

  /** All names that mean the same as this one, a group each thing that it may mean; itself among them. */
  groupsOf(name: string): readonly NameGroup[] {
    return this.#groups.get(name) ?? [];
  }
}

/** Letters, and part of the shorter word, that a people's name shares with its country's. */
const LEAST_SHARED = 4;
const SHARED_PART = 0.6;

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
