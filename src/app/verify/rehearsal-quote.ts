import type { Page } from '../../domain/article.ts';
import { MAX_QUOTE_CHARS } from '../limits.ts';

/** Start of a page that is enough for a quote of every other word. */
const MAX_SAMPLE_CHARS = 4 * MAX_QUOTE_CHARS;

/**
 * Every other word of the longest page, up to the length that a quote may have. No page has this text, so looking for it
 * takes as long as the slowest quote. A program that verifies it at its start has compiled the code for which the first
 * quote would otherwise wait.
 *
 * @returns empty if no page has a word
 */
export function rehearsalQuote(pages: readonly Page[]): string {
  const longest = pages.reduce((most, { text }) => (text.length > most.length ? text : most), '');
  const words = longest.slice(0, MAX_SAMPLE_CHARS).split(/\s+/u);
  return words
    .filter((_, at) => at % 2 === 1)
    .join(' ')
    .slice(0, MAX_QUOTE_CHARS)
    .trim();
}
