import type { Citation } from '../../domain/answer.ts';
import { onOneLine } from '../../text/one-line.ts';

/** A text of a page, each line behind a mark: no word of a page can pass for a line of isnad's own. */
export function quotedLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Where a text comes from, as lines behind the same mark. What the page does not say is said to be missing. */
export function citationLines(
  citation: Pick<Citation, 'articleId' | 'title' | 'outlet' | 'publishedAt' | 'url'>,
): string {
  const { articleId, title, outlet, publishedAt, url } = citation;
  const said = (name: string, value: string | null): string =>
    `> - ${name}: ${value === null ? '(the page does not say)' : onOneLine(value)}`;
  return [
    said('title', title),
    said('outlet', outlet),
    said('date', publishedAt),
    said('link', url),
    `> - article: ${onOneLine(articleId)}`,
  ].join('\n');
}
