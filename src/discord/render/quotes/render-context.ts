import type { LocatedQuote } from '../../../app/ask/quotes/quote-directory.ts';
import { MAX_QUOTES_IN_MESSAGE } from '../message/custom-id.ts';
import { escapeMarkdown } from '../message/escape-markdown.ts';
import { fitTogether, inMessages, planOf, textBlock, type MessageBlock } from '../message/fit-message.ts';
import type { MessagePlan } from '../message/message-plan.ts';
import { attachedLine, attachedQuote, quotedLines } from './quoted-lines.ts';
import { sourceLines } from './source-line.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';

/**
 * Quotes with the sentences around them, which are in small print, in as many messages as needed. A sentence is shown
 * whole or not at all, the nearest first.
 */
export function renderContext(items: readonly LocatedQuote[], strings: UiStrings): MessagePlan[] {
  const title = textBlock(`**${strings.followUps.inContext}**`);
  const blocks = items.map((item, index) => contextBlock(item, index + 1, title, strings));
  return inMessages(title, blocks, MAX_QUOTES_IN_MESSAGE).map((message, index) =>
    planOf([...(index === 0 ? [title] : []), ...message], []),
  );
}

/** One quote with as many of the sentences around it as fit below the title. @param place 1 for the first quote */
export function contextBlock(
  item: LocatedQuote,
  place: number,
  title: MessageBlock,
  strings: UiStrings,
): MessageBlock {
  const { quote } = item;
  const source = textBlock(...sourceLines(quote.citation, quote.text, strings));
  const asText = { item, shown: quotedLines(quote.text), source };
  const withStandIn = { ...asText, shown: attachedLine(strings) };
  return fitTogether(title, laidOut(asText, 0, 0))
    ? withNearest(asText, title)
    : { ...withNearest(withStandIn, title), files: [attachedQuote(quote, place)] };
}

/** A quote with its surroundings; `shown` is the quote or what stands in for it. */
type Surrounded = { readonly item: LocatedQuote; readonly shown: string; readonly source: MessageBlock };

/** Adds one sentence on either side in turn. A side ends where its next sentence does not fit. */
function withNearest(surrounded: Surrounded, title: MessageBlock): MessageBlock {
  const { before, after } = surrounded.item;
  const fits = (earlier: number, later: number): boolean =>
    fitTogether(title, laidOut(surrounded, earlier, later));
  let earlier = 0;
  let later = 0;
  for (let distance = 1; distance <= Math.max(before.length, after.length); distance++) {
    if (distance <= before.length && fits(distance, later)) earlier = distance;
    if (distance <= after.length && fits(earlier, distance)) later = distance;
  }
  return laidOut(surrounded, earlier, later);
}

/**
 * @param earlier how many sentences before it
 * @param later how many after it
 */
function laidOut(
  { item: { before, after }, shown, source }: Surrounded,
  earlier: number,
  later: number,
): MessageBlock {
  const passage = textBlock(
    ...before.slice(before.length - earlier).map(smallPrint),
    shown,
    ...after.slice(0, later).map(smallPrint),
  );
  // An empty line keeps it apart, since it is in small print as well.
  return textBlock(passage.text, '', source.text);
}

/** Text in small print. An empty line gets no mark, since Discord would show the mark itself. */
export function smallPrint(sentence: string): string {
  return escapeMarkdown(sentence)
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `-# ${line}`))
    .join('\n');
}
