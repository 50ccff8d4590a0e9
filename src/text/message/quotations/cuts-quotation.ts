import type { Span } from '../../../domain/article.ts';
import { contains, overlaps } from '../../../domain/span.ts';
import { quotedWords } from '../../quotes/quoted-words.ts';
import { withoutEdges } from '../message-noise.ts';
import { betweenMarks } from './quote-marks.ts';
import { quotationsIn } from './quotations-in.ts';

/** The quotations of a message that no part of it may cut. */
export type KeptQuotations = { readonly message: string; readonly spans: readonly Span[] };

/** What stands inside one pair of marks is one quotation: whoever cuts in it judges words that nobody quoted so. */
export function quotationsToKeep(message: string): KeptQuotations {
  // Emoji, hashtags and links at the edge of a quotation are none of its words.
  const spans = [...quotationsIn(message), ...wholeInMarks(message)].map((quoted) =>
    withoutEdges(message, quoted),
  );
  return { message, spans };
}

/** Whether a part of a message has some words of a quotation and leaves others of the same quotation out. */
export function cutsQuotation({ message, spans }: KeptQuotations, part: Span): boolean {
  return spans.some((quotation) => {
    if (!overlaps(quotation, part) || contains(part, quotation)) return false;
    const outside = [
      { start: quotation.start, end: Math.max(quotation.start, part.start) },
      { start: Math.min(quotation.end, part.end), end: quotation.end },
    ];
    return outside.some((span) => span.start < span.end && quotedWords(message, span).length > 0);
  });
}

/** A message that stands in marks as a whole, over empty lines too. */
function wholeInMarks(message: string): Span[] {
  const words = quotedWords(message).length;
  return betweenMarks(message).filter((span) => quotedWords(message, span).length === words);
}
