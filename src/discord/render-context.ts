import type { LocatedQuote } from '../app/locate-quotes.ts';
import { MOST_QUOTES } from './custom-id.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { fitTogether, inMessages, planOf, textBlock, type Block } from './fit-message.ts';
import type { MessagePlan } from './message-plan.ts';
import { attachedLine, attachedQuote, quotedLines } from './quoted-lines.ts';
import { sourceLines } from './source-line.ts';
import type { ShellWords } from './words/shell-words.ts';

/**
 * Quotes among the sentences around them: those in small print, the quote in its block, the source apart.
 * In as many messages as they need; a sentence is shown whole or not at all, the nearest first.
 */
export function renderContext(items: readonly LocatedQuote[], words: ShellWords): MessagePlan[] {
  const title = textBlock(`**${words.inContext}**`);
  const blocks = items.map((item, index) => contextBlock(item, index + 1, title, words));
  return inMessages(title, blocks, MOST_QUOTES).map((message, index) =>
    planOf([...(index === 0 ? [title] : []), ...message], []),
  );
}

/** One quote with as much of its surroundings as fits below the title. @param place 1 for the first */
export function contextBlock(item: LocatedQuote, place: number, title: Block, words: ShellWords): Block {
  const { quote } = item;
  const asText = quotedLines(quote.text);
  return fitTogether(title, laidOut(item, asText, 0, 0))
    ? withNearest(item, asText, title)
    : { ...withNearest(item, attachedLine(words), title), files: [attachedQuote(quote, place)] };
}

/** Goes outwards by one sentence on either side in turn; a side ends where its next one does not fit. */
function withNearest(item: LocatedQuote, shown: string, title: Block): Block {
  const { before, after } = item;
  const fits = (earlier: number, later: number): boolean =>
    fitTogether(title, laidOut(item, shown, earlier, later));
  let earlier = 0;
  let later = 0;
  for (let distance = 1; distance <= Math.max(before.length, after.length); distance++) {
    if (distance <= before.length && fits(distance, later)) earlier = distance;
    if (distance <= after.length && fits(earlier, distance)) later = distance;
  }
  return laidOut(item, shown, earlier, later);
}

/** @param shown the quote or what stands for it; @param earlier sentences before it, the nearest; @param later after it */
function laidOut(
  { quote, before, after }: LocatedQuote,
  shown: string,
  earlier: number,
  later: number,
): Block {
  const passage = textBlock(
    ...before.slice(before.length - earlier).map(smallPrint),
    shown,
    ...after.slice(0, later).map(smallPrint),
  );
  const source = textBlock(...sourceLines(quote.citation, quote.text));
  // Apart, for it is small print as well.
  return textBlock(passage.text, '', source.text);
}

/** Text in small print. Discord shows the mark itself where nothing follows it, so an empty line has none. */
export function smallPrint(sentence: string): string {
  return escapeMarkdown(sentence)
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `-# ${line}`))
    .join('\n');
}
