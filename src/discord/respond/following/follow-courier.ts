import { SnowflakeUtil, type Client, type Message, type SendableChannels } from 'discord.js';
import type { Engine } from '../../../app/ask/engine.ts';
import { allowedBy } from '../../../app/ask/unanswered/limits-in-the-way.ts';
import type { AlertCourier } from '../../../app/follow/alert-courier.ts';
import type { Alert, FollowPlace } from '../../../domain/follow.ts';
import type { BotContext } from '../../bot-context.ts';
import { decodeCustomId } from '../../render/message/custom-id.ts';
import { alertPlan } from '../../render/follow/alert-plan.ts';
import { settingsAt } from '../location.ts';
import { toDiscord } from '../to-discord.ts';
import { withRetry } from '../with-retry.ts';
import { isClosedPlace } from './closed-place.ts';
import { languageOfFollow } from './language-of-follow.ts';
import { filterOfPlace, locationOfPlace } from './place-settings.ts';
import { tellEnd } from './tell-end.ts';

/** Messages that Discord gives at once, and how many times it is asked for the next ones. */
const PAGE = 100;
const MAX_PAGES = 5;

/** Milliseconds by which the clocks of this machine and of Discord may differ, and by which a request may be late. */
const CLOCKS_APART_MS = 2 * 60 * 1000;
const LATE_MS = 10 * 60 * 1000;

/** Tells alerts on Discord. @param engine has the quotes */
export function followCourier(client: Client, context: BotContext, engine: Engine): AlertCourier {
  const { log, serverSettings } = context;
  return {
    isHeld: ({ place }) => settingsAt(serverSettings, locationOfPlace(place)).enabled === false,
    look: ({ place }, alert) =>
      unlessClosed(async () => {
        const channel = await channelOf(client, place);
        if (channel === null) return 'closed';
        return (await isThere(channel, alert, client.user?.id ?? '')) ? 'there' : 'absent';
      }),
    send: (follow, alert) =>
      unlessClosed(async () => {
        const [located] = await engine.quotes.locate([alert.quoteId]);
        const isAllowed = allowedBy(filterOfPlace(serverSettings, follow.place));
        if (located === null || located === undefined || !isAllowed(located.quote.citation)) return 'gone';
        const [quote = located.quote] = engine.duplicates.ofCited([located.quote], isAllowed);
        const channel = await channelOf(client, follow.place);
        if (channel === null) return 'closed';
        const plan = alertPlan(follow, alert, quote, languageOfFollow(context, follow));
        // The same nonce for every try: within some minutes Discord makes one message of them.
        const body = { ...toDiscord(plan), nonce: alert.id, enforceNonce: true };
        await withRetry(async () => {
          await channel.send(body);
        });
        log.info('follow told', { follow: follow.id, place: follow.place.kind, quote: alert.quoteId });
        return 'sent';
      }),
    tellEnd: (follow) => tellEnd(client, context, follow),
  };
}

async function unlessClosed<T>(work: () => Promise<T>): Promise<T | 'closed'> {
  try {
    return await work();
  } catch (error) {
    if (isClosedPlace(error)) return 'closed';
    throw error;
  }
}

async function channelOf(client: Client, place: FollowPlace): Promise<SendableChannels | null> {
  if (place.kind === 'terminal') return null;
  if (place.kind === 'direct') return await client.users.createDM(place.memberId);
  const channel = await client.channels.fetch(place.channelId);
  return channel?.isSendable() === true ? channel : null;
}

/** Whether an alert is among the messages that were written soon after it was tried. */
async function isThere(
  channel: SendableChannels,
  { id, attemptedAt, foundAt }: Alert,
  botId: string,
): Promise<boolean> {
  const tried = Date.parse(attemptedAt ?? foundAt);
  let after = SnowflakeUtil.generate({ timestamp: tried - CLOCKS_APART_MS }).toString();
  for (let page = 0; page < MAX_PAGES; page++) {
    const messages = [...(await channel.messages.fetch({ after, limit: PAGE, cache: false })).values()];
    if (messages.some((message) => message.author.id === botId && isAlert(message, id))) return true;
    const newest = messages.reduce((last, one) => (BigInt(one.id) > BigInt(last) ? one.id : last), after);
    if (messages.length < PAGE || SnowflakeUtil.timestampFrom(newest) > tried + LATE_MS) return false;
    after = newest;
  }
  return false;
}

/** The alert is known by the button under it. */
function isAlert({ components }: Message, alertId: string): boolean {
  return components.some(
    (row) =>
      'components' in row &&
      row.components.some((component) => {
        const customId = 'customId' in component ? component.customId : null;
        const pressed = customId === null ? null : decodeCustomId(customId);
        return pressed?.action === 'unfollow' && pressed.alert === alertId;
      }),
  );
}
