import { shownLabel } from '../message/plain-label.ts';

/** UTF-16 units of a followed question where it is named in a sentence. */
const MAX_FOLLOWED_CHARS = 200;

/** A followed question as it stands in a sentence of isnad. */
export function followedLabel(question: string): string {
  return shownLabel(question, MAX_FOLLOWED_CHARS) ?? '…';
}
