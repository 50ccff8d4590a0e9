import { MessageType, type Message } from 'discord.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { onMessage } from '../../../src/discord/events/messages.ts';
import { RecentIds } from '../../../src/discord/respond/kept/recent-ids.ts';
import { chatterLine } from '../chatter.ts';
import { fakeContext, replyOf } from '../fake-context.ts';
import { answered, quote } from '../render/samples.ts';

const ME = '111111111111111111';
const THREAD = '444444444444444444';
const QUESTION = 'What did the mayor open?';
const FIVE_MINUTES = 5 * 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A message of a member in the thread; what is said to it in reply is added to `said`. */
function messageOf(n: number, member: number, content: string, said: string[]): Message {
  const id = `30000000000000${String(1000 + n)}`;
  const channel = {
    ...{ id: THREAD, joined: true, parentId: '555555555555555555', parent: null, messages: {} },
    ...{ isDMBased: () => false, isThread: () => true },
  };
  const message = {
    ...{ id, content, channel, channelId: THREAD, guildId: '333333333333333333', webhookId: null },
    ...{ type: MessageType.Default, editedTimestamp: null },
    author: { id: `222222222222222${String(100 + member)}`, bot: false },
    member: null,
    guild: { preferredLocale: 'en-US', members: { me: null } },
    client: { user: { id: ME }, channels: { cache: new Map() }, users: { cache: new Map() } },
    mentions: { users: Object.assign(new Map(), { some: () => false }), everyone: false, repliedUser: null },
    reply: () => {
      said.push(content);
      return Promise.resolve({ id: `${id}1` });
    },
  };
  return message as unknown as Message;
}

it('of 1,000 messages of 100 members in five minutes only the ten questions are answered, within the usual limits', async () => {
  const ask = vi.fn<Engine['ask']>((text) =>
    Promise.resolve(
      replyOf(
        text === QUESTION
          ? answered(quote('The mayor opened the bridge.'))
          : { kind: 'abstained', nearest: [], closest: [quote('The mayor closed the bridge.')] },
      ),
    ),
  );
  const { context, log } = await fakeContext({ engine: { ask }, settings: { messageContent: true } });
  const threads = { asked: new RecentIds(), hinted: new RecentIds() };
  threads.asked.add(THREAD);
  const said: string[] = [];
  for (let n = 0; n < 1000; n++) {
    const content = n % 100 === 42 ? QUESTION : chatterLine(n, 5);
    void onMessage(context, threads, messageOf(n, n % 100, content, said));
    await vi.advanceTimersByTimeAsync(FIVE_MINUTES / 1000);
  }
  expect(said).toEqual(Array(10).fill(QUESTION));
  // Most of it is told from a question by its words alone.
  expect(ask.mock.calls.length).toBeLessThan(250);
  expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
});
