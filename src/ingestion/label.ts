import type { Span } from '../domain/span.ts';
import { trimmed } from './lines.ts';
import { markerKey } from './markers.ts';

/** No label is longer than this, in UTF-16 units. */
const LONGEST_LABEL = 40;

/** A line of the form "label: value"; the value is empty where the line is the label alone. */
export type Labelled = { readonly label: string; readonly value: Span };

/**
 * The parts of a line at the first separator that ends one of `labels`, with the value's exact place in the
 * text; null if there is none. A line that is a label alone counts, with or without its colon.
 */
export function labelled(text: string, line: Span, labels: ReadonlySet<string>): Labelled | null {
  const last = Math.min(line.end, line.start + LONGEST_LABEL);
  for (let at = line.start; at < last; at++) {
    if (!/[:：|\-–—ـ،]/u.test(text.charAt(at))) continue;
    // "By-election", "Photo-op": a hyphen inside a word of Latin or Cyrillic script separates nothing.
    if (/^-[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text.slice(at, at + 3))) continue;
    const label = markerKey(text.slice(line.start, at));
    if (!labels.has(label)) continue;
    let from = at + 1;
    while (from < line.end && /[\s:：|\-–—ـ]/u.test(text.charAt(from))) from++;
    return { label, value: trimmed(text, { start: from, end: line.end }) };
  }
  if (line.end - line.start > LONGEST_LABEL) return null;
  const whole = markerKey(text.slice(line.start, line.end));
  return labels.has(whole) ? { label: whole, value: { start: line.end, end: line.end } } : null;
}
