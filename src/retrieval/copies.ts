import type { Article } from '../domain/article.ts';
import { foldedWords } from '../text/words.ts';
import type { Hit } from './rank-passages.ts';

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

  /** The other articles of a group, first published first. */
  of(articleNumber: number): readonly number[] {
    return (this.#groups.get(articleNumber) ?? []).filter((number) => number !== articleNumber);
  }

  /**
   * Hits without those of copies: three prints of a wire report are one piece of evidence. Of those found, the one first
   * published stands for all.
   */
  folded(hits: readonly Hit[]): Hit[] {
    const found = new Set(hits.map(({ passage }) => passage.articleNumber));
    return hits.filter(({ passage: { articleNumber } }) => {
      const group = this.#groups.get(articleNumber);
      return group === undefined || group.find((number) => found.has(number)) === articleNumber;
    });
  }

  /** First published first, undated last; then by what no renaming changes. */
  #rank(number: number): string {
    const article = this.#articles[number];
    return `${article?.publishedAt ?? '9999'} ${article?.id ?? ''}`;
  }
}

/** Whether a text says something in the same words, whatever their spelling. */
export function saysInTheSameWords(text: string, quote: string): boolean {
  return ` ${foldedWords(text).join(' ')} `.includes(` ${foldedWords(quote).join(' ')} `);
}
