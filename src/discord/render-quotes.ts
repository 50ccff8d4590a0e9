import type { CitedText } from '../domain/answer.ts';
import { MOST_QUOTES } from './custom-id.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { fitTogether, inMessages, planOf, textBlock, type Block } from './fit-message.ts';
import { quoteButtons } from './message-buttons.ts';
import type { FilePlan, MessagePlan } from './message-plan.ts';
import { cutMarked } from './plain-label.ts';
import { sourceLines } from './source-line.ts';
import type { ShellLanguage, ShellWords } from './words/shell-words.ts';

/** UTF-16 units for the line that stands for an attached quote. */
const LONGEST_STAND_IN = 150;

export type QuoteBlock = Block & { readonly quote: CitedText };

/**
 * The quote to the character: `> ` before each of its lines and backslashes before punctuation are all that is
 * added (escape-markdown.ts says how to take them away again). Not even an isolate: a line's end undoes whatever
 * bidi controls the quote holds.
 */
export function quotedLines(quote: string): string {
  return escapeMarkdown(quote)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** A quote with its source below it. @param below further lines, each of which says something of it */
export function quoteBlock(quote: CitedText, below: readonly string[] = []): QuoteBlock {
  const lines = [quotedLines(quote.text), ...sourceLines(quote.citation, quote.text), ...below];
  return { ...textBlock(...lines), quote };
}

/** A quote that no message holds: attached as it is, its source where it would stand. @param place 1 for the first */
export function attachedBlock(quote: CitedText, place: number, words: ShellWords): QuoteBlock {
  const { text } = textBlock(attachedLine(words), ...sourceLines(quote.citation, quote.text));
  return { text, files: [attachedQuote(quote, place)], quote };
}

export function attachedLine(words: ShellWords): string {
  return cutMarked(words.quoteAttached, LONGEST_STAND_IN);
}

export function attachedQuote(quote: CitedText, place: number): FilePlan {
  return { name: `quote-${place}.txt`, text: quote.text };
}

/** The quotes of "more quotes", in as many messages as they need; none without quotes. */
export function renderMore(
  quotes: readonly CitedText[],
  words: ShellWords,
  language: ShellLanguage,
): MessagePlan[] {
  const title = textBlock(`**${words.moreQuotes}**`);
  const blocks = quotes.map((quote, index) => {
    const block = quoteBlock(quote);
    return fitTogether(title, block) ? block : attachedBlock(quote, index + 1, words);
  });
  return inMessages(title, blocks, MOST_QUOTES).map((message, index) => {
    const ids = message.map(({ quote }) => quote.id);
    return planOf([...(index === 0 ? [title] : []), ...message], [quoteButtons({ words, language }, ids)]);
  });
}
