import type { Client } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { describeError } from '../gateway/describe-error.ts';
import type { UiStrings } from '../locales/ui-strings.ts';
import { textPlan } from '../respond/to-discord.ts';
import { tellChannel } from './tell-channel.ts';

/** Writes to the operators' channel. Resolves with whether it did: not where none is set. */
export async function tellOperators(
  client: Client,
  context: Pick<BotContext, 'settings' | 'serverSettings' | 'log'>,
  say: (strings: UiStrings) => string,
): Promise<boolean> {
  const { operatorsChannelId: channelId } = context.settings;
  if (channelId === null) return false;
  try {
    await tellChannel(client, context, channelId, (strings) => textPlan(say(strings)));
    return true;
  } catch (error) {
    context.log.warn('operators not told', { channelId, ...describeError(error) });
    return false;
  }
}
