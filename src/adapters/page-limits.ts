import { failure } from '../domain/error.ts';
import { lineNumberAt } from '../text/line-number.ts';
import type { PageFormat, ReadPage } from './page-format.ts';

/** A page's text at most, in UTF-16 units and lines; a book of 500 pages has 800,000 and 20,000. */
export const PAGE_LIMITS = { characters: 10_000_000, lines: 250_000 };

export type PageLimits = typeof PAGE_LIMITS;

/** A format whose pages are no longer than pages may be, whatever comes after reading. */
export function bounded(format: PageFormat): PageFormat {
  return async (source, bytes, encoding) => withinLimits(await format(source, bytes, encoding));
}

/** The same page. Throws `file-too-costly` for one that is too long. */
export function withinLimits(read: ReadPage, limits: PageLimits = PAGE_LIMITS): ReadPage {
  const { source, text } = read.page;
  const { characters, lines } = limits;
  if (text.length > characters) {
    throw failure('file-too-costly', { source, what: 'characters', limit: characters });
  }
  if (lineNumberAt(text, text.length) > lines) {
    throw failure('file-too-costly', { source, what: 'lines', limit: lines });
  }
  return read;
}
