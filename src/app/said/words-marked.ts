import type { Span } from '../../domain/article.ts';
import type { SaidQuote } from './said-quote.ts';

/** The words that are said, where the sentence says more; null where it is nothing else, so that there is nothing to mark. */
export function wordsMarked({ said, text }: Pick<SaidQuote, 'said' | 'text'>): Span | null {
  return said.start === 0 && said.end === text.length ? null : said;
}
