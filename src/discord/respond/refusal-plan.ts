import type { UiLanguage } from '../locales/languages.ts';
import { deleteButton } from '../render/message/message-buttons.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import type { Responder } from './responder.ts';

/** What is said instead of an answer. Where everybody sees it, the person whom it concerns can delete it. */
export function refusalPlan(
  content: string,
  language: UiLanguage,
  { memberId, isPrivate }: Pick<Responder, 'memberId' | 'isPrivate'>,
): MessagePlan {
  const row = deleteButton(language, isPrivate ? null : memberId);
  return { content, rows: row.length === 0 ? [] : [row], files: [] };
}
