import type { QuoteId } from '../../domain/answer.ts';
import type { UiLanguage } from '../locales/languages.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { decodeCustomId, encodeCustomId } from './message/custom-id.ts';
import { deleteButton, turnButton } from './message/message-buttons.ts';
import type { ButtonPlan, MessagePlan } from './message/message-plan.ts';

/** The quotes behind "more quotes" of an answer; none if it has no such button. */
export function quotesBehind({ rows }: MessagePlan): readonly QuoteId[] {
  return rows.flat().flatMap(({ customId }) => {
    const id = decodeCustomId(customId);
    return id?.action === 'more' ? id.quoteIds : [];
  });
}

/** The answer with a "more quotes" that turns its pages for the person who asked. @param key by which they are found */
export function withPages(plan: MessagePlan, key: string): MessagePlan {
  const turning = (button: ButtonPlan): ButtonPlan => {
    const id = decodeCustomId(button.customId);
    return id?.action === 'more' ? { ...button, customId: encodeCustomId({ ...id, key }) } : button;
  };
  return { ...plan, rows: plan.rows.map((row) => row.map(turning)) };
}

/** Which page of an answer is shown. */
export type AnswerPage = {
  readonly key: string;
  /** From 2: the first is the answer itself. */
  readonly page: number;
  readonly pages: number;
  readonly language: UiLanguage;
  /** Null for an answer that only the asker sees, which nobody has to delete. */
  readonly askerId: string | null;
};

/** A message with more quotes as a page of the answer: with buttons for the pages before and after it. */
export function asPage(plan: MessagePlan, { key, page, pages, language, askerId }: AnswerPage): MessagePlan {
  const { buttons } = stringsFor(language);
  const turn = (to: number, words: string): ButtonPlan => turnButton(words, { language, key, to, of: pages });
  const row = [
    turn(page - 1, buttons.back),
    ...(page === pages ? [] : [turn(page + 1, buttons.more)]),
    ...deleteButton(language, askerId),
  ];
  return { ...plan, rows: [row, ...plan.rows] };
}
