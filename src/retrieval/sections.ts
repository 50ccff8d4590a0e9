import type { SplitArticle } from '../domain/passage.ts';

/** UTF-16 units from the start of one section of a long article to the start of the next. */
const STEP = 16_000;

/** UTF-16 units that neighbours share, less a passage: twice the longest quote, so that one of them has all of it. */
const SHARED = 10_000;

/** A part of an article: its passages `[from, to)`, numbered within the article. */
export type Section = { readonly article: number; readonly from: number; readonly to: number };

/**
 * Articles in parts of bounded length that overlap: whatever a page holds, what is done with one part is bounded. An
 * article of usual length is one section.
 */
export class Sections {
  readonly #articleOf: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  /** `[articles + 1]` the first section of each article. */
  readonly #firstOfArticle: number[] = [0];
  /** `[passages]` the sections in which a passage stands, one or two. */
  readonly #firstOfPassage: number[] = [];
  readonly #lastOfPassage: number[] = [];

  constructor(articles: Iterable<SplitArticle>) {
    let number = 0;
    for (const article of articles) {
      this.#cut(article, number++);
      this.#firstOfArticle.push(this.length);
    }
  }

  get length(): number {
    return this.#articleOf.length;
  }

  at(section: number): Section {
    const [article, from, to] = [this.articleOf(section), this.#from[section] ?? 0, this.#to[section] ?? 0];
    return { article, from, to };
  }

  articleOf(section: number): number {
    return this.#articleOf[section] ?? 0;
  }

  /** The sections `[first, end)` of an article. */
  of(article: number): readonly [first: number, end: number] {
    return [this.#firstOfArticle[article] ?? 0, this.#firstOfArticle[article + 1] ?? 0];
  }

  /** @param passage numbered through all articles */
  with(passage: number): readonly [first: number, last: number] {
    return [this.#firstOfPassage[passage] ?? 0, this.#lastOfPassage[passage] ?? 0];
  }

  #cut({ sentences, passages }: SplitArticle, article: number): void {
    const startOf = (passage: number): number => sentences[passages[passage]?.from ?? 0]?.span.start ?? 0;
    const endOf = (passage: number): number => sentences[(passages[passage]?.to ?? 1) - 1]?.span.end ?? 0;
    const firstPassage = this.#firstOfPassage.length;
    let from = 0;
    while (from < passages.length) {
      const section = this.length;
      const start = startOf(from);
      let next = from + 1;
      while (next < passages.length && startOf(next) < start + STEP) next++;
      let to = next;
      while (to < passages.length && endOf(to) <= start + STEP + SHARED) to++;
      this.#articleOf.push(article);
      this.#from.push(from);
      this.#to.push(to);
      for (let passage = from; passage < to; passage++) {
        this.#firstOfPassage[firstPassage + passage] ??= section;
        this.#lastOfPassage[firstPassage + passage] = section;
      }
      if (to === passages.length) break;
      from = next;
    }
  }
}
