import type { CitedText, Quote, Variant } from '../../../domain/answer.ts';
import { inDateOrder } from '../../../domain/date-order.ts';
import { alsoInLines, labelLine, sourceLines } from './source-line.ts';
import { textBlock, type MessageBlock } from '../message/fit-message.ts';
import { inOwnDirection, shownLabel } from '../message/plain-label.ts';
import { attachedLine, attachedQuote, quotedLines } from './quoted-lines.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';

/** Other wordings shown beside one quote. The command line shows more. */
const MAX_WORDINGS_SHOWN = 3;

/** UTF-16 units of a page's path, which stands for a source of which nothing is known. */
const MAX_WORDING_SOURCE_CHARS = 150;

/** A quote as it is shown: with another wording, if there is one. */
export type UnitQuote = CitedText & Partial<Pick<Quote, 'alsoIn' | 'variants' | 'moreVariants' | 'marked'>>;

/** A quote and its other wordings as one piece of a message. */
export type QuoteUnit = MessageBlock & {
  readonly quote: UnitQuote;
  /** The texts that are shown: the quote, then the other wordings, oldest first. */
  readonly shown: readonly CitedText[];
};

/**
 * The forms that a quote can have in a message, the fullest first: with three other wordings, down to one.
 *
 * @param most texts that are allowed, the quote included
 * @returns no form if only one text is allowed and the quote has other wordings, without which it may not be shown
 */
export function unitsAsText(quote: UnitQuote, strings: UiStrings, most: number): QuoteUnit[] {
  const { variants = [] } = quote;
  if (variants.length === 0) return [unitOf(quote, [], [shownQuote(quote, strings)], strings)];
  const counts = [3, 2, 1].filter(
    (count) => count <= Math.min(MAX_WORDINGS_SHOWN, variants.length, most - 1),
  );
  return counts.map((count) => {
    const told = inDateOrder(variants.slice(0, count));
    return unitOf(
      quote,
      told,
      [shownQuote(quote, strings), ...told.map((one) => shownWording(one, strings))],
      strings,
    );
  });
}

/**
 * The forms of a quote that no message holds as text: the longest pieces are attached as files, and their title, outlet
 * and date stand in for them. The last form always fits.
 *
 * @param place 1 for the first quote
 */
export function unitsAttached(
  quote: UnitQuote,
  place: number,
  strings: UiStrings,
): readonly [QuoteUnit, ...QuoteUnit[]] {
  const { variants } = quote;
  const itself = [attachedQuote(quote, place)];
  const full = {
    ...textBlock(attachedLine(strings), ...sourceLines(quote.citation, quote.text, strings)),
    files: itself,
  };
  if (variants === undefined) return [unitOf(quote, [], [full], strings)];
  const [variant] = variants;
  const short = { ...textBlock(attachedLine(strings), shortSource(quote, strings)), files: itself };
  const attached = {
    ...textBlock(labelOfWording(strings), attachedLine(strings), shortSource(variant, strings)),
    files: [{ name: `quote-${place}-other.txt`, text: variant.text }],
  };
  return [
    unitOf(quote, [variant], [shownQuote(quote, strings), attached], strings),
    unitOf(quote, [variant], [short, shownWording(variant, strings)], strings),
    unitOf(quote, [variant], [short, attached], strings),
  ];
}

function unitOf(
  quote: UnitQuote,
  told: readonly Variant[],
  blocks: readonly MessageBlock[],
  strings: UiStrings,
): QuoteUnit {
  const untold = (quote.variants?.length ?? 0) - told.length + (quote.moreVariants ?? 0);
  const more = untold === 0 ? [] : [smallLine(strings.answers.moreWordings(untold))];
  return {
    text: [...blocks.map(({ text }) => text), ...more].join('\n\n'),
    files: blocks.flatMap(({ files }) => files),
    quote,
    shown: [quote, ...told],
  };
}

/** A quote, its source, and where else it is printed. */
function shownQuote({ text, citation, alsoIn = [], marked }: UnitQuote, strings: UiStrings): MessageBlock {
  return textBlock(
    quotedLines(text, marked),
    ...sourceLines(citation, text, strings),
    ...alsoInLines(alsoIn, strings),
  );
}

function shownWording(variant: Variant, strings: UiStrings): MessageBlock {
  return textBlock(labelOfWording(strings), shownQuote(variant, strings).text);
}

function labelOfWording(strings: UiStrings): string {
  return smallLine(strings.answers.otherWording);
}

function smallLine(line: string): string {
  return `-# ${inOwnDirection(line)}`;
}

/** The source without its link, which is the longest part. */
function shortSource({ citation, text }: CitedText, strings: UiStrings): string {
  return `-# ${labelLine(citation, text, strings) ?? shownLabel(citation.source, MAX_WORDING_SOURCE_CHARS) ?? ''}`;
}
