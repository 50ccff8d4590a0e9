import type { Client } from 'discord.js';
import type { Follow } from '../../../domain/follow.ts';
import type { BotContext } from '../../bot-context.ts';
import { describeError } from '../../gateway/describe-error.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { followedLabel } from '../../render/follow/followed-label.ts';
import { textPlan, toDiscord } from '../to-discord.ts';
import { languageOfFollow } from './language-of-follow.ts';

/** Tells whoever made the follow of a channel that it has ended. It never throws; direct messages that are closed cannot be told. */
export async function tellEnd(
  client: Client,
  context: Pick<BotContext, 'log' | 'serverSettings'>,
  follow: Follow,
): Promise<void> {
  const { place, question, id } = follow;
  context.log.info('follow ended', { follow: id, place: place.kind });
  if (place.kind !== 'channel' || place.memberId === null) return;
  const { ended } = stringsFor(languageOfFollow(context, follow)).follow;
  try {
    await client.users.send(place.memberId, toDiscord(textPlan(ended(followedLabel(question)))));
  } catch (error) {
    context.log.warn('end of follow not told', { follow: id, ...describeError(error) });
  }
}
