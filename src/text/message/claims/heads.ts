import { type Span, sliceOf } from '../../../domain/article.ts';
import { overlaps } from '../../../domain/span.ts';
import { quotedWords } from '../../quotes/quoted-words.ts';
import { trimSpan } from '../../spans/trim-span.ts';
import type { QuotedPlace } from '../quotations/block-quotes.ts';
import { ClaimsReader, namesSource } from './claims-reader.ts';
import { withoutClosingFrame } from '../closing-frame.ts';
import { withoutEmphasis } from '../quotations/emphasised.ts';
import { isHeadline } from './headlines.ts';
import { noiseIn, withoutEdges } from '../message-noise.ts';
import type { OutletNames } from './outlet-names.ts';
import { withoutRemarks } from '../without-remarks.ts';
import { betweenMarks } from '../quotations/quote-marks.ts';

/** A head is short, and no sentence ends in it. */
const MAX_HEAD_WORDS = 14;
/** UTF-16 units at the beginning of a line that may say "according to". */
const REACH = 100;
const COLON = /[:：،,](?=\s|["«“„'‘]|\p{L})/gu;
const SENTENCE_END = /[!?؟](?=\s)|(?<!\p{N})\.(?=\s)/u;

/**
 * What stands behind a colon of the first line, where what stands before it reads as somebody's name, a word of speech, an outlet
 * or a date: "Trump said on Monday: …"; or behind the comma of "According to Trump, …". Up to the end of the message, first without
 * what may name a source there.
 */
export function behindColon(message: string, outlets: OutletNames): QuotedPlace[] {
  const { start, end } = withoutEdges(message);
  const line = sliceOf(message, { start, end });
  // A comma ends a head only behind "according to".
  if (!/[:：]/u.test(line) && !namesSource(line.slice(0, REACH))) return [];
  const noise = noiseIn(line);
  const headlines = betweenMarks(line).filter((span) => isHeadline(line, span));
  for (const { index } of line.matchAll(COLON)) {
    if ([...noise, ...headlines].some((span) => index >= span.start && index < span.end)) continue;
    const head = withoutHeadlines(line.slice(0, index), headlines);
    if (head.includes('\n') || SENTENCE_END.test(head) || quotedWords(head).length > MAX_HEAD_WORDS)
      return [];
    if (/["«“„]/u.test(head)) return [];
    const isSource = /[,،]/u.test(line.charAt(index)) ? namesSource(head) : true;
    if (isSource && isHead(head, outlets))
      return placeOf(message, { start: start + index + 1, end }, outlets);
  }
  return [];
}

/** The head of a message with the headlines and their marks blanked out that it names. */
function withoutHeadlines(head: string, headlines: readonly Span[]): string {
  return headlines
    .filter(({ end }) => end < head.length)
    .reduce(
      (text, { start, end }) => text.slice(0, start - 1) + ' '.repeat(end - start + 2) + text.slice(end + 1),
      head,
    );
}

/** Whether the words before a colon are all understood, or name somebody. */
function isHead(head: string, outlets: OutletNames): boolean {
  const reader = new ClaimsReader(outlets);
  reader.readPiece(head, 0, 'head');
  const words = quotedWords(head);
  const left = words.filter(({ span }) => !reader.read.some((it) => overlaps(it, span)));
  return words.length > 0 && left.length <= words.length / 3;
}

function placeOf(message: string, within: Span, outlets: OutletNames): QuotedPlace[] {
  const whole = trimSpan(message, within);
  const spans = [withoutClosingFrame(message, whole, outlets), whole, withoutRemarks(message, whole)];
  return spans
    .filter((span, i) => span.start < span.end && spans.findIndex(({ end }) => end === span.end) === i)
    .map((span) => ({ ...span, text: withoutEmphasis(sliceOf(message, span)) }));
}
