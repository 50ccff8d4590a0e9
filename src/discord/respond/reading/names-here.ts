import type { Client, Guild } from 'discord.js';
import { withTimeout } from '../../../concurrency/with-timeout.ts';
import { mentionedUsers, type MentionKind, type NameOf } from './without-ids.ts';

/** People whom Discord is asked about for one text, if it has not told of them. */
const MAX_FETCHED_USERS = 5;

/** Milliseconds for that: Discord waits 3 s for the acknowledgement of a command. */
const LOOK_UP_MS = 1000;

/** Where a text was written. */
type Written = { readonly client: Client<true>; readonly guild: Guild | null };

/**
 * The names of whom and what a text mentions. People that Discord has not told of are looked up, a few for each text; who cannot be
 * found has no name. isnad itself is nobody whose name has to be shown. It never throws.
 */
export async function namesHere(typed: string, { client, guild }: Written): Promise<NameOf> {
  const unknown = mentionedUsers(typed).filter((id) => !client.users.cache.has(id));
  const fetched = await Promise.allSettled(
    unknown.slice(0, MAX_FETCHED_USERS).map((id) => withTimeout(client.users.fetch(id), LOOK_UP_MS, tooLate)),
  );
  const looked = new Map(
    fetched.flatMap((one) => (one.status === 'fulfilled' ? [[one.value.id, one.value.displayName]] : [])),
  );
  const names: Readonly<Record<MentionKind, (id: string) => string | undefined>> = {
    user: (id) => guild?.members.cache.get(id)?.displayName ?? userName(client, id) ?? looked.get(id),
    role: (id) => guild?.roles.cache.get(id)?.name,
    channel: (id) => channelName(client, id),
  };
  return (kind, id) => (id === client.user.id ? null : (names[kind](id) ?? null));
}

function userName({ users }: Client, id: string): string | undefined {
  return users.cache.get(id)?.displayName;
}

function channelName({ channels }: Client, id: string): string | undefined {
  const channel = channels.cache.get(id);
  return channel === undefined || channel.isDMBased() ? undefined : channel.name;
}

function tooLate(): Error {
  return new Error('names take too long');
}
