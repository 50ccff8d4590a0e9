import type { Citation } from '../domain/answer.ts';
import { inDirectionOf, shownLabel } from './plain-label.ts';
import { addressOfQuote } from './text-fragment.ts';

/** UTF-16 units before escaping, which at most doubles them. */
const LONGEST_TITLE = 150;
const LONGEST_OUTLET = 60;
const LONGEST_SOURCE = 150;

/**
 * Where a quote stands, in small print: title, outlet and date on one line, the link on the next. What is unknown
 * is left out; when nothing is known at all, the page's path stands for it. At most about 1150 UTF-16 units.
 */
export function sourceLines(citation: Citation, quote: string): string[] {
  const labels = labelLine(citation, quote);
  const address = addressOfQuote(citation.url, quote);
  const lines = [
    ...(labels === null ? [] : [labels]),
    // In angle brackets and never masked: what is read is what is opened.
    ...(address === null ? [] : [`<${address}>`]),
  ];
  const known = lines.length > 0 ? lines : [shownLabel(citation.source, LONGEST_SOURCE) ?? ''];
  return known.map((line) => `-# ${line}`);
}

/** Title, outlet and date, those that are known; null when none is. At most 450 UTF-16 units. */
export function labelLine(citation: Citation, quote: string): string | null {
  const { title, outlet, publishedAt } = citation;
  const headline = title === null ? null : shownLabel(title, LONGEST_TITLE);
  const labels = [
    headline,
    outlet === null ? null : shownLabel(outlet, LONGEST_OUTLET),
    // Isolated too: among Arabic letters its parts would change places.
    publishedAt === null ? null : shownLabel(publishedAt, LONGEST_OUTLET),
  ].filter((label) => label !== null);
  return labels.length === 0 ? null : inDirectionOf(headline ?? quote, labels.join(' · '));
}
