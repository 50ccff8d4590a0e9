import { foldedWords } from '../words/words.ts';

/** The speakers that an article has named so far, each in the longest form that it has used. */
export class NamedSpeakers {
  readonly #isRole: (word: string) => boolean;
  readonly #names: { readonly name: string; readonly words: ReadonlySet<string> }[] = [];
  /** Of all names. */
  readonly #words = new Set<string>();
  readonly #familyNames = new Set<string>();

  /** @param isRole whether a folded word is one for people or bodies that speak */
  constructor(isRole: (word: string) => boolean) {
    this.#isRole = isRole;
  }

  /**
   * Takes up the name of a speaker.
   *
   * @returns the name of the only one before whose name has all its words; else the name itself
   */
  add(name: string): string {
    const words = new Set(wordsOf(name));
    const same = this.#names.filter(
      (other) => [...words].every((word) => other.words.has(word)) && !this.#isWithinRole(name, other.name),
    );
    const [only, ...others] = same;
    if (only !== undefined && others.length === 0) return only.name;
    if (only === undefined) {
      this.#names.push({ name, words });
      for (const word of words) this.#words.add(word);
      for (const part of name.split(/[,،]/u))
        if (wordsOf(part).length > 1) this.#familyNames.add(wordsOf(part).at(-1) ?? '');
    }
    return name;
  }

  /** Whether a name is only what a longer one belongs to: the party in "the head of the party". */
  #isWithinRole(name: string, longer: string): boolean {
    const [head = ''] = wordsOf(name);
    if (!this.#isRole(head)) return false;
    return longer.split(/[,،]/u).some((part) => {
      const words = wordsOf(part);
      const at = words.indexOf(head);
      return at > 0 && words.slice(0, at).some((word) => this.#isRole(word));
    });
  }

  /** Whether one of the names has a folded word. */
  hasWord(word: string): boolean {
    if (this.#words.size === 0) return false;
    const [bare = word] = wordsOf(word);
    return this.#words.has(bare);
  }

  /** Whether a folded word is the last of a name, or of a part of one between commas. */
  hasFamilyName(word: string): boolean {
    return this.#familyNames.size > 0 && this.#familyNames.has(wordsOf(word)[0] ?? '');
  }
}

/** Arabic spells America and its people in two ways. */
const AMERICAN = /^ا?ميرك/u;

const ARTICLE = /^(?:the|an?|der|die|das|de[nm]|les?|la|el|los|las)$/u;

/** Folded, without the article, which a name may have once and lack the next time: "the minister", "minister of …". */
function wordsOf(name: string): string[] {
  const words = foldedWords(name).map((word) => word.replace(/^ال(?=...)/u, '').replace(AMERICAN, 'امريك'));
  const telling = words.filter((word) => !ARTICLE.test(word));
  return telling.length === 0 ? words : telling;
}
