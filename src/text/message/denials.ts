import { type Span, sliceOf } from '../../domain/article.ts';
import type { Turn } from '../../domain/verification.ts';
import { questionLine, spanWithin } from '../question/question-line.ts';
import { trimSpan } from '../spans/trim-span.ts';
import { turnsBefore } from '../turns/turns-before.ts';
import { entriesOf } from '../words/vocabulary.ts';
import { type LineWordings, lineWordings, wordingsIn } from './claims/line-wordings.ts';
import { hasSaid, NEVER_SAID } from './claims/said-words.ts';
import { OTHER, QUOTE } from './claims/stand-ins.ts';

/** Words with which a message denies or questions its quote, and where they stand in the message. */
export type Denial = Turn & { readonly span: Span };

const FALSEHOODS = lineWordings(entriesOf(({ messages }) => messages.falsehoods));

/** A label is short, and a verdict that stands alone as well: "Fact check: this quote is fake." */
const MAX_LABEL_WORDS = 8;
/** Words between a quote and a verdict right behind it: "… are simply false". */
const MAX_WORDS_BETWEEN = 3;
/** Words of a label before its verdict: "the following is a lie". */
const MAX_WORDS_BEFORE = 4;

/** What ends a sentence of a message, or a line of it. */
const SENTENCE_END = /\n|[.!?؟。…](?=\s|$)/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** Stands for the quote where a sentence is read for what turns it: a word of no language. */
const WORD_FOR_QUOTE = '\u{1D4E0}';

/**
 * What a message says against its quote, outside it: that nobody said so, that it is false, or whether it was said. Plain words of
 * reporting are none, and neither is a question of its own beside the quote, such as "Is this true?".
 *
 * @param masked the message with `QUOTE` for each character of the quote, and `OTHER` for those of its other pieces
 */
export function denialsIn(masked: string): readonly Denial[] {
  const quote = { start: masked.indexOf(QUOTE), end: masked.lastIndexOf(QUOTE) + 1 };
  if (quote.start < 0 || !LETTER.test(masked)) return [];
  const own = ownSentence(masked, quote);
  return [
    ...deniedBefore(masked, own.before),
    ...deniedBehind(masked, own.behind),
    ...turnedWithin(masked, own),
    ...remarksBeside(masked, own).flatMap((span) => deniedIn(masked, span)),
  ];
}

/** Whether a short text says nothing but that what stands beside it is false, or was never said. */
export function isVerdict(text: string): boolean {
  return deniedIn(text, { start: 0, end: text.length }).length > 0;
}

/** The words of a message in one sentence with its quote, before and behind it. */
type Own = { readonly before: Span; readonly behind: Span };

function ownSentence(masked: string, quote: Span): Own {
  const ends = endsIn(masked);
  const lineFrom = ends.filter((end) => end <= quote.start).at(-1) ?? 0;
  const to = ends.find((end) => end > quote.end) ?? masked.length;
  const [otherBefore, otherBehind] = [
    masked.lastIndexOf(OTHER, quote.start) + 1,
    masked.indexOf(OTHER, quote.end),
  ];
  const own = { start: Math.max(lineFrom, otherBefore), end: quote.start };
  const before = LETTER.test(sliceOf(masked, own)) ? own : lineAbove(masked, own.start, otherBefore);
  return { before, behind: { start: quote.end, end: otherBehind < 0 ? to : Math.min(to, otherBehind) } };
}

/** The last sentence with words before a place, if it leads to what follows with a colon; else nothing. */
function lineAbove(masked: string, at: number, from: number): Span {
  const above = masked.slice(from, at).trimEnd();
  if (!/[:：]$/u.test(above)) return { start: at, end: at };
  const start = endsIn(above.slice(0, -1)).at(-1) ?? 0;
  return { start: from + start, end: from + above.length };
}

/** Where the sentences of a text end, behind the signs that end them. */
function endsIn(text: string): number[] {
  return [...text.matchAll(SENTENCE_END)].map(({ 0: sign, index }) => index + sign.length);
}

/** "X never said", anywhere in what leads to the quote; and a label of falsehood that nobody says. */
function deniedBefore(masked: string, within: Span): Denial[] {
  const never = found(masked, within, NEVER_SAID);
  if (never.length > 0) return never;
  if (wordsIn(masked, within) > MAX_LABEL_WORDS || hasSaid(sliceOf(masked, within))) return [];
  return found(masked, within, FALSEHOODS).filter(
    ({ span }) => wordsIn(masked, { start: within.start, end: span.start }) <= MAX_WORDS_BEFORE,
  );
}

/** "… was never said", and a verdict right behind the quote. */
function deniedBehind(masked: string, within: Span): Denial[] {
  const never = found(masked, within, NEVER_SAID);
  const verdict = found(masked, within, FALSEHOODS).filter(({ span }) => {
    const between = { start: within.start, end: span.start };
    const words = wordsIn(masked, between);
    // Right behind the quote a word of speech is a noun: "… is a fabricated statement".
    return words <= 1 || (words <= MAX_WORDS_BETWEEN && !hasSaid(sliceOf(masked, between)));
  });
  return [...never, ...verdict.slice(0, 1)];
}

/** A short sentence beside that says nothing but that something is false, or was never said. */
function deniedIn(masked: string, within: Span): Denial[] {
  if (wordsIn(masked, within) > MAX_LABEL_WORDS) return [];
  const never = found(masked, within, NEVER_SAID);
  if (never.length > 0) return never;
  return hasSaid(sliceOf(masked, within)) ? [] : found(masked, within, FALSEHOODS).slice(0, 1);
}

/**
 * What turns the quote as part of the message's own sentence: "it is unlikely that …". Where a word of speech leads to it, only that
 * the sentence asks counts, since what else stands there is said of other things.
 */
function turnedWithin(masked: string, { before, behind }: Own): Denial[] {
  const [head, tail] = [sliceOf(masked, before), sliceOf(masked, behind)];
  if (!LETTER.test(head + tail)) return [];
  const sentence = `${head}${WORD_FOR_QUOTE}${tail}`;
  const words = { start: head.length, end: head.length + WORD_FOR_QUOTE.length };
  const isSaid = hasSaid(head) || hasSaid(tail);
  return turnsBefore(sentence, words).flatMap(({ kind, text }): Denial[] => {
    if (isSaid && kind !== 'question') return [];
    const [at, of] = [head.lastIndexOf(text), tail.indexOf(text)];
    const start = at >= 0 ? before.start + at : behind.start + Math.max(0, of);
    return [{ kind, text, span: { start, end: start + text.length } }];
  });
}

/** The sentences of a message that have no piece in them, beside the one of the quote. */
function remarksBeside(masked: string, { before, behind }: Own): Span[] {
  const ends = [...endsIn(masked), masked.length];
  return ends.flatMap((end, i) => {
    const span = trimSpan(masked, { start: ends[i - 1] ?? 0, end });
    const text = sliceOf(masked, span);
    const isOwn = span.start < behind.end && before.start < span.end;
    return isOwn || text.includes(OTHER) || !LETTER.test(text) ? [] : [span];
  });
}

function found(masked: string, within: Span, wordings: LineWordings): Denial[] {
  const line = questionLine(sliceOf(masked, within));
  return [...wordingsIn(line, wordings)].flatMap(({ 0: match, index }): Denial[] => {
    const span = spanWithin(line, index, index + match.length);
    if (span === null) return [];
    const placed = { start: within.start + span.start, end: within.start + span.end };
    return [{ kind: 'denial', text: sliceOf(masked, placed), span: placed }];
  });
}

function wordsIn(text: string, span: Span): number {
  return questionLine(sliceOf(text, span)).words.length;
}
