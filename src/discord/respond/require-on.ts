import type { BotContext } from '../bot-context.ts';
import { settingsAt } from './location.ts';
import { Refusal } from './refusal.ts';
import type { Responder } from './responder.ts';

/** @throws `Refusal` where isnad is turned off, or does not answer the person */
export function requireOn(
  { serverSettings }: Pick<BotContext, 'serverSettings'>,
  responder: Responder,
): void {
  const { enabled = true } = settingsAt(serverSettings, responder);
  if (!enabled) throw new Refusal(({ refusals }) => refusals.offHere);
}
