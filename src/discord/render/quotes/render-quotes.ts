import { MAX_QUOTES_IN_MESSAGE } from '../message/custom-id.ts';
import { fitTogether, inMessages, planOf, textBlock } from '../message/fit-message.ts';
import { quoteButtons } from '../message/message-buttons.ts';
import type { MessagePlan } from '../message/message-plan.ts';
import { unitsAsText, unitsAttached, type QuoteUnit, type UnitQuote } from './quote-unit.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';

/** The quotes of "more quotes", each with its other wordings, in as many messages as they need; none without quotes. */
export function renderMore(quotes: readonly UnitQuote[], language: UiLanguage): MessagePlan[] {
  const strings = stringsFor(language);
  const title = textBlock(`**${strings.followUps.moreQuotes}**`);
  const units = quotes.flatMap((one, index): QuoteUnit[] => {
    // Where else the same words are printed is told in the answer alone.
    const quote = { ...one, alsoIn: [] };
    const forms = [
      ...unitsAsText(quote, strings, MAX_QUOTES_IN_MESSAGE),
      ...unitsAttached(quote, index + 1, strings),
    ];
    return [forms.find((form) => fitTogether(title, form)) ?? forms.at(-1)].flatMap((form) => form ?? []);
  });
  return inMessages(title, units, MAX_QUOTES_IN_MESSAGE).map((message, index) => {
    const ids = message.flatMap(({ shown }) => shown.map(({ id }) => id)).slice(0, MAX_QUOTES_IN_MESSAGE);
    return planOf([...(index === 0 ? [title] : []), ...message], [quoteButtons(language, ids)]);
  });
}
