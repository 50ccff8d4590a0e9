import type { QuoteId } from '../../../domain/answer.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { MAX_QUOTES_IN_MESSAGE } from '../message/custom-id.ts';
import { fitTogether, type MessageBlock } from '../message/fit-message.ts';
import { unitsAsText, unitsAttached, type UnitQuote } from '../quotes/quote-unit.ts';

/** A quote of a list as a piece of a message. */
export type ListBlock = MessageBlock & { readonly id: QuoteId };

/** Where a quote stands in a list, and what stands above it. */
export type ListPlace = {
  /** 1 for the first. */
  readonly number: number;
  readonly above: string;
  /** The same above a quote that is only attached, since nothing else fits. */
  readonly aboveAttached: string;
  /** Of the list: each block has to fit below it. */
  readonly title: MessageBlock;
};

/** A quote of a list in the fullest form that fits below the list's title. */
export function listBlock(
  quote: UnitQuote,
  { number, above, aboveAttached, title }: ListPlace,
  language: UiLanguage,
): ListBlock {
  const strings = stringsFor(language);
  const { id } = quote;
  const [attached] = unitsAttached(quote, number, strings);
  const forms = [...unitsAsText(quote, strings, MAX_QUOTES_IN_MESSAGE), attached].map(({ text, files }) => ({
    ...{ text: `${above}${text}`, files, id },
  }));
  const { text, files } = attached;
  return forms.find((form) => fitTogether(title, form)) ?? { text: `${aboveAttached}${text}`, files, id };
}
