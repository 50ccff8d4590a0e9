import type { Page } from '../domain/page.ts';
import { MAX_QUOTE } from './limits.ts';

/** UTF-16 units of a page that are looked at: enough for a quote of every other word. */
const LOOKED_AT_UNITS = 4 * MAX_QUOTE;

/**
 * A text as long as a quote may be, of every other word of the longest page. No page has it, so that looking for it takes what
 * the dearest quote takes: a program that does so once before the first quote has compiled what the first would wait for.
 *
 * @returns empty where there is no page with a word
 */
export function rehearsalQuote(pages: readonly Page[]): string {
  const longest = pages.reduce((most, { text }) => (text.length > most.length ? text : most), '');
  const words = longest.slice(0, LOOKED_AT_UNITS).split(/\s+/u);
  return words
    .filter((_, at) => at % 2 === 1)
    .join(' ')
    .slice(0, MAX_QUOTE)
    .trim();
}
