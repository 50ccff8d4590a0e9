import type { IsoDate } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import { isDateLabel, parseDateLine } from '../text/dates.ts';
import type { Dateline } from './dateline.ts';
import { datelineOf } from './dateline.ts';
import { labelled } from './label.ts';
import { trimmed } from './lines.ts';
import {
  ALSO_MARKERS,
  BYLINE_LABELS,
  CAPTION_LABELS,
  COMMENT_MARKERS,
  CONTROL_WORDS,
  COPYRIGHTS,
  KEYWORD_LABELS,
  LINK_LABELS,
  LIST_MARKERS,
  markerKey,
  REQUESTS,
  SOURCE_LABELS,
  TITLE_LABELS,
} from './markers.ts';

/** What a line is, judged by itself; `span` is its content, trimmed. */
export type Line = { readonly span: Span } & (
  | { readonly kind: 'text'; readonly dateline: Dateline | null; readonly traits: Traits }
  | { readonly kind: 'bullet'; readonly content: Span; readonly traits: Traits }
  | { readonly kind: 'title'; readonly content: Span }
  | { readonly kind: 'date'; readonly date: IsoDate | null }
  | { readonly kind: 'source'; readonly content: Span }
  | { readonly kind: 'link'; readonly content: Span }
  | { readonly kind: 'marker'; readonly opens: 'article' | 'list' | 'comments'; readonly content: Span }
  | { readonly kind: 'post'; readonly attribution: boolean }
  /** Keywords and copyright lines: an article whose body has begun is over. */
  | { readonly kind: 'closing' }
  /** Bylines, captions, controls, rules, bare addresses. */
  | { readonly kind: 'furniture' }
);

/** How the text of a line looks. */
export type Traits = {
  /** UTF-16 units. */
  readonly length: number;
  /** Counted up to 40. */
  readonly words: number;
  /** Ends in a single full stop (closing quotation marks aside). */
  readonly stops: boolean;
  /** Ends in a question or exclamation mark or in dots, as sentences and headlines both may. */
  readonly exclaims: boolean;
};

const CLOSERS = `["'”’»›)\\]}\\s]{0,4}$`;
const STOP = new RegExp(`(?<![.…])[.。۔।]${CLOSERS}`, 'u');
const EXCLAMATION = new RegExp(`(?:[؟?!！？…]|\\.\\.)${CLOSERS}`, 'u');
const LONGEST_SHORT = 120;
const LONGEST_OUTLET = 80;
const LONGEST_CAPTION = 250;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

/** Classifies one line. Looks at no more than its first and last few hundred units. */
export function classifyLine(text: string, span: Span): Line {
  const line = text.slice(span.start, span.end);
  if (!/[\p{L}\p{N}©]/u.test(line.slice(0, 2000))) return { span, kind: 'furniture' };
  return labelledLine(text, span) ?? bareLine(span, line) ?? textLine(text, span, line);
}

function labelledLine(text: string, span: Span): Line | null {
  const length = span.end - span.start;
  const source = labelled(text, span, SOURCE_LABELS);
  if (source !== null && isName(text, source.value)) {
    return { span, kind: 'source', content: withoutEdges(text, source.value) };
  }
  const link = labelled(text, span, LINK_LABELS);
  if (link !== null && ADDRESS.test(text.slice(link.value.start, link.value.end))) {
    return { span, kind: 'link', content: link.value };
  }
  const title = labelled(text, span, TITLE_LABELS);
  if (title !== null && title.value.start < title.value.end && title.value.end - title.value.start < 300) {
    return { span, kind: 'title', content: title.value };
  }
  for (const [labels, opens] of [
    [ALSO_MARKERS, 'article'],
    [LIST_MARKERS, 'list'],
    [COMMENT_MARKERS, 'comments'],
  ] as const) {
    const marker = labelled(text, span, labels);
    if (marker !== null && length < 300) return { span, kind: 'marker', opens, content: marker.value };
  }
  if (labelled(text, span, KEYWORD_LABELS) !== null) return { span, kind: 'closing' };
  const traits = traitsOf(text.slice(span.start, span.end));
  const byline = labelled(text, span, BYLINE_LABELS);
  if (byline !== null && length < LONGEST_SHORT && !(traits.stops && traits.words > 8)) {
    return { span, kind: 'furniture' };
  }
  const caption = labelled(text, span, CAPTION_LABELS);
  if (caption !== null && length < LONGEST_CAPTION) return { span, kind: 'furniture' };
  return null;
}

function bareLine(span: Span, line: string): Line | null {
  const ends = line.length > 2000 ? line.slice(0, 1000) + line.slice(-1000) : line;
  if (/pic\.twitter\.com\/|\bt\.co\/\w/u.test(ends)) return { span, kind: 'post', attribution: false };
  if (/^[-–—]\s?[^@]{1,80}\(@\w{1,30}\)/u.test(ends)) return { span, kind: 'post', attribution: true };
  if (ADDRESS.test(ends)) return { span, kind: 'furniture' };
  if (line.length > LONGEST_CAPTION) return null;
  const date = parseDateLine(line);
  if (date !== null) return { span, kind: 'date', date: date.date };
  if (isDateLabel(line)) return { span, kind: 'furniture' };
  const key = markerKey(line);
  if (COPYRIGHTS.some((start) => key.startsWith(start))) return { span, kind: 'closing' };
  if (line.length > 160) return null;
  if (REQUESTS.some((start) => key.startsWith(start))) return { span, kind: 'furniture' };
  if (CONTROL_WORDS.has(key) || key.split(' ').every((word) => CONTROL_WORDS.has(word))) {
    return { span, kind: 'furniture' };
  }
  if (/^(?:[#＃][\p{L}\p{M}\p{N}_]+[\s,،|]*)+$/u.test(line)) return { span, kind: 'closing' };
  return null;
}

function textLine(text: string, span: Span, line: string): Line {
  const bullet = /^(?:[•▪◦‣·●■□►▶▸*»›-]|\d{1,2}[.)])\s+/u.exec(line.slice(0, 12));
  if (bullet !== null) {
    const content = trimmed(text, { start: span.start + bullet[0].length, end: span.end });
    return { span, kind: 'bullet', content, traits: traitsOf(text.slice(content.start, content.end)) };
  }
  const heading = /^#{1,6}\s+/u.exec(line.slice(0, 12));
  if (heading !== null) {
    const content = trimmed(text, { start: span.start + heading[0].length, end: span.end });
    return {
      span: content,
      kind: 'text',
      dateline: null,
      traits: traitsOf(text.slice(content.start, content.end)),
    };
  }
  return { span, kind: 'text', dateline: datelineOf(text, span), traits: traitsOf(line) };
}

function traitsOf(line: string): Traits {
  const tail = line.slice(-12);
  const words = line.slice(0, 400).match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
  const initials = /(?:^|[^\p{L}])\p{L}\.\p{L}\.$/u.test(tail);
  return {
    length: line.length,
    words: Math.min(words, 40),
    stops: STOP.test(tail) && !initials,
    exclaims: EXCLAMATION.test(tail),
  };
}

/** Whether what follows "source:" is a name and not a sentence; nothing at all counts (the name is on the next line). */
function isName(text: string, value: Span): boolean {
  const traits = traitsOf(text.slice(value.start, value.end));
  return traits.length <= LONGEST_OUTLET && traits.words <= 10 && !(traits.stops && traits.words > 5);
}

/** Without brackets, quotation marks and stops around it. */
function withoutEdges(text: string, value: Span): Span {
  let { start, end } = value;
  while (start < end && /[\s"“”«»'[(]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s"“”«»'\].,،:]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
