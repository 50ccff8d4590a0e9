import type { ArchiveState } from '../app/archive.ts';
import { textPlan } from './to-discord.ts';
import type { MessagePlan } from './message-plan.ts';
import type { ShellLanguage } from './words/shell-words.ts';
import { wordsOf } from './words/words-of.ts';

/** Milliseconds for an index that exists to be read; a question waits for it that long. */
export const OPENING_MS = 20_000;

/** What is said while there is no index: how far its making is, or that somebody has to look. */
export function notReadyPlan(
  state: Exclude<ArchiveState, { kind: 'ready' }>,
  language: ShellLanguage,
): MessagePlan {
  const words = wordsOf(language);
  if (state.kind === 'unusable') return textPlan(words.noIndex);
  return textPlan(words.building(state.kind === 'building' ? Math.floor(state.share * 100) : null));
}
