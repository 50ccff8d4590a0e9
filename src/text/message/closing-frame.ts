import { type Span, sliceOf } from '../../domain/article.ts';
import { overlaps } from '../../domain/span.ts';
import { quotedWords } from '../quotes/quoted-words.ts';
import { trimSpan } from '../spans/trim-span.ts';
import { ClaimsReader } from './claims/claims-reader.ts';
import { datesIn } from './claims/dates-in.ts';
import { isVerdict } from './denials.ts';
import { looksLikeOutlet, type OutletNames } from './claims/outlet-names.ts';
import { sourceLabel } from './claims/source-label.ts';

/** More words are no source. */
const MAX_SOURCE_WORDS = 10;
const MAX_ROUNDS = 4;

const LAST_LINE = /\n[^\n]*$/u;
const DASHED_LINE = /^\s*[—–―-]+\s*[^\s—–-]/u;
const DASHED_END = /(?:\s[—–―-]{1,2}\s+|(?<=[.!?؟»”"])\s*[—–―-]{1,2}\s*)(?=[\p{L}"«“])[^\n—–―]+$/u;
/** Square brackets within a sentence. */
const PUT_IN = /[^\s.!?؟…»”"]\s*\[([^[\]\n]*)\]\s*[.،]?$/u;
/** A bar or bullet and a name or date: "… | Fox News". */
const BARRED_END = /\s[|•·][^|•·\n]+$/u;
/** A sentence of its own at the end of a line. */
const LAST_SENTENCE = /(?<=[.!?؟…»”"])\s+[^.!?؟…»”"\n]{2,80}[.!]?$/u;
const BRACKETED_START = /^\s*[([]([^()[\]\n]{2,60})[)\]]\s*[-–—:]*\s*/u;
const LABEL_START = /^[^\n:：.!?؟"«“„]{2,60}[:：]\s+/u;
const BRACKETED_END = /(?<!\s)\s*[([][^()[\]\n]{2,160}[)\]]\s*[.،]?$/u;

/**
 * Leaves out what may say at the end whose words came before: a line behind a dash or with a label such as "source", a dash and a
 * name, brackets. Square brackets within a sentence are of the quote, who puts words in, unless they name a source.
 *
 * @returns the narrower span; the same where nothing of the kind is there
 */
export function withoutClosingFrame(message: string, whole: Span, outlets: OutletNames): Span {
  let span = trimSpan(message, whole);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const cut = closingFrame(sliceOf(message, span), outlets);
    if (cut === 0) break;
    span = trimSpan(message, { start: span.start, end: span.end - cut });
  }
  return span;
}

/** UTF-16 units at the end that say whose words those before are. */
function closingFrame(text: string, outlets: OutletNames): number {
  const line = LAST_LINE.exec(text)?.[0];
  if (line !== undefined && (DASHED_LINE.test(line) || sourceLabel(line) !== null))
    return lengthOf(line, text);
  const putIn = PUT_IN.exec(text)?.[1];
  if (putIn !== undefined && !isSource(putIn, outlets)) return 0;
  const end = BRACKETED_END.exec(text)?.[0] ?? DASHED_END.exec(text)?.[0] ?? barredEnd(text, outlets);
  return end === undefined ? lastSentence(text, outlets) : lengthOf(end, text);
}

/** UTF-16 units of a last sentence that is nothing but a source or a verdict. */
function lastSentence(text: string, outlets: OutletNames): number {
  const last = LAST_SENTENCE.exec(text)?.[0];
  return last !== undefined && saysNothingElse(last, outlets) ? lengthOf(last, text) : 0;
}

function barredEnd(text: string, outlets: OutletNames): string | undefined {
  const end = BARRED_END.exec(text)?.[0];
  return end !== undefined && isSource(end, outlets) ? end : undefined;
}

/** Whether a sentence is nothing but a source ("CNN, March 2024") or a verdict on what stands before it ("Fact check: false"). */
function saysNothingElse(sentence: string, outlets: OutletNames): boolean {
  if (isVerdict(sentence)) return true;
  if (!isSource(sentence, outlets)) return false;
  const reader = new ClaimsReader(outlets);
  reader.readPiece(sentence, 0, 'brackets');
  const { outlet, date, speaker } = reader.claims;
  const isRead = quotedWords(sentence).every(({ span }) => reader.read.some((it) => overlaps(it, span)));
  return isRead && (outlet !== null || date !== null) && speaker === null;
}

/**
 * Leaves out what may say at the beginning whose words follow: an outlet or date in brackets, as agencies have it, and a label that
 * calls them false.
 */
export function withoutOpeningFrame(message: string, whole: Span, outlets: OutletNames): Span {
  const text = sliceOf(message, whole);
  const inside = BRACKETED_START.exec(text);
  if (inside !== null && isSource(inside[1] ?? '', outlets)) {
    return trimSpan(message, { start: whole.start + inside[0].length, end: whole.end });
  }
  const label = LABEL_START.exec(text)?.[0];
  if (label === undefined || !isVerdict(label)) return whole;
  return trimSpan(message, { start: whole.start + label.length, end: whole.end });
}

function lengthOf(frame: string, text: string): number {
  const words = quotedWords(frame).length;
  const isSource = words > 0 && words <= MAX_SOURCE_WORDS && !/\p{N}/u.test(withoutDates(frame));
  return isSource && frame.length < text.length ? frame.length : 0;
}

function isSource(text: string, outlets: OutletNames): boolean {
  return datesIn(text).length > 0 || outlets.find(text) !== null || looksLikeOutlet(text);
}

/** A source has no numbers but those of its date. */
function withoutDates(text: string): string {
  return datesIn(text).reduceRight(
    (rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end),
    text,
  );
}
