import { sliceOf } from '../../../domain/article.ts';
import type { Filter } from '../../../domain/question.ts';
import { contains, overlaps } from '../../../domain/span.ts';
import { type Claims, placesOf, saysMore } from '../../../domain/verification.ts';
import type { QuotableIndex } from '../../../retrieval/index/quotable-index.ts';
import type { QuotedPlace } from '../../../text/message/quotations/block-quotes.ts';
import { claimsOr } from '../../../text/message/claims/claims-reader.ts';
import { cutsQuotation, quotationsToKeep } from '../../../text/message/quotations/cuts-quotation.ts';
import {
  messageParts,
  type QuotePart,
  unmarkedPart,
  wholePart,
} from '../../../text/message/message-parts.ts';
import type { OutletNames } from '../../../text/message/claims/outlet-names.ts';
import { quotationsIn } from '../../../text/message/quotations/quotations-in.ts';
import { quotedWords } from '../../../text/quotes/quoted-words.ts';
import { MIN_QUOTE_WORDS } from '../../limits.ts';
import type { Compared, QuoteVerifier } from '../verify-quote.ts';
import { quoteInMessage } from './quote-in-message.ts';
import { goesOnAlike, standsAround } from './stands-around.ts';

/** Most parts of a message that are compared with the corpus. */
const MAX_PARTS = 8;

/** Chooses the part of a message that is its quote, by what the corpus has of each part. */
export class BestPart {
  readonly #index: QuotableIndex;
  readonly #quotes: QuoteVerifier;
  readonly #outlets: OutletNames;

  constructor(index: QuotableIndex, quotes: QuoteVerifier, outlets: OutletNames) {
    this.#index = index;
    this.#quotes = quotes;
    this.#outlets = outlets;
  }

  /** The whole of a quotation, unless all that stands around a part of it is understood as said of that part. */
  ofQuotation(quotation: string, filter: Filter): Best {
    const best = this.ofMessage(quotation, filter);
    if (best.part.isFramed) return best;
    const part = wholePart(quotation);
    const found = { part, ...this.#quotes.compare(part.text, filter) };
    return { ...found, said: found };
  }

  /** The first part that is found whole, or else the one that says most. */
  ofMessage(message: string, filter: Filter): Best {
    const compare = this.#comparing(filter);
    const parts = messageParts(message, this.#outlets).slice(0, MAX_PARTS);
    let best: Found | null = null;
    for (const part of parts) {
      if (best !== null && saysNoMore(part, best) && !isOfAnother(best, message, part, compare)) continue;
      const found = { part, ...compare(part.text) };
      if (isWhole(found)) {
        return this.#orUnmarked(message, this.#orAround(message, found, parts, compare), compare);
      }
      if (best === null || isBetter(found, best)) best = found;
    }
    if (best === null) throw new RangeError('a message has at least one part');
    return this.#orUnmarked(message, { ...best, said: best }, compare);
  }

  /** Compares texts with the corpus, each once. */
  #comparing(filter: Filter): Compare {
    const known = new Map<string, Compared>();
    return (text) => {
      const compared = known.get(text) ?? this.#quotes.compare(text, filter);
      known.set(text, compared);
      return compared;
    };
  }

  /**
   * A wider part, up to the whole message, instead of the one that was found, where that is itself a quote: a sentence with a
   * quotation in it, one that was changed around it, or one that was put together. What is said of the narrower one stays said.
   */
  #orAround(message: string, found: Found, parts: readonly QuotePart[], compare: Compare): Best {
    const { part, verification } = found;
    const places = placesOf(verification);
    const isAround = standsAround(this.#index, message, part.span, places);
    const goesOn = goesOnAlike(this.#index, message, part.span, places);
    const own = { ...found, said: found };
    const isOneOfSeveral =
      part.isFramed && parts.some((other) => isAnotherQuote(other, part) && isWhole(compare(other.text)));
    const changedBeside = parts
      .filter((other) => isAnotherQuote(other, part))
      .reduce((sum, other) => sum + (changedWords({ part: other, ...compare(other.text) }) ?? 0), 0);
    if (part.isFramed && !isAround && !goesOn && !isOneOfSeveral && changedBeside === 0) return own;
    const wider = parts
      .filter(({ span, text }) => contains(span, part.span) && hasMoreWords(text, part.text))
      .sort((a, b) => b.text.length - a.text.length)
      .map((one) => ({ part: one, ...compare(one.text) }));
    const isChanged = goesOn || (isAround && !part.isFramed);
    const quote =
      wider.find(
        (one) =>
          isWhole(one) ||
          ((!part.isFramed || isOneOfSeveral) && isPutTogether(one) && hasMoreThere(one, found, parts)),
      ) ??
      wider.findLast(
        (one) =>
          one.verification.status === 'altered' &&
          // A sentence of a page, of which one quotation was changed: all the rest of it is there.
          (isChanged || (changedBeside > 0 && (changedWords(one) ?? Infinity) <= changedBeside)) &&
          !isOfAnother(one, message, part, compare),
      );
    return quote === undefined ? own : { ...quote, said: withClaims(found, quote.part.claims) };
  }

  /** A quote that nothing sets off, instead of a part that is not found whole. */
  #orUnmarked(message: string, best: Best, compare: Compare): Best {
    const { part } = best;
    const row = quoteInMessage(part.text, best);
    const start = row === null ? -1 : message.indexOf(sliceOf(part.text, row), part.span.start);
    if (row === null || start < 0) return best;
    const span = { start, end: start + row.end - row.start };
    if (cutsQuotation(quotationsToKeep(message), span)) return best;
    const quote = unmarkedPart(message, span, this.#outlets);
    // Words that say nothing of the quote are of it: what nobody set off is judged with them.
    if (quote.unread > 0) return best;
    const found = { part: quote, ...compare(quote.text) };
    return { ...found, said: found };
  }
}

/**
 * Of two that say as much, the one with fewer strange words is better, which has less of the message around the quote; then the one
 * with nothing around it that is not understood.
 */
function isBetter(found: Found, best: Found): boolean {
  if (saysMore(found.verification, best.verification)) return true;
  const [strange, others] = [strangeWords(found), strangeWords(best)];
  if (strange !== null && others !== null && strange !== others) return strange < others;
  return found.part.isFramed && !best.part.isFramed && !saysMore(best.verification, found.verification);
}

/** Fewer words of a remark that stand on some page are a coincidence. */
const MIN_MORE_WORDS = 4;

/** Whether pages have more of a wider part than the part itself, and not only what the message says of it. */
function hasMoreThere({ verification }: Found, { part }: Found, parts: readonly QuotePart[]): boolean {
  if (verification.status !== 'stitched') return true;
  const besides = Math.max(
    0,
    ...parts.map((other) => (isAnotherQuote(other, part) ? quotedWords(other.text).length : 0)),
  );
  const there = verification.matches.reduce((sum, { text }) => sum + quotedWords(text).length, 0);
  const more = there - quotedWords(part.text).length;
  return Math.min(more, part.isFramed ? more : part.unread + besides) >= MIN_MORE_WORDS;
}

/** Marks around the same words are no more of a quote. */
function hasMoreWords(text: string, other: string): boolean {
  return quotedWords(text).length > quotedWords(other).length;
}

/** How many words of an altered part are not on the page; null for a part that is not altered. */
function strangeWords({ verification }: Found): number | null {
  if (verification.status !== 'altered') return null;
  return verification.differences.reduce((sum, { found }) => sum + quotedWords(found).length, 0);
}

/** How many words of an altered part, and of its page in their place, differ; null for a part that is not altered. */
function changedWords({ verification }: Found): number | null {
  if (verification.status !== 'altered') return null;
  return verification.differences.reduce(
    (sum, { expected, found }) => sum + quotedWords(expected).length + quotedWords(found).length,
    0,
  );
}

/** A part with what is said of a wider one besides. */
function withClaims(found: Found, claims: Claims): Found {
  return { ...found, part: { ...found.part, claims: claimsOr(found.part.claims, claims) } };
}

/** Whether a part stands apart from another one, and is not what the message names as the headline. */
function isAnotherQuote({ span, text }: QuotePart, { span: own, claims }: QuotePart): boolean {
  return !overlaps(span, own) && claims.headline?.includes(text) !== true;
}

type Compare = (text: string) => Compared;

/**
 * Whether a part need not be compared: what holds a part that is not found whole is not found whole either, and in a message that
 * is mostly there a piece in marks is a piece of it.
 */
function saysNoMore({ span, isFramed }: QuotePart, best: Found): boolean {
  if (!best.part.isFramed || placesOf(best.verification).length === 0) return false;
  // What an altered part begins with may be the quote, and the rest of it a remark.
  if (
    best.verification.status === 'altered' &&
    span.start === best.part.span.start &&
    span.end < best.part.span.end
  )
    return false;
  return !isFramed || contains(span, best.part.span);
}

function isPutTogether({ verification: { status } }: Found): boolean {
  return status === 'stitched' || status === 'elided';
}

/** The quotations of a message that stand apart from a part of it and are long enough to be compared. */
function quotationsBeside(message: string, { span }: QuotePart): QuotedPlace[] {
  return quotationsIn(message).filter(
    (one) => !overlaps(one, span) && quotedWords(one.text).length >= MIN_QUOTE_WORDS,
  );
}

/**
 * Whether a text that was changed holds, apart from a part, a quotation of which no page has anything: that may be all that was
 * changed in it, and each quotation is judged by itself. One with a changed word belongs to the text around it.
 */
function isOfAnother(
  { part, verification }: Found,
  message: string,
  own: QuotePart,
  compare: Compare,
): boolean {
  return (
    verification.status === 'altered' &&
    quotationsBeside(message, own).some(
      (one) => contains(part.span, one) && compare(one.text).verification.status === 'not-found',
    )
  );
}

/** A part of a message, compared with the corpus. */
export type Found = Compared & { readonly part: QuotePart };

/** @property said the part of which the message says something, and where the corpus has that part */
export type Best = Found & { readonly said: Found };

function isWhole({ verification: { status } }: Compared): boolean {
  return status === 'exact' || status === 'respelt';
}
