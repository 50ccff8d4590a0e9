import type { CitedText, Quote, Variant } from '../domain/answer.ts';
import { inDateOrder } from '../domain/date-order.ts';
import { alsoInLines } from './also-in-line.ts';
import { textBlock, type Block } from './fit-message.ts';
import { inDirectionOf, shownLabel } from './plain-label.ts';
import { attachedLine, attachedQuote, quotedLines } from './quoted-lines.ts';
import { labelLine, sourceLines } from './source-line.ts';
import type { ShellWords } from './words/shell-words.ts';

/** Other wordings in a message beside one quote; the command line tells more. */
const MOST_WORDINGS = 3;

/** UTF-16 units of a page's path that stands for a source of which nothing is known. */
const LONGEST_SOURCE = 150;

/** A quote as it is shown: never without another wording of it that is known. */
export type UnitQuote = CitedText & Partial<Pick<Quote, 'alsoIn' | 'variants' | 'moreVariants'>>;

/** A quote and other wordings of it as one piece of a message. */
export type QuoteUnit = Block & {
  readonly quote: UnitQuote;
  /** What of it is shown: the quote, then the other wordings, oldest first. */
  readonly shown: readonly CitedText[];
};

/**
 * The forms in which a quote may stand in a message, those that say most first: with as many other wordings as a message
 * has, down to one.
 *
 * @param most texts, the quote included; none where the quote may not stand alone and only one is allowed
 */
export function unitsAsText(quote: UnitQuote, words: ShellWords, most: number): QuoteUnit[] {
  const { variants = [] } = quote;
  if (variants.length === 0) return [unitOf(quote, [], [shownQuote(quote, words)], words)];
  const counts = [3, 2, 1].filter((count) => count <= Math.min(MOST_WORDINGS, variants.length, most - 1));
  return counts.map((count) => {
    const told = inDateOrder(variants.slice(0, count));
    return unitOf(
      quote,
      told,
      [shownQuote(quote, words), ...told.map((one) => shownWording(one, words))],
      words,
    );
  });
}

/**
 * Forms for what no message holds as text: the longest pieces are attached as files, with title, outlet and date where they
 * would stand. The last of them always fits.
 *
 * @param place 1 for the first quote
 */
export function unitsAttached(
  quote: UnitQuote,
  place: number,
  words: ShellWords,
): readonly [QuoteUnit, ...QuoteUnit[]] {
  const { variants } = quote;
  const itself = [attachedQuote(quote, place)];
  const full = {
    ...textBlock(attachedLine(words), ...sourceLines(quote.citation, quote.text)),
    files: itself,
  };
  if (variants === undefined) return [unitOf(quote, [], [full], words)];
  const [variant] = variants;
  const short = { ...textBlock(attachedLine(words), shortSource(quote)), files: itself };
  const attached = {
    ...textBlock(labelOfWording(words), attachedLine(words), shortSource(variant)),
    files: [{ name: `quote-${place}-other.txt`, text: variant.text }],
  };
  return [
    unitOf(quote, [variant], [shownQuote(quote, words), attached], words),
    unitOf(quote, [variant], [short, shownWording(variant, words)], words),
    unitOf(quote, [variant], [short, attached], words),
  ];
}

function unitOf(
  quote: UnitQuote,
  told: readonly Variant[],
  blocks: readonly Block[],
  words: ShellWords,
): QuoteUnit {
  const untold = (quote.variants?.length ?? 0) - told.length + (quote.moreVariants ?? 0);
  const more = untold === 0 ? [] : [smallLine(words.moreWordings(untold))];
  return {
    text: [...blocks.map(({ text }) => text), ...more].join('\n\n'),
    files: blocks.flatMap(({ files }) => files),
    quote,
    shown: [quote, ...told],
  };
}

/** A quote with its source below it, and where else it is printed. */
function shownQuote({ text, citation, alsoIn = [] }: UnitQuote, words: ShellWords): Block {
  return textBlock(quotedLines(text), ...sourceLines(citation, text), ...alsoInLines(alsoIn, words));
}

function shownWording(variant: Variant, words: ShellWords): Block {
  return textBlock(labelOfWording(words), shownQuote(variant, words).text);
}

function labelOfWording(words: ShellWords): string {
  return smallLine(words.otherWording);
}

function smallLine(line: string): string {
  return `-# ${inDirectionOf(line, line)}`;
}

/** Without the link, which is the longest part. */
function shortSource({ citation, text }: CitedText): string {
  return `-# ${labelLine(citation, text) ?? shownLabel(citation.source, LONGEST_SOURCE) ?? ''}`;
}
