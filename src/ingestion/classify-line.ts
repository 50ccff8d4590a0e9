import type { IsoDate } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import { isDateLabel, parseDateLine, readDateLine } from '../text/dates.ts';
import { AGENCIES, agencyKey } from './agencies.ts';
import type { Dateline } from './dateline.ts';
import { datelineOf } from './dateline.ts';
import { labelled } from './label.ts';
import { trimmed } from './lines.ts';
import { CONTROL_WORDS, COPYRIGHTS, markerKey, REQUESTS } from './markers.ts';

/** What a line is, judged by itself; `span` is its content, trimmed. */
export type Line = { readonly span: Span } &
  /** `heading` is the level, 1 to 6, of a line marked as heading ("## …"); its content begins behind the marks. */
  (
    | {
        readonly kind: 'text';
        readonly dateline: Dateline | null;
        readonly traits: Traits;
        readonly heading: number | null;
      }
    | { readonly kind: 'bullet'; readonly content: Span; readonly traits: Traits }
    | { readonly kind: 'title'; readonly content: Span }
    | { readonly kind: 'date'; readonly date: IsoDate | null }
    /** `date` stands behind the name on the same line. */
    | { readonly kind: 'source'; readonly content: Span; readonly date: IsoDate | null }
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
const LONGEST_BYLINE = 120;
const LONGEST_HEADLINE = 300;
const LONGEST_OUTLET = 80;
/** After "report:", so many words are no name but what is reported. */
const WORDS_OF_CLAIM = 5;
/** A paragraph that ends in a full stop before its "(رويترز)" is no caption. */
const WORDS_OF_PARAGRAPH = 8;
const LONGEST_CAPTION = 250;
const CREDIT = /(?:getty images|(?:\/|via )(?:reuters|afp|ap|epa|dpa)(?: images| photo)?|^FILE [-–—].*)$/iu;
const BRACKETED_END = /[([]([^()[\]]{2,60})[)\]]$/u;
const BYLINE = /^(?:by|von|par|por)\s+[^\s.!?:][^.!?:]{2,80}$/iu;
/** Markdown for what is no prose: a picture with its caption, an embedded post, a link to elsewhere in a list. */
const MARKED_ASIDE = /^(?:!\[[^\n]{0,400}$|>\s|[-*+]\s+\[[^\]\n]{0,300}\]\([^)\n]{0,300}\)\s*$)/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

/** Classifies one line. Looks at no more than its first and last few hundred units. */
export function classifyLine(text: string, span: Span): Line {
  const line = text.slice(span.start, span.end);
  if (!/[\p{L}\p{N}©]/u.test(line.slice(0, 2000))) return { span, kind: 'furniture' };
  if (MARKED_ASIDE.test(line)) return { span, kind: 'furniture' };
  return labelledLine(text, span, line) ?? bareLine(span, line) ?? textLine(text, span, line);
}

function labelledLine(text: string, span: Span, line: string): Line | null {
  const found = labelled(text, span);
  if (found === null) return null;
  const { kind, value } = found;
  const said = text.slice(value.start, value.end);
  switch (kind) {
    case 'source':
      // An address names no outlet; it ends the body all the same.
      if (ADDRESS.test(said)) return { span, kind: 'closing' };
      return isName(said) ? { span, kind, ...nameAndDate(text, value) } : null;
    case 'link':
      return ADDRESS.test(said) ? { span, kind, content: value } : null;
    case 'title':
      return said !== '' && said.length < LONGEST_HEADLINE ? { span, kind, content: value } : null;
    case 'also':
      return line.length < LONGEST_HEADLINE
        ? { span, kind: 'marker', opens: 'article', content: value }
        : null;
    case 'list':
    case 'comments':
      return line.length < LONGEST_HEADLINE ? { span, kind: 'marker', opens: kind, content: value } : null;
    case 'keywords':
      return { span, kind: 'closing' };
    case 'byline': {
      const { stops, words } = traitsOf(line);
      // "تقرير: روسيا لن تنسحب من الجنوب" is a headline: one name is shorter, several have signs between them.
      const claim = traitsOf(said).words >= WORDS_OF_CLAIM && !/[,،;؛/&|]/u.test(said);
      if (claim || line.length >= LONGEST_BYLINE || (stops && words > 8)) return null;
      return { span, kind: 'furniture' };
    }
    case 'caption':
      return line.length < LONGEST_CAPTION ? { span, kind: 'furniture' } : null;
  }
}

function bareLine(span: Span, line: string): Line | null {
  const ends = line.length > 2000 ? line.slice(0, 1000) + line.slice(-1000) : line;
  if (/pic\.twitter\.com\/|\bt\.co\/\w/u.test(ends)) return { span, kind: 'post', attribution: false };
  if (/^[-–—]\s?[^@]{1,80}\(@\w{1,30}\)/u.test(ends)) return { span, kind: 'post', attribution: true };
  if (ADDRESS.test(ends)) return { span, kind: 'furniture' };
  if (line.length > LONGEST_CAPTION) return null;
  const date = /\p{N}/u.test(line) ? parseDateLine(line) : null;
  if (date !== null) return { span, kind: 'date', date: date.date };
  if (isRowOfLabels(line)) return { span, kind: 'furniture' };
  if (/[:：]$/u.test(line) && isDateLabel(line)) return { span, kind: 'furniture' };
  if (isByline(line)) return { span, kind: 'furniture' };
  const key = markerKey(line);
  if (COPYRIGHTS.some((start) => key.startsWith(start))) return { span, kind: 'closing' };
  if (isCaption(line)) return { span, kind: 'furniture' };
  if (line.length > 160) return null;
  if (REQUESTS.some((start) => key.startsWith(start))) return { span, kind: 'furniture' };
  if (CONTROL_WORDS.has(key) || key.split(' ').every((word) => CONTROL_WORDS.has(word))) {
    return { span, kind: 'furniture' };
  }
  if (/^(?:[#＃][\p{L}\p{M}\p{N}_]+[\s,،|]*)+$/u.test(line)) return { span, kind: 'closing' };
  return null;
}

/** "Reporter: Ece Tunalı Entered: 18 Ocak 2025 - 08:45 Updated: 19 Ocak 2025": what stood side by side under a headline. */
function isRowOfLabels(line: string): boolean {
  const pieces = line.split(/\s(?=\p{L}+\s?[:：]\s)/u).map((piece) => piece.trim());
  return pieces.length > 1 && !traitsOf(line).stops && pieces.some((piece) => readDateLine(piece) !== null);
}

/** A line without a sentence end that closes with the agency of a picture, or begins with its copyright. */
function isCaption(line: string): boolean {
  if (/^(?:©|\(c\)\s)/iu.test(line) || CREDIT.test(line)) return true;
  const name = BRACKETED_END.exec(line)?.[1];
  if (name === undefined || line.length <= name.length + 2) return false;
  const before = traitsOf(line.slice(0, -name.length - 2));
  if (before.stops && before.words >= WORDS_OF_PARAGRAPH && !/photo/iu.test(name)) return false;
  return name.split(/[/،,]/u, 4).some(isAgency);
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
      heading: heading[0].trim().length,
    };
  }
  return { span, kind: 'text', dateline: datelineOf(text, span), traits: traitsOf(line), heading: null };
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

/** "By Guy Faulconbridge and Ece Toksabay" */
function isByline(line: string): boolean {
  if (line.length >= LONGEST_BYLINE || !BYLINE.test(line)) return false;
  return /^\S+\s+\p{Lu}/u.test(line) && traitsOf(line).words <= 9;
}

/** Whether what follows "source:" is a name and not a sentence; nothing counts too (the name is on the next line). */
function isName(said: string): boolean {
  const { length, words, stops } = traitsOf(said);
  return length <= LONGEST_OUTLET && words <= 10 && !(stops && words > 5);
}

/** The name in a source line's value, and the date that may stand behind it: "سانا - 5 مارس 2024". */
function nameAndDate(text: string, value: Span): { content: Span; date: IsoDate | null } {
  const said = text.slice(value.start, value.end);
  for (const { index } of said.matchAll(/[|،,]|\s[-–—]\s/gu)) {
    const date = /\p{N}/u.test(said) ? parseDateLine(said.slice(index + 1)) : null;
    if (date !== null) {
      return { content: withoutEdges(text, { ...value, end: value.start + index }), date: date.date };
    }
  }
  return { content: withoutEdges(text, value), date: null };
}

/** Without brackets, quotation marks, emphasis and stops around it. */
function withoutEdges(text: string, value: Span): Span {
  let { start, end } = value;
  while (start < end && /[\s"“”«»'[(*_]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s"“”«»'\].,،:*_]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function isAgency(name: string): boolean {
  return (
    AGENCIES.has(agencyKey(name)) ||
    /^(?:AP Photo|صورة أرشيفية|أرشيفية|أرشيف|archive|file)/iu.test(name.trim())
  );
}
