import { at } from '../../../domain/at.ts';
import { spanOfSentences, type SplitArticle } from '../../../domain/passage.ts';

/** UTF-16 units from the start of one section of a long article to the start of the next. */
const SECTION_STEP_CHARS = 16_000;

/** UTF-16 units that neighbouring sections share, less a passage: twice the longest quote, so that one of them has all of it. */
const SHARED_CHARS = 10_000;

/** A word is common that so many passages have; the sections of so many such words are remembered. */
const MIN_COMMON_PASSAGES = 500;
const MAX_COMMON_WORDS = 400;

/** A part of an article: its passages `[from, to)`, numbered within the article. */
export type Section = { readonly article: number; readonly from: number; readonly to: number };

/** The first and last section of each passage, while articles are cut. */
type OfPassages = { readonly first: number[]; readonly last: number[] };

/**
 * Cuts articles into overlapping sections of bounded length, so that the work on one section is bounded whatever a page
 * holds. An article of usual length is one section. Sections are numbered through all articles.
 */
export class Sections {
  readonly #sections: Section[] = [];
  /** `[articles + 1]` the first section of each article. */
  readonly #firstOfArticle: number[] = [0];
  /** `[passages]` the first and last section in which a passage stands: one, or two neighbours. */
  readonly #firstOfPassage: Uint32Array;
  readonly #lastOfPassage: Uint32Array;
  readonly #ofCommon = new Map<string, Uint32Array>();
  /** `[sections]`, what `having` finds: made once, since it is asked for each word of each quote. */
  readonly #found: Uint32Array;

  constructor(articles: Iterable<SplitArticle>) {
    const ofPassages: OfPassages = { first: [], last: [] };
    let number = 0;
    for (const article of articles) {
      this.#cut(article, number++, ofPassages);
      this.#firstOfArticle.push(this.length);
    }
    this.#firstOfPassage = Uint32Array.from(ofPassages.first);
    this.#lastOfPassage = Uint32Array.from(ofPassages.last);
    this.#found = new Uint32Array(this.length);
  }

  get length(): number {
    return this.#sections.length;
  }

  /** Throws RangeError, as all methods do, for a number that does not exist. */
  at(section: number): Section {
    return at(this.#sections, section);
  }

  articleOf(section: number): number {
    return this.at(section).article;
  }

  /** The sections `[first, end)` of an article. */
  of(article: number): readonly [first: number, end: number] {
    return [at(this.#firstOfArticle, article), at(this.#firstOfArticle, article + 1)];
  }

  /** The sections `[first, last]` that have a passage. @param passage numbered through all articles */
  with(passage: number): readonly [first: number, last: number] {
    return [at(this.#firstOfPassage, passage), at(this.#lastOfPassage, passage)];
  }

  /**
   * The sections that have a word, ascending, each once. Those of common words, which most quotes have, are remembered.
   *
   * @param passages that have the word, numbered through all articles, ascending
   */
  havingWord(word: string, passages: Uint32Array): Uint32Array {
    if (passages.length < MIN_COMMON_PASSAGES) return this.having(passages);
    const known = this.#ofCommon.get(word);
    if (known !== undefined) return known;
    if (this.#ofCommon.size >= MAX_COMMON_WORDS) this.#ofCommon.clear();
    const found = this.having(passages);
    this.#ofCommon.set(word, found);
    return found;
  }

  /**
   * The sections that have any of some passages, ascending, each once.
   *
   * @param passages numbered through all articles, ascending
   */
  having(passages: Uint32Array): Uint32Array {
    const found = this.#found;
    let count = 0;
    let next = 0;
    for (const passage of passages) {
      // A common word has thousands of passages: `at` would be slow here.
      const last = this.#lastOfPassage[passage] ?? 0;
      for (let section = Math.max(this.#firstOfPassage[passage] ?? 0, next); section <= last; section++) {
        found[count++] = section;
      }
      next = Math.max(next, last + 1);
    }
    return found.slice(0, count);
  }

  #cut({ sentences, passages }: SplitArticle, article: number, { first, last }: OfPassages): void {
    const spans = passages.map((passage) => spanOfSentences(sentences, passage));
    const firstPassage = first.length;
    let from = 0;
    while (from < passages.length) {
      const section = this.length;
      const { start } = at(spans, from);
      let next = from + 1;
      while (next < passages.length && at(spans, next).start < start + SECTION_STEP_CHARS) next++;
      let to = next;
      while (to < passages.length && at(spans, to).end <= start + SECTION_STEP_CHARS + SHARED_CHARS) to++;
      this.#sections.push({ article, from, to });
      for (let passage = from; passage < to; passage++) {
        first[firstPassage + passage] ??= section;
        last[firstPassage + passage] = section;
      }
      if (to === passages.length) break;
      from = next;
    }
  }
}
