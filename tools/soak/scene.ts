import { decodeCustomId, type CustomId } from '../../src/discord/render/message/custom-id.ts';
import type { Loopback, Person, StoredMessage } from '../../test/loopback/loopback-discord.ts';
import { picked, type Random } from '../seeded-random.ts';

/** Milliseconds after which somebody has waited in vain. Late is not lost: how late is what the latencies tell. */
export const ANSWERED_WITHIN_MS = 300_000;

/** Where members do what they do, and how they look at what comes of it. */
export type Scene = {
  readonly discord: Loopback;
  readonly members: readonly Person[];
  readonly channels: readonly string[];
  /** Threads in which isnad was asked, one in each channel: it reads along there. */
  readonly threads: readonly string[];
  /** Channels of servers that isnad is not on, and group messages: people have it in their account. */
  readonly elsewhere: readonly string[];
  /** Address of the reading room, without a slash at its end. */
  readonly room: string;
  /** A channel in which a question is followed that new pages answer. */
  readonly following: string;
  readonly random: Random;
  /** Ids of what members said to each other: nothing may answer it. */
  readonly chatter: Set<string>;
};

/** Somebody, anew each time. */
export function anyMember({ members, random }: Scene): Person {
  return picked(members, random);
}

/** Waits for the answer to a message that was just written. Only what was written since is looked through. */
export async function answerTo(scene: Scene, said: string, since: number): Promise<StoredMessage> {
  const { discord } = scene;
  const isAnswer = ({ reference, authorId }: StoredMessage): boolean =>
    reference === said && authorId === discord.botUser.id;
  const shown = await until(scene, () => discord.messages.slice(since).find(isAnswer), 'a reply');
  return await whole(scene, shown);
}

/** Waits until a message is an answer. While a question waits, it may say how many are ahead; an answer has something in bold. */
export async function whole(scene: Scene, shown: StoredMessage): Promise<StoredMessage> {
  return await until(scene, () => shown.content.includes('**') && shown, 'the answer');
}

/** Waits for something as long as for an answer. */
export async function until<T>(
  { discord }: Scene,
  probe: () => T | undefined | null | false,
  what: string,
): Promise<T> {
  return await discord.waitFor(probe, what, ANSWERED_WITHIN_MS);
}

/** The custom id of a button, or of a select, of a message. @throws Error if it has none of that action */
export function componentOf({ components, content }: StoredMessage, action: CustomId['action']): string {
  const rows = components as readonly { readonly components: readonly { readonly custom_id: string }[] }[];
  const all = rows.flatMap((row) => row.components);
  const found = all.find(({ custom_id: id }) => decodeCustomId(id)?.action === action);
  if (found === undefined) throw new Error(`nothing to press for ${action} below: ${content.slice(0, 200)}`);
  return found.custom_id;
}
