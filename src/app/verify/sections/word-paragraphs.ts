import type { Article } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import type { QuotedWord } from '../../../text/quotes/quoted-words.ts';

/** Words that are more than a paragraph, on a page that has no paragraphs. */
const FAR_WORDS = 120;

/** In which paragraphs of an article its words stand. */
export class WordParagraphs {
  /** `[words]` the number of the paragraph; -1 before the first. */
  readonly #numbers: Int32Array;

  /** @param words of the article, ascending */
  constructor({ blocks }: Article, words: readonly QuotedWord[]) {
    const paragraphs = blocks.flat();
    let number = -1;
    this.#numbers = Int32Array.from(words, ({ span: { start } }) => {
      while (number + 1 < paragraphs.length && at(paragraphs, number + 1).start <= start) number++;
      return number;
    });
  }

  /** Throws RangeError for a position that no word has. */
  of(position: number): number {
    return at(this.#numbers, position);
  }

  /** Whether the words `[from, to)` hold a whole paragraph, or as much. */
  isFar(from: number, to: number): boolean {
    if (to - from > FAR_WORDS) return true;
    const numbers = this.#numbers;
    let isFromStart = from === 0 || numbers[from - 1] !== numbers[from];
    for (let position = from; position < to; position++) {
      const isLast = numbers[position] !== numbers[position + 1];
      if (isLast && isFromStart) return true;
      isFromStart ||= isLast;
    }
    return false;
  }
}
