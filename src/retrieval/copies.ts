import type { Article } from '../domain/article.ts';

/** Which articles say the same in nearly the same words (ingestion/near-copies.ts). */
export class Copies {
  readonly #articles: readonly Article[];
  /** By article number: all of its group, itself included, in the order in which one stands for all. */
  readonly #groups = new Map<number, readonly number[]>();

  /** @param groups numbers of articles */
  constructor(articles: readonly Article[], groups: readonly (readonly number[])[]) {
    this.#articles = articles;
    for (const group of groups) {
      const ordered = [...group].sort((a, b) => (this.#rank(a) < this.#rank(b) ? -1 : 1));
      for (const number of group) this.#groups.set(number, ordered);
    }
  }

  /** All articles of a group, the one given included, first published first. */
  with(articleNumber: number): readonly number[] {
    return this.#groups.get(articleNumber) ?? [articleNumber];
  }

  /** First published first, undated last; then by what no renaming changes. */
  #rank(number: number): string {
    const article = this.#articles[number];
    return `${article?.publishedAt ?? '9999'} ${article?.id ?? ''}`;
  }
}
