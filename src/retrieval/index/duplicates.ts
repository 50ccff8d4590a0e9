import { at } from '../../domain/at.ts';
import type { Article } from '../../domain/article.ts';

/** Tells which articles say the same in nearly the same words (ingestion/duplicates/near-duplicates.ts). */
export class Duplicates {
  readonly #articles: readonly Article[];
  /** By number of article: its group, itself included; the first stands for all. */
  readonly #groups = new Map<number, readonly number[]>();

  /** @param groups positions in `articles` */
  constructor(articles: readonly Article[], groups: readonly (readonly number[])[]) {
    this.#articles = articles;
    for (const group of groups) {
      const ordered = [...group].sort((a, b) => (this.#rank(a) < this.#rank(b) ? -1 : 1));
      for (const number of group) this.#groups.set(number, ordered);
    }
  }

  /** The numbers of an article and its duplicates, first published first. */
  with(articleNumber: number): readonly number[] {
    return this.#groups.get(articleNumber) ?? [articleNumber];
  }

  /** Sorts the first published first, undated articles last; then by id, which no renaming changes. */
  #rank(number: number): string {
    const { publishedAt, id } = at(this.#articles, number);
    return `${publishedAt ?? '9999'} ${id}`;
  }
}
