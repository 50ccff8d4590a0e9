/**
 * How a message is taken apart:
 *
 * 1. isnad's own answers and citations, of which all parts are known (pasted-answers.ts).
 * 2. Pieces that a mark sets off: block quotes, quotation marks, emphasis, text fragments of links; and what stands behind a colon.
 * 3. What is left without emoji, hashtags, links and labels (message-noise.ts), and the whole message.
 *
 * What stands around a piece is read as what the message claims of it (claims-around.ts). A piece in marks is the quote only if
 * what stands around it can be understood so, or it is the greater part: scare quotes make no quote of a sentence.
 */
import { type Span, sliceOf } from '../../domain/article.ts';
import { contains } from '../../domain/span.ts';
import type { Claims } from '../../domain/verification.ts';
import { quotedWords } from '../quotes/quoted-words.ts';
import { trimSpan } from '../spans/trim-span.ts';
import { blockQuotes, type QuotedPlace } from './quotations/block-quotes.ts';
import { claimsAround, type Surroundings, surroundingsOf, withPieces } from './claims/claims-around.ts';
import { claimsOr, NO_CLAIMS } from './claims/claims-reader.ts';
import { withoutClosingFrame, withoutOpeningFrame } from './closing-frame.ts';
import { cutsQuotation, quotationsToKeep } from './quotations/cuts-quotation.ts';
import type { Denial } from './denials.ts';
import { emphasised, withoutEmphasis } from './quotations/emphasised.ts';
import { behindColon } from './claims/heads.ts';
import { belowHeadline, isHeadline } from './claims/headlines.ts';
import { ADDRESS, isLabel, noiseIn, withoutEdges } from './message-noise.ts';
import type { OutletNames } from './claims/outlet-names.ts';
import { withoutRemarks } from './without-remarks.ts';
import { pastedAnswers } from './pasted-answers.ts';
import { betweenMarks, widestMarked } from './quotations/quote-marks.ts';
import { textFragments } from './text-fragments.ts';

/**
 * A part of a message that may be its quote, with what the rest of the message says of it.
 *
 * @property text the words to compare: the slice of the span without the message's own markup, and decoded in a link
 * @property denials with what the message denies or questions it
 * @property isFramed whether all that stands around it was understood as said of it
 * @property unread how many words around it were not
 */
export type QuotePart = {
  readonly span: Span;
  readonly text: string;
  readonly claims: Claims;
  readonly denials: readonly Denial[];
  readonly isFramed: boolean;
  readonly unread: number;
};

/** With fewer words a piece in marks is no quote where anything else may be one. */
const MIN_PIECE_WORDS = 3;

/** With so many words a piece in marks may be the quote of a message that says more besides. */
const TELLING_WORDS = 5;

/** Words of a piece in marks for each word around it that says nothing of it. */
const WORDS_FOR_UNREAD = 4;

/**
 * Takes a message apart: what may be its quote, and what the rest says of speaker, outlet, date, link and headline.
 *
 * @param names of the corpus's outlets
 * @returns likeliest first, each piece once; at least one. The whole message, trimmed, is always among them: first where nothing
 *   suggests that it is a message around a quote, else last
 */
export function messageParts(message: string, names: OutletNames): readonly QuotePart[] {
  const whole = wholePart(message);
  const { span } = whole;
  const answers = pastedAnswers(message, names).map(({ quote, claims }): QuotePart => ({
    ...partOf(quote, withHead(message, quote, claims, names)),
    ...framedBy(0),
  }));
  const pieces = [...setOff(message), ...behindColon(message, names), ...below(message, names)];
  const bare = surroundingsOf(message);
  const surroundings = withPieces(bare, pieces);
  const read = pieces.map((piece) => ({ piece, ...claimsAround(surroundings, piece, names) }));
  const likely: QuotePart[] = [];
  const possible: QuotePart[] = [];
  for (const { piece, unread, ...around } of read) {
    const words = quotedWords(piece.text).length;
    const part = { ...partOf(piece, around), ...framedBy(unread) };
    const isSetOff = unread * WORDS_FOR_UNREAD <= words || isBlock(message, piece);
    if (surroundings.headlines.has(piece)) possible.push(part);
    else if (words >= MIN_PIECE_WORDS && isSetOff) likely.push(part);
    else if (words >= Math.min(unread, TELLING_WORDS)) possible.push(part);
  }
  const rest = remains(bare, span, names);
  // Marks around all of it are a spelling of the whole message.
  const isAllMarked = pieces.some((piece) => isAllBut(message, piece) && !isAddress(piece.text));
  const parts = isAllMarked ? [whole, ...likely, ...rest] : [...likely, ...rest, whole];
  const kept = quotationsToKeep(message);
  const uncut = [...parts, ...possible].filter((part) => part === whole || !cutsQuotation(kept, part.span));
  return distinct([...answers, ...uncut]);
}

/** A message as a quote of which it says nothing. */
export function wholePart(message: string): QuotePart {
  const span = trimSpan(message, { start: 0, end: message.length });
  return {
    span,
    text: withoutEmphasis(sliceOf(message, span)),
    claims: NO_CLAIMS,
    denials: [],
    ...framedBy(0),
  };
}

/** What an answer says, with what stands before its quote: "X said:", a block quote, and an address below it. */
function withHead(message: string, quote: QuotedPlace, claims: Claims, names: OutletNames): Said {
  const head = claimsAround(surroundingsOf(message.slice(0, quote.end)), quote, names);
  const { speaker, outlet, date } = head.claims;
  return { claims: claimsOr(claims, { speaker, outlet, date }), denials: head.denials };
}

/** What stands below a headline, first without what may name a source there. */
function below(message: string, names: OutletNames): QuotedPlace[] {
  const whole = belowHeadline(message);
  if (whole === null) return [];
  const spans = [withoutClosingFrame(message, whole, names), whole, withoutRemarks(message, whole)];
  return spans.map((span) => ({
    ...span,
    text: withoutEmphasis(sliceOf(message, span)),
  }));
}

/** Pieces that marks set off, outermost first; then those within them. */
function setOff(message: string): QuotedPlace[] {
  const pieceOf = (span: Span): QuotedPlace => {
    const inside = trimSpan(message, span);
    // American writers put the comma of their own sentence before the closing mark.
    const end = /[,،]$/u.test(sliceOf(message, inside)) ? inside.end - 1 : inside.end;
    return { start: inside.start, end, text: withoutEmphasis(message.slice(inside.start, end)) };
  };
  const blocks = blockQuotes(message).map((block) => withoutTags(message, block));
  const outer = betweenMarks(message)
    .filter((span) => !blocks.some((block) => contains(block, span)))
    .map(pieceOf);
  const stressed = emphasised(message)
    .map(pieceOf)
    .filter(({ text }) => !isLabel(text));
  const widest = widestMarked(message).map(pieceOf);
  const inner = [...outer, ...blocks].flatMap((span) => betweenMarks(message, span).map(pieceOf));
  return [...blocks, ...outer, ...widest, ...stressed, ...textFragments(message), ...inner].filter(
    ({ text }) => quotedWords(text).length > 0 && !isAddress(text),
  );
}

/** A block quote without hashtags, mentions and emoji behind its last word. */
function withoutTags(message: string, block: QuotedPlace): QuotedPlace {
  const { end } = withoutEdges(message, block);
  const left = message.slice(end, block.end);
  if (end <= block.start || left === '' || !block.text.endsWith(left)) return block;
  return { start: block.start, end, text: block.text.slice(0, -left.length) };
}

/** Whether a piece is a link, possibly one with words that are not encoded. */
function isAddress(text: string): boolean {
  return text.replace(ADDRESS, '').trim() === '' || /^<?https?:\/\/\S*:~:text=/iu.test(text);
}

/**
 * What is left of a message without what stands around it and within; none where that is the whole of it. A hashtag within is a
 * word of the sentence, and one at an edge may be.
 */
function remains(around: Surroundings, whole: Span, names: OutletNames): QuotePart[] {
  const { message } = around;
  const edged = trimSpan(message, withoutEdges(message, whole));
  const framed = withoutOpeningFrame(message, withoutClosingFrame(message, edged, names), names);
  const inside = trimSpan(message, withoutEdges(message, framed));
  const isTagged = /^[#＃]|[#＃][\p{L}\p{M}\p{N}_]+$/u.test(sliceOf(message, whole));
  const remarked = remarksLeftOut(around, inside, names);
  const spans = [inside, ...(isTagged ? [whole] : []), ...(remarked.end < inside.end ? [remarked] : [])];
  return spans.flatMap((span) => {
    const slice = sliceOf(message, span);
    const text = withoutEmphasis(withoutNoise(slice).trim());
    if (
      quotedWords(text).length === 0 ||
      (slice === sliceOf(message, whole) && text === withoutEmphasis(slice))
    )
      return [];
    const { claims, denials, unread } = claimsAround(around, { ...span, text }, names);
    return [{ span, text, claims, denials, ...framedBy(span === remarked ? unread : 0) }];
  });
}

/** Short lines at the end are left out where all of them say whose the quote is, else those that clearly are remarks. */
function remarksLeftOut(around: Surroundings, inside: Span, names: OutletNames): Span {
  const { message } = around;
  const span = withoutRemarks(message, inside);
  const { unread } = claimsAround(around, { ...span, text: sliceOf(message, span) }, names);
  return unread === 0 ? span : withoutRemarks(message, inside, true);
}

function withoutNoise(text: string): string {
  let [kept, end] = ['', 0];
  for (const span of noiseIn(text)) {
    if (span.start < end) continue;
    kept += text.slice(end, span.start);
    const tag = /^[#＃](.+)$/u.exec(sliceOf(text, span))?.[1];
    kept += tag === undefined ? ' ' : tag.replaceAll('_', ' ');
    ({ end } = span);
  }
  return kept + text.slice(end);
}

function isBlock(message: string, { start }: Span): boolean {
  return /(?:^|\n)[ \t]*>[> \t]*$/u.test(message.slice(Math.max(0, start - 10), start));
}

/** Whether a message is a piece in quotation marks and nothing else. */
function isAllBut(message: string, { start, end }: Span): boolean {
  const [before, behind] = [message.slice(0, start), message.slice(end)];
  return /^\s*["«»“”„'‹›‘’「『]\s?$/u.test(before) && /^\s?[,،]?["«»“”'‹›‘’」』]\s*$/u.test(behind);
}

function framedBy(unread: number): Pick<QuotePart, 'isFramed' | 'unread'> {
  return { isFramed: unread === 0, unread };
}

/** What a message says of a part of it. */
type Said = Pick<QuotePart, 'claims' | 'denials'>;

function partOf(
  { start, end, text }: QuotedPlace,
  { claims, denials }: Said,
): Said & Pick<QuotePart, 'span' | 'text'> {
  return { span: { start, end }, text, claims, denials };
}

/** A piece of a message that no mark sets off, with what the rest says of it. */
export function unmarkedPart(message: string, span: Span, outlets: OutletNames): QuotePart {
  const text = sliceOf(message, span);
  const headlines = setOff(message).filter((piece) => isHeadline(message, piece));
  const around = withPieces(surroundingsOf(message), headlines);
  const { claims, denials, unread } = claimsAround(around, { ...span, text }, outlets);
  return { span, text, claims, denials, isFramed: false, unread };
}

function distinct(parts: readonly QuotePart[]): QuotePart[] {
  const known = new Map<string, QuotePart>();
  for (const part of parts) {
    const key = `${part.span.start} ${part.span.end} ${part.text}`;
    if (!known.has(key)) known.set(key, part);
  }
  return [...known.values()];
}
