import { failure } from '../../../domain/error.ts';
import { lineNumberAt } from '../../../text/spans/line-number.ts';
import type { PageReader, ReadPage } from './page-format.ts';

/** The longest text of a page, in UTF-16 units and in lines. A book of 500 pages has 800,000 and 20,000. */
const PAGE_LIMITS = { characters: 10_000_000, lines: 250_000 };

type PageLimits = typeof PAGE_LIMITS;

/** The same reader, which refuses pages that are too long. */
export function bounded(read: PageReader): PageReader {
  return async (source, bytes, encoding) => withinLimits(await read(source, bytes, encoding));
}

/**
 * The same page.
 *
 * @throws `file-too-costly` for a page that is too long
 */
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
