import type { UiLanguage } from '../../locales/languages.ts';
import { MAX_QUOTES_IN_MESSAGE } from '../message/custom-id.ts';
import { inMessages, linesPlan, type MessageBlock, planOf } from '../message/fit-message.ts';
import { quoteButtons } from '../message/message-buttons.ts';
import type { MessagePlan } from '../message/message-plan.ts';
import type { ListBlock } from './list-block.ts';

/** The pages of a list: its title above the first, and on each as many quotes as a message takes, with their buttons. */
export function listPages(
  title: MessageBlock,
  blocks: readonly ListBlock[],
  language: UiLanguage,
): readonly [MessagePlan, ...MessagePlan[]] {
  const [first, ...others] = inMessages(title, blocks, MAX_QUOTES_IN_MESSAGE).map((message, page) => {
    const ids = message.map(({ id }) => id);
    return planOf([...(page === 0 ? [title] : []), ...message], [quoteButtons(language, ids)]);
  });
  return [first ?? linesPlan([title.text]), ...others];
}
