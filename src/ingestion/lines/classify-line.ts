import type { IsoDate, Span } from '../../domain/article.ts';
import { isDateLabel, parseDateLine, readDateLine } from '../../text/dates/date-line.ts';
import { entriesOf, vocabularyOf } from '../../text/words/vocabulary.ts';
import { AGENCIES, agencyKey } from './agencies.ts';
import { type Dateline, datelineOf } from './dateline.ts';
import { labelled } from './label.ts';
import { trimmed } from './lines.ts';
import { markerKey, markersOf } from '../../text/markers.ts';
import { isProse, isTagRow } from './tag-row.ts';

/** What a line is, whatever stands around it; `span` is its content, trimmed. */
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
const MAX_BYLINE_CHARS = 120;
const MAX_HEADLINE_CHARS = 300;
const MAX_OUTLET_CHARS = 80;
/** After "report:", so many words are no name but what is reported. */
const WORDS_OF_CLAIM = 5;
/** A paragraph that ends in a full stop before its "(رويترز)" is no caption. */
const WORDS_OF_PARAGRAPH = 8;
const MAX_CAPTION_CHARS = 250;
const MAX_CONTROL_CHARS = 160;
const MAX_STOPPED_BYLINE_WORDS = 8;
const MAX_POINTER_WORDS = 12;
const QUOTED = /^["“”«»„‚'‘]/u;
const HASHTAGS = /^(?:[#＃][\p{L}\p{M}\p{N}_]+[\s,،|]*)+$/u;
const CREDIT = /(?:getty images|(?:\/|via )(?:reuters|afp|ap|epa|dpa)(?: images| photo)?|^FILE [-–—].*)$/iu;
const BRACKETED_END = /[([]([^()[\]]{2,60})[)\]]$/u;
const BYLINE = new RegExp(
  `^(?:${entriesOf(({ pages }) => pages.bylineOpenings).join('|')})\\s+[^\\s.!?:][^.!?:]{2,80}$`,
  'iu',
);
/** Small words of names, and what stands between two names or before the place from which somebody reports. */
const IN_BYLINES: ReadonlySet<string> = new Set(entriesOf(({ pages }) => pages.joiningBylines));
const ARCHIVE_CREDIT = new RegExp(`^(?:${entriesOf(({ pages }) => pages.archiveCredits).join('|')})`, 'iu');
const CONTROLS = markersOf(({ controls }) => controls);
const REQUESTS = [...markersOf(({ requests }) => requests)];
const LINE_OPENINGS = [...markersOf(({ lineOpenings }) => lineOpenings)];
const COPYRIGHTS = [...vocabularyOf(({ pages }) => pages.copyrights)];
/** Markdown for what is no prose: a picture with its caption, an embedded post, a link to elsewhere in a list. */
const MARKED_ASIDE = /^(?:!\[[^\n]{0,400}$|>\s|[-*+]\s+\[[^\]\n]{0,300}\]\([^)\n]{0,300}\)\s*$)/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

/**
 * Tells what a line of a page is: "Source: Reuters" a source, "5 March 2024" a date, "Read also" a marker, "Share" and
 * captions furniture, a line with a picture's link a post, and everything else text or a bullet, for which the place on the
 * page decides whether it is a headline or a paragraph (articles/segment-articles.ts). Looks at no more than the first and
 * last few hundred units, so that it is linear in the page.
 */
export function classifyLine(text: string, span: Span): Line {
  const line = text.slice(span.start, span.end);
  if (!/[\p{L}\p{N}©]/u.test(line.slice(0, 2000))) return { span, kind: 'furniture' };
  if (MARKED_ASIDE.test(line)) return { span, kind: 'furniture' };
  return labelledLine(text, span, line) ?? bareLine(span, line) ?? textLine(text, span, line);
}

/** A line of the form "label: value", if the value is what the label promises. */
function labelledLine(text: string, span: Span, line: string): Line | null {
  const found = labelled(text, span);
  if (found === null) return null;
  const { kind, value: content } = found;
  const value = text.slice(content.start, content.end);
  switch (kind) {
    case 'source':
      return sourceLine(text, span, content);
    case 'link':
      return ADDRESS.test(value) ? { span, kind, content } : null;
    case 'title':
      return value !== '' && value.length < MAX_HEADLINE_CHARS ? { span, kind, content } : null;
    case 'also':
    case 'list':
    case 'comments': {
      const opens = kind === 'also' ? 'article' : kind;
      return line.length < MAX_HEADLINE_CHARS ? { span, kind: 'marker', opens, content } : null;
    }
    case 'keywords':
      return keywordLine(span, value);
    case 'byline':
      return isLabelledByline(line, value) ? { span, kind: 'furniture' } : null;
    case 'caption':
      return line.length < MAX_CAPTION_CHARS ? { span, kind: 'furniture' } : null;
  }
}

function keywordLine(span: Span, tags: string): Line | null {
  return isProse(tags) ? null : { span, kind: 'closing' };
}

/** An address names no outlet; it ends the body all the same. */
function sourceLine(text: string, span: Span, content: Span): Line | null {
  const value = text.slice(content.start, content.end);
  if (ADDRESS.test(value)) return { span, kind: 'closing' };
  return isName(value) ? { span, kind: 'source', ...nameAndDate(text, content) } : null;
}

/** "تقرير: روسيا لن تنسحب من الجنوب" is a headline: one name is shorter, several have signs between them. */
function isLabelledByline(line: string, value: string): boolean {
  // "He wrote: “We shall return.”" in two lines.
  if (QUOTED.test(value)) return false;
  const { stops, words } = traitsOf(line);
  const isClaim = traitsOf(value).words >= WORDS_OF_CLAIM && !/[,،;؛/&|]/u.test(value);
  return !isClaim && line.length < MAX_BYLINE_CHARS && !(stops && words > MAX_STOPPED_BYLINE_WORDS);
}

/** A line that is told by its looks or by its words alone; null for text. */
function bareLine(span: Span, line: string): Line | null {
  const ends = line.length > 2000 ? line.slice(0, 1000) + line.slice(-1000) : line;
  if (/pic\.twitter\.com\/|\bt\.co\/\w/u.test(ends)) return { span, kind: 'post', attribution: false };
  if (/^[-–—]\s?[^@]{1,80}\(@\w{1,30}\)/u.test(ends)) return { span, kind: 'post', attribution: true };
  if (ADDRESS.test(ends)) return { span, kind: 'furniture' };
  return line.length > MAX_CAPTION_CHARS ? null : shortLine(span, line);
}

function shortLine(span: Span, line: string): Line | null {
  const date = /\p{N}/u.test(line) ? parseDateLine(line) : null;
  if (date !== null) return { span, kind: 'date', date: date.date };
  const isLabel = /[:：]$/u.test(line) && isDateLabel(line);
  if (isLabel || isRowOfLabels(line) || isByline(line)) return { span, kind: 'furniture' };
  const key = markerKey(line);
  if (COPYRIGHTS.some((start) => key.startsWith(start))) return { span, kind: 'closing' };
  if (isCaption(line)) return { span, kind: 'furniture' };
  if (line.length > MAX_CONTROL_CHARS) return null;
  if (REQUESTS.some((start) => key.startsWith(start)) || isControl(key)) return { span, kind: 'furniture' };
  if (HASHTAGS.test(line) || isTagRow(line)) return { span, kind: 'closing' };
  return isPointer(line, key) ? { span, kind: 'furniture' } : null;
}

/** "Link to the article in The Times", "شارك على فيسبوك": begins as pointers do, and ends like no sentence. */
function isPointer(line: string, key: string): boolean {
  const { stops, exclaims, words } = traitsOf(line);
  if (stops || exclaims || words > MAX_POINTER_WORDS) return false;
  return LINE_OPENINGS.some((start) => key === start || key.startsWith(`${start} `));
}

function isControl(key: string): boolean {
  return CONTROLS.has(key) || key.split(' ').every((word) => CONTROLS.has(word));
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

/** "By Guy Faulconbridge and Ece Toksabay", and not "Von Berlin nach Paris": every word is a name or joins two. */
function isByline(line: string): boolean {
  if (line.length >= MAX_BYLINE_CHARS || !BYLINE.test(line)) return false;
  const [, name = '', ...others] = line.split(/[\s,/|]+/u);
  if (!/^\p{Lu}/u.test(name) || traitsOf(line).words > 9) return false;
  return others.every((word) => !/^\p{Ll}/u.test(word) || IN_BYLINES.has(word));
}

/** Whether what follows "source:" is a name and not a sentence; nothing counts too (the name is on the next line). */
function isName(metadata: string): boolean {
  const { length, words, stops } = traitsOf(metadata);
  return length <= MAX_OUTLET_CHARS && words <= 10 && !(stops && words > 5);
}

/** The name in a source line's value, and the date that may stand behind it: "سانا - 5 مارس 2024". */
function nameAndDate(text: string, value: Span): { content: Span; date: IsoDate | null } {
  const metadata = text.slice(value.start, value.end);
  for (const { index } of metadata.matchAll(/[|،,]|\s[-–—]\s/gu)) {
    const date = /\p{N}/u.test(metadata) ? parseDateLine(metadata.slice(index + 1)) : null;
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
  return AGENCIES.has(agencyKey(name)) || ARCHIVE_CREDIT.test(name.trim());
}
