import type { QuoteId } from '../domain/answer.ts';
import { encodeCustomId, type QuoteAction } from './custom-id.ts';
import type { ButtonPlan, MessagePlan } from './message-plan.ts';
import type { ShellLanguage, ShellWords } from './words/shell-words.ts';

/** Labels of buttons in Discord: 80 characters. */
const LONGEST_LABEL = 80;

type Shell = { readonly words: ShellWords; readonly language: ShellLanguage };

/** Below an answer with quotes. @param askerId null when nobody may delete it: an answer only its asker sees */
export function answerButtons(
  shell: Shell,
  shown: readonly QuoteId[],
  more: readonly QuoteId[],
  askerId: string | null,
): MessagePlan['rows'] {
  const { words, language } = shell;
  return [
    [
      ...(more.length === 0 ? [] : [quoteButton('more', language, more, words.buttonMore, 'primary')]),
      ...quoteButtons(shell, shown),
    ],
    [
      quoteButton('helpful', language, shown, words.buttonHelpful),
      quoteButton('notHelpful', language, shown, words.buttonNotHelpful),
      ...deleteButton(shell, askerId),
    ],
  ];
}

/** What can be done with quotes wherever they are shown. */
export function quoteButtons({ words, language }: Shell, shown: readonly QuoteId[]): ButtonPlan[] {
  return [
    quoteButton('context', language, shown, words.buttonContext),
    quoteButton('copy', language, shown, words.buttonCopy),
  ];
}

export function deleteButton({ words, language }: Shell, askerId: string | null): ButtonPlan[] {
  if (askerId === null) return [];
  const customId = encodeCustomId({ action: 'delete', language, askerId });
  return [{ customId, label: words.buttonDelete.slice(0, LONGEST_LABEL), style: 'danger' }];
}

function quoteButton(
  action: QuoteAction,
  language: ShellLanguage,
  quoteIds: readonly QuoteId[],
  label: string,
  style: ButtonPlan['style'] = 'secondary',
): ButtonPlan {
  return {
    customId: encodeCustomId({ action, language, quoteIds }),
    label: label.slice(0, LONGEST_LABEL),
    style,
  };
}
