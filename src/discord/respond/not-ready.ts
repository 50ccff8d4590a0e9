import type { LiveEngineState } from '../../app/ask/live-engine.ts';
import { textPlan } from './to-discord.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import type { UiLanguage } from '../locales/languages.ts';
import { stringsFor } from '../locales/strings-for.ts';

/** Milliseconds that a question waits for an index that is being opened. */
export const OPENING_MS = 20_000;

/** Tells that there is no index yet and how far its building is, or that the operator has to look. */
export function notReadyPlan(
  state: Exclude<LiveEngineState, { kind: 'ready' }>,
  language: UiLanguage,
): MessagePlan {
  const strings = stringsFor(language);
  if (state.kind === 'unusable') return textPlan(strings.waiting.noIndex);
  return textPlan(strings.waiting.building(state.kind === 'building' ? Math.floor(state.share * 100) : null));
}
