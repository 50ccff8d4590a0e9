import type { Span } from '../domain/span.ts';
import { trimmed } from './lines.ts';
import {
  ALSO_MARKERS,
  BYLINE_LABELS,
  CAPTION_LABELS,
  COMMENT_MARKERS,
  KEYWORD_LABELS,
  LINK_LABELS,
  LIST_MARKERS,
  markerKey,
  SOURCE_LABELS,
  TITLE_LABELS,
} from './markers.ts';

export type LabelKind =
  'source' | 'link' | 'title' | 'also' | 'list' | 'comments' | 'keywords' | 'byline' | 'caption';

/** A line of the form "label: value"; the value is empty where the line is the label alone. */
export type Labelled = { readonly kind: LabelKind; readonly value: Span };

/** No label is longer than this, in UTF-16 units. */
const LONGEST_LABEL = 40;
/** Separators that are tried: more would let one hostile line cost many look-ups. */
const MOST_SEPARATORS = 3;
const SEPARATOR = /[:：|\-–—ـ،,]/u;
/** After other labels a comma is part of a sentence; captions come as "Image source, Getty Images". */
const COMMA = /[,،]/u;
const BETWEEN = /[\s:：|*_\-–—ـ]/u;

const LABELS = new Map<string, LabelKind>([
  // Earlier tables give way to later ones where they share an entry.
  ...kindOf('caption', CAPTION_LABELS),
  ...kindOf('byline', BYLINE_LABELS),
  ...kindOf('keywords', KEYWORD_LABELS),
  ...kindOf('comments', COMMENT_MARKERS),
  ...kindOf('list', LIST_MARKERS),
  ...kindOf('also', ALSO_MARKERS),
  ...kindOf('title', TITLE_LABELS),
  ...kindOf('link', LINK_LABELS),
  ...kindOf('source', SOURCE_LABELS),
]);

function kindOf(kind: LabelKind, labels: ReadonlySet<string>): [string, LabelKind][] {
  return [...labels].map((label) => [label, kind]);
}

/**
 * The label of a line and the exact place of what follows it, or null. A line that is a label alone counts,
 * with or without its colon.
 */
export function labelled(text: string, line: Span): Labelled | null {
  const last = Math.min(line.end, line.start + LONGEST_LABEL);
  let separators = 0;
  for (let at = line.start; at < last && separators < MOST_SEPARATORS; at++) {
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
  if (line.end - line.start > LONGEST_LABEL) return null;
  const kind = LABELS.get(markerKey(text.slice(line.start, line.end)));
  return kind === undefined ? null : { kind, value: { start: line.end, end: line.end } };
}
