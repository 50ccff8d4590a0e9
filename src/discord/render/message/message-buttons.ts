import type { QuoteId } from '../../../domain/answer.ts';
import { encodeCustomId, type QuoteAction } from './custom-id.ts';
import type { ButtonPlan, MessagePlan } from './message-plan.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';

/** Labels of buttons in Discord: 80 characters. */
export const MAX_BUTTON_LABEL_CHARS = 80;

/**
 * The buttons below an answer with quotes.
 *
 * @param shown quotes in the message; @param more those behind "more quotes"
 * @param askerId null if nobody may delete the answer, because only the asker sees it
 */
export function answerButtons(
  language: UiLanguage,
  { shown, more }: { readonly shown: readonly QuoteId[]; readonly more: readonly QuoteId[] },
  askerId: string | null,
): MessagePlan['rows'] {
  return [
    [
      ...(more.length === 0 ? [] : [quoteButton('more', language, more, 'primary')]),
      ...quoteButtons(language, shown),
    ],
    [
      quoteButton('helpful', language, shown),
      quoteButton('notHelpful', language, shown),
      ...deleteButton(language, askerId),
    ],
  ];
}

/** The buttons for quotes, wherever they are shown. */
export function quoteButtons(language: UiLanguage, shown: readonly QuoteId[]): ButtonPlan[] {
  return [quoteButton('context', language, shown), quoteButton('copy', language, shown)];
}

/** The button that deletes an answer, or none. */
export function deleteButton(language: UiLanguage, askerId: string | null): ButtonPlan[] {
  if (askerId === null) return [];
  const customId = encodeCustomId({ action: 'delete', language, askerId });
  return [{ customId, label: labelOf('delete', language), style: 'danger' }];
}

/** The button below a verification that exports its evidence. @param key of the quote, as `ExportableQuotes` gave it */
export function exportButton(language: UiLanguage, key: string): ButtonPlan {
  const customId = encodeCustomId({ action: 'export', language, key });
  return { customId, label: labelOf('export', language), style: 'secondary' };
}

function quoteButton(
  action: QuoteAction,
  language: UiLanguage,
  quoteIds: readonly QuoteId[],
  style: ButtonPlan['style'] = 'secondary',
): ButtonPlan {
  const customId = encodeCustomId({ action, language, quoteIds });
  return { customId, label: labelOf(action, language), style };
}

function labelOf(action: QuoteAction | 'delete' | 'export', language: UiLanguage): string {
  return stringsFor(language).buttons[action].slice(0, MAX_BUTTON_LABEL_CHARS);
}

/** A button that turns to a page of what has the key. @param of number of pages */
export function turnButton(
  words: string,
  { language, key, to, of }: Readonly<{ language: UiLanguage; key: string; to: number; of: number }>,
): ButtonPlan {
  return {
    customId: encodeCustomId({ action: 'turn', language, key, page: to }),
    label: `${words} (${to}/${of})`,
    style: 'primary',
  };
}
