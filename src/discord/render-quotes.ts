import { MOST_QUOTES } from './custom-id.ts';
import { fitTogether, inMessages, planOf, textBlock } from './fit-message.ts';
import { quoteButtons } from './message-buttons.ts';
import type { MessagePlan } from './message-plan.ts';
import { unitsAsText, unitsAttached, type QuoteUnit, type UnitQuote } from './quote-unit.ts';
import type { ShellLanguage, ShellWords } from './words/shell-words.ts';

export { quotedLines } from './quoted-lines.ts';

/** The quotes of "more quotes", each with its other wordings, in as many messages as they need; none without quotes. */
export function renderMore(
  quotes: readonly UnitQuote[],
  words: ShellWords,
  language: ShellLanguage,
): MessagePlan[] {
  const title = textBlock(`**${words.moreQuotes}**`);
  const units = quotes.flatMap((one, index): QuoteUnit[] => {
    // Where else the same words are printed is told in the answer alone.
    const quote = { ...one, alsoIn: [] };
    const forms = [...unitsAsText(quote, words, MOST_QUOTES), ...unitsAttached(quote, index + 1, words)];
    return [forms.find((form) => fitTogether(title, form)) ?? forms.at(-1)].flatMap((form) => form ?? []);
  });
  return inMessages(title, units, MOST_QUOTES).map((message, index) => {
    const ids = message.flatMap(({ shown }) => shown.map(({ id }) => id)).slice(0, MOST_QUOTES);
    return planOf([...(index === 0 ? [title] : []), ...message], [quoteButtons({ words, language }, ids)]);
  });
}
