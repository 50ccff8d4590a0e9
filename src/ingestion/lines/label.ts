import type { Span } from '../../domain/article.ts';
import { trimmed } from './lines.ts';
import { markerKey, markersOf } from '../../text/markers.ts';

export type LabelKind =
  'source' | 'link' | 'title' | 'also' | 'list' | 'comments' | 'keywords' | 'byline' | 'caption';

/** A line of the form "label: value"; the value is empty where the line is the label alone. */
export type Labelled = { readonly kind: LabelKind; readonly value: Span };

/** No label is longer than this, in UTF-16 units. */
const MAX_LABEL_CHARS = 40;
/** How many separators are tried: more would let one hostile line cost many look-ups. */
const MAX_SEPARATORS = 3;
const SEPARATOR = /[:：|\-–—ـ،,]/u;
/** After other labels a comma is part of a sentence; captions come as "Image source, Getty Images". */
const COMMA = /[,،]/u;
const BETWEEN = /[\s:：|*_\-–—ـ]/u;

/** A label that is in two lists is of the later one here. */
const LABELS = new Map<string, LabelKind>([
  ...labelsOf('caption', ({ captionLabels }) => captionLabels),
  ...labelsOf('byline', ({ bylineLabels }) => bylineLabels),
  ...labelsOf('keywords', ({ keywordLabels }) => keywordLabels),
  ...labelsOf('comments', ({ commentMarkers }) => commentMarkers),
  ...labelsOf('list', ({ listMarkers }) => listMarkers),
  ...labelsOf('also', ({ alsoMarkers }) => alsoMarkers),
  ...labelsOf('title', ({ titleLabels }) => titleLabels),
  ...labelsOf('link', ({ linkLabels }) => linkLabels),
  ...labelsOf('source', ({ sourceLabels }) => sourceLabels),
]);

function labelsOf(kind: LabelKind, select: Parameters<typeof markersOf>[0]): [string, LabelKind][] {
  return [...markersOf(select)].map((label) => [label, kind]);
}

/**
 * The label of a line and the span of its value, or null. A line that is only a label counts too, with or without its
 * colon.
 */
export function labelled(text: string, line: Span): Labelled | null {
  const last = Math.min(line.end, line.start + MAX_LABEL_CHARS);
  let separators = 0;
  for (let at = line.start; at < last && separators < MAX_SEPARATORS; at++) {
    if (!SEPARATOR.test(text.charAt(at))) continue;
    // "By-election", "Photo-op": a hyphen inside a word of Latin or Cyrillic script separates nothing.
    if (/^-[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text.slice(at, at + 3))) continue;
    // Tatweel inside a word lengthens it and separates nothing.
    if (text.charAt(at) === 'ـ' && /\p{L}/u.test(text.charAt(at - 1))) continue;
    separators++;
    const kind = LABELS.get(markerKey(text.slice(line.start, at)));
    if (kind === undefined || (COMMA.test(text.charAt(at)) && kind !== 'caption')) continue;
    let from = at + 1;
    while (from < line.end && BETWEEN.test(text.charAt(from))) from++;
    return { kind, value: trimmed(text, { start: from, end: line.end }) };
  }
  if (line.end - line.start > MAX_LABEL_CHARS) return null;
  const kind = LABELS.get(markerKey(text.slice(line.start, line.end)));
  return kind === undefined ? null : { kind, value: { start: line.end, end: line.end } };
}
