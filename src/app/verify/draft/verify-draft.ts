import { type Span, sliceOf } from '../../../domain/article.ts';
import { isConfirmed } from '../../../domain/caveats.ts';
import type { Draft } from '../../../domain/draft.ts';
import { IsnadError, type Notice } from '../../../domain/error.ts';
import type { Reading } from '../../../domain/ports/verifier.ts';
import type { VerifiedMessage } from '../../../domain/verification.ts';
import { lineNumberAt } from '../../../text/spans/line-number.ts';
import { joinsQuotations, partedBetween } from '../../../text/message/quotations/between-quotations.ts';
import type { QuotedPlace } from '../../../text/message/quotations/block-quotes.ts';
import { hasSaid } from '../../../text/message/claims/said-words.ts';
import { quotedWords } from '../../../text/quotes/quoted-words.ts';
import { sentencesOf } from '../../../text/sentences/sentences.ts';
import { quotationsOfDraft } from './quotations-of-draft.ts';

/** A quotation of a draft and where it stands: lines and columns begin with 1, and a column is a UTF-16 unit. */
export type DraftPlace = {
  readonly text: string;
  readonly span: Span;
  readonly line: number;
  readonly column: number;
};

/** What was found out about one quotation of a draft. */
export type DraftResult =
  | {
      readonly kind: 'verified';
      readonly place: DraftPlace;
      /** The text that was verified, and as what: the quotation, or its sentence. */
      readonly given: string;
      readonly reading: Reading;
      readonly verified: VerifiedMessage;
    }
  /** It could not be compared: it is too long. */
  | { readonly kind: 'refused'; readonly place: DraftPlace; readonly notice: Notice };

/** Verifies one message. Throws an `IsnadError` for one that cannot be compared. */
export type VerifyMessage = (message: string, reading: Reading) => VerifiedMessage | Promise<VerifiedMessage>;

/**
 * Verifies every quotation of a draft, in order, one at a time. What the sentence around a quotation says of speaker, outlet and
 * date is held against the page as well; where it has several, each with what is said of it.
 */
export async function* verifyDraft(draft: Draft, verify: VerifyMessage): AsyncGenerator<DraftResult> {
  const { text } = draft;
  const quotations = quotationsOfDraft(draft);
  for (const quotation of quotations) {
    const place = placeOf(text, quotation);
    try {
      const sentence = sentenceAround(text, quotation, quotations);
      yield { kind: 'verified', place, ...(await verifiedWithin(sentence, quotation.text, verify)) };
    } catch (error) {
      if (!(error instanceof IsnadError) || error.notice.code !== 'quote-too-long') throw error;
      yield { kind: 'refused', place, notice: error.notice };
    }
  }
}

/**
 * Whether a quotation is as the page has it, and what the draft says of it too. Null for one of a few words that is not found: that
 * may be a nickname, a title or a term, of which nobody claims that an article has it.
 */
export function agrees(result: DraftResult): boolean | null {
  if (result.kind === 'refused') return false;
  if (isConfirmed(result.verified)) return true;
  const { status } = result.verified.verification;
  const isUnchecked = status === 'too-short' || (status === 'not-found' && isShort(result.place));
  return isUnchecked ? null : false;
}

/** With fewer words, what stands between quotation marks is as often a name or a term as a quotation. */
const MIN_TELLING_WORDS = 4;

function isShort({ text }: DraftPlace): boolean {
  return quotedWords(text).length < MIN_TELLING_WORDS;
}

/** Verifies the sentence, if its quote is the quotation, or else the quotation alone. */
async function verifiedWithin(
  sentence: string | null,
  quotation: string,
  verify: VerifyMessage,
): Promise<{ readonly given: string; readonly reading: Reading; readonly verified: VerifiedMessage }> {
  if (sentence !== null) {
    const verified = await verify(sentence, 'message');
    if (sameWords(verified.quote.text, quotation)) {
      return { given: sentence, reading: 'message', verified };
    }
  }
  return { given: quotation, reading: 'quotation', verified: await verify(quotation, 'quotation') };
}

/** Whether two texts are alike but for the signs at their ends: a comma of the draft may stand within the marks. */
function sameWords(one: string, other: string): boolean {
  return lettersWithin(one) === lettersWithin(other);
}

function lettersWithin(text: string): string {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : text.slice(first.index, last.index + last[0].length);
}

/**
 * The sentence of a draft that has this quotation, without what it says of others in it; null where there is none, as around a block
 * quote. What it says of a quotation before that an "and" joins to this one is said of both: `X said "one" and "two"`.
 */
function sentenceAround(draft: string, quotation: QuotedPlace, all: readonly QuotedPlace[]): string | null {
  // The words of a block quote are not those of the draft between its ends, which has the marks of its lines.
  if (sliceOf(draft, quotation) !== quotation.text) return null;
  const own = saidOf(draft, quotation, all);
  if (own === null) return null;
  const behind = draft.slice(quotation.end, own.end);
  const head = hasSaid(behind) ? null : headOfList(draft, quotation, all);
  const from = head === null ? own.start : marksFrom(draft, quotation);
  const around = (head ?? '') + draft.slice(from, quotation.start) + behind;
  const sentence = (head ?? '') + draft.slice(from, own.end);
  return /[\p{L}\p{N}]/u.test(around) ? sentence.trim() : null;
}

/** The sentence of a quotation, from where it says something of that one to where it says something of the next. */
function saidOf(draft: string, quotation: Span, all: readonly QuotedPlace[]): Span | null {
  const sentence = sentencesOf(draft, lineAround(draft, quotation)).find(
    ({ start, end }) => start < quotation.start && quotation.end < end,
  );
  if (sentence === undefined) return null;
  const [before, behind] = [quotationBefore(quotation, all), all.find(({ start }) => start >= quotation.end)];
  return {
    start: Math.max(sentence.start, before === undefined ? 0 : borderBetween(draft, before, quotation)),
    end: Math.min(
      sentence.end,
      behind === undefined ? draft.length : borderBetween(draft, quotation, behind),
    ),
  };
}

/** What stands before the first of the quotations that "and" joins to this one; null where none is. */
function headOfList(draft: string, quotation: QuotedPlace, all: readonly QuotedPlace[]): string | null {
  let first: Span = quotation;
  for (let count = 0; count < MAX_JOINED; count++) {
    const before = quotationBefore(first, all);
    if (before === undefined || !joinsQuotations(draft.slice(before.end, first.start))) break;
    first = before;
  }
  if (first === quotation) return null;
  const own = saidOf(draft, first, all);
  const head = own === null ? '' : draft.slice(own.start, marksFrom(draft, first));
  return /[\p{L}\p{N}]/u.test(head) ? head : null;
}

/** Most quotations of one list. */
const MAX_JOINED = 8;

function quotationBefore({ start }: Span, all: readonly QuotedPlace[]): QuotedPlace | undefined {
  return all.findLast(({ end }) => end <= start);
}

/** Where the marks of a quotation begin. */
function marksFrom(draft: string, { start }: Span): number {
  const before = draft.slice(Math.max(0, start - MAX_MARKS), start);
  return start - (OPENING.exec(before)?.[0].length ?? 0);
}

/** UTF-16 units before a quotation in which its marks stand. */
const MAX_MARKS = 8;

/** Where what is said of one quotation ends and what is said of the next begins, outside the marks of both. */
function borderBetween(draft: string, { end }: Span, { start }: Span): number {
  const closing = CLOSING.exec(draft.slice(end, start))?.[0].length ?? 0;
  const opening = OPENING.exec(draft.slice(end + closing, start))?.[0].length ?? 0;
  return end + closing + partedBetween(draft.slice(end + closing, start - opening));
}

/** The marks of a quotation, with the space that French writes within them. */
const CLOSING = /^\s?["»”“'’›」』*_]+/u;
const OPENING = /["«“„”»'‘‹「『*_]{1,4}\s?$/u;

/** From the beginning of the quotation's first line to the end of its last. */
function lineAround(draft: string, { start, end }: Span): Span {
  const next = draft.indexOf('\n', end);
  return { start: draft.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? draft.length : next };
}

function placeOf(draft: string, { start, end, text }: QuotedPlace): DraftPlace {
  const lineStart = Math.max(draft.lastIndexOf('\n', start - 1), draft.lastIndexOf('\r', start - 1)) + 1;
  return {
    text,
    span: { start, end },
    line: lineNumberAt(draft, start),
    column: start - lineStart + 1,
  };
}
