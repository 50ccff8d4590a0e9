import { MessageType, type Message } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { onMessage } from '../../../src/discord/events/messages.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { RecentIds } from '../../../src/discord/respond/kept/recent-ids.ts';
import { verifiedAs } from '../../fakes/verified-as.ts';
import { placeOf } from '../../cli/output/verification/places.ts';
import { engineWith } from '../engine-with.ts';
import { fakeContext } from '../fake-context.ts';

const ME = '111111111111111111';

/** A message that mentions the bot and nothing else, in reply to this text of somebody else; null if that was deleted. */
function replyTo(text: string | null) {
  const said: string[] = [];
  const message = {
    id: '300000000000000001',
    content: `<@${ME}>`,
    type: MessageType.Reply,
    author: { id: '222222222222222222', bot: false },
    webhookId: null,
    guildId: '333333333333333333',
    channelId: '444444444444444444',
    guild: { preferredLocale: 'en-US' },
    member: null,
    channel: { isDMBased: () => false, isThread: () => false },
    client: { user: { id: ME }, channels: { cache: new Map() } },
    mentions: {
      users: new Map([[ME, {}]]),
      everyone: false,
      repliedUser: { id: '555555555555555555' },
    },
    fetchReference: () =>
      text === null
        ? Promise.reject(new Error('Unknown Message'))
        : Promise.resolve({ content: text, embeds: [], components: [], poll: null, messageSnapshots: [] }),
    reply: vi.fn(({ content }: { readonly content: string }) => {
      said.push(content);
      return Promise.resolve({});
    }),
  };
  Object.assign(message.mentions.users, { some: () => false });
  return { message: message as unknown as Message, said };
}

async function answersTo(text: string | null, times = 1) {
  const verify = vi.fn((given: string) =>
    Promise.resolve(verifiedAs({ status: 'exact', matches: [placeOf(given)] })),
  );
  const { context, log } = await fakeContext({ engine: engineWith(verify) });
  const { message, said } = replyTo(text);
  const threads = { asked: new RecentIds(), hinted: new RecentIds() };
  for (let i = 0; i < times; i++) await onMessage(context, threads, message);
  return { said, verify, log, most: context.settings.limits.perMember };
}

describe('a bare mention in a reply to somebody else', () => {
  it('has the quotation of that message verified, for all to see, and logs no words', async () => {
    const text = 'The mayor said: "the bridge was closed"';
    const { said, verify, log } = await answersTo(text);
    expect(verify).toHaveBeenCalledExactlyOnceWith(text, { outlets: [] }, 'message');
    expect(said).toEqual([expect.stringContaining(en.verify.exact)]);
    expect(log).toMatchObject([{ event: 'verification', outcome: 'done', front: 'reply' }]);
    expect(JSON.stringify(log)).not.toContain('bridge');
  });

  it.each(['', null])('says that it cannot be read where that message is %j', async (text) => {
    const { said, verify } = await answersTo(text);
    expect(said).toEqual([expect.stringContaining('I cannot read the message you replied to')]);
    expect(verify).not.toHaveBeenCalled();
  });

  it('is refused once in a flood, and then not answered', async () => {
    const { said, most, verify } = await answersTo('"the bridge was closed"', 40);
    expect(verify).toHaveBeenCalledTimes(most);
    expect(said).toHaveLength(most + 1);
    expect(said.at(-1)).toMatch(/^Too many questions|too many/iu);
  });
});
