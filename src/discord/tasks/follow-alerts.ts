import { setTimeout as pause } from 'node:timers/promises';
import { Events, type Client } from 'discord.js';
import type { Follow, FollowPlace } from '../../domain/follow.ts';
import type { BotContext } from '../bot-context.ts';
import { describeError } from '../gateway/describe-error.ts';
import { followCourier } from '../respond/following/follow-courier.ts';
import { filterOfPlace, locationOfPlace } from '../respond/following/place-settings.ts';
import { tellEnd } from '../respond/following/tell-end.ts';
import { settingsAt } from '../respond/location.ts';

/** Milliseconds between two looks whether there is a new index, or a quote whose hour has come. */
const LOOK_EVERY_MS = 5000;

/** Milliseconds without a try after Discord did not take a quote. */
const AFTER_TROUBLE_MS = 60_000;

/** Milliseconds that members' questions may go first; after that, one followed question is asked beside them. */
const OTHERS_FIRST_MS = 30_000;

/** With FOLLOWS=true, asks followed questions of what is newly indexed, and sends the quotes. Returns what stops that. */
export function tellFollowers(client: Client, context: BotContext): () => void {
  const { follows, liveEngine, serverSettings, queue, log } = context;
  if (follows === null) return () => undefined;
  let isStopping = false;
  let isLooking = false;
  let notBefore = 0;
  let checked: string | null = null;

  const filterAt = (place: FollowPlace) =>
    settingsAt(serverSettings, locationOfPlace(place)).enabled === false
      ? null
      : filterOfPlace(serverSettings, place);
  const mayGoOn = async (): Promise<boolean> => {
    const others = new AbortController();
    await Promise.race([
      queue.idle(),
      pause(OTHERS_FIRST_MS, undefined, { signal: others.signal }).catch(() => undefined),
    ]);
    others.abort();
    return !isStopping;
  };
  const onTrouble = (error: unknown, { id }: Follow): void => {
    notBefore = performance.now() + AFTER_TROUBLE_MS;
    log.warn('follow not told', { follow: id, ...describeError(error) });
  };
  const look = async (): Promise<void> => {
    const { state } = liveEngine;
    if (state.kind !== 'ready') return;
    // What waits goes first: to find more may take minutes.
    const courier = followCourier(client, context, state.engine);
    if (performance.now() >= notBefore) await follows.deliver(courier, onTrouble);
    const { id: generation } = state.engine.generation;
    await follows.check(state.engine, filterAt, mayGoOn);
    const count = follows.all.length;
    if (generation !== checked && count > 0 && !isStopping) {
      log.info('follows checked', { generation, follows: count });
    }
    checked = generation;
    if (performance.now() >= notBefore && !isStopping) await follows.deliver(courier, onTrouble);
  };
  const lookAlone = (): void => {
    if (isLooking || isStopping) return;
    isLooking = true;
    look()
      .catch((error: unknown) => {
        log.error('followed questions not checked', describeError(error));
      })
      .finally(() => {
        isLooking = false;
      });
  };
  const timer = setInterval(lookAlone, LOOK_EVERY_MS);
  timer.unref();
  lookAlone();
  return () => {
    isStopping = true;
    clearInterval(timer);
  };
}

/** Follows end with their channel, thread or server, also with those that went while the bot was away; who made them is told. */
export function endFollowsWithPlaces(client: Client<true>, context: BotContext): void {
  const { follows, log } = context;
  if (follows === null) return;
  const end = (isGone: (place: FollowPlace) => boolean): void => {
    const ended = follows.all.filter(({ place }) => isGone(place));
    if (ended.length === 0) return;
    follows
      .forgetPlaces(isGone)
      .then(async () => {
        for (const follow of ended) await tellEnd(client, context, follow);
      })
      .catch((error: unknown) => {
        log.error('follows not ended', describeError(error));
      });
  };
  const endChannel = ({ id }: { readonly id: string }): void => {
    end((place) => place.kind === 'channel' && (place.channelId === id || place.parentId === id));
  };
  client.on(Events.ChannelDelete, endChannel);
  client.on(Events.ThreadDelete, endChannel);
  client.on(Events.GuildDelete, ({ id }) => {
    end((place) => place.kind === 'channel' && place.guildId === id);
  });
  // A server that is only out of reach is in the cache.
  end((place) => place.kind === 'channel' && !client.guilds.cache.has(place.guildId));
}
