import { Events, GatewayIntentBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { connect, type Connected, rawEvents, startWithClient } from './test-client.ts';

const POSTS = { method: 'POST', path: /\/messages$/u };

/** The contents of what people say, as they arrive. */
function heard({ client }: Connected): string[] {
  const contents: string[] = [];
  client.on(Events.MessageCreate, (message) => {
    if (message.author.id !== client.user.id) contents.push(message.content);
  });
  return contents;
}

function send({ discord, client }: Connected, content: string): Promise<unknown> {
  const channel = client.channels.cache.get(discord.channelId);
  if (!channel?.isSendable()) throw new Error('not sendable');
  return channel.send(content);
}

describe('the gateway', () => {
  const breaks: [string, (bot: Connected) => void][] = [
    [
      'a close with 4000',
      ({ discord }) => {
        discord.faults.dropGateway();
      },
    ],
    [
      'a connection that dies',
      ({ discord }) => {
        discord.faults.dropGateway(0);
      },
    ],
    [
      'op 7',
      ({ discord }) => {
        discord.faults.sendReconnect();
      },
    ],
    [
      'op 9 with d:true',
      ({ discord }) => {
        discord.faults.invalidateSession(true);
      },
    ],
  ];
  it.each(breaks)('resumes and replays what was missed after %s', async (_name, happen) => {
    const bot = await connect();
    const { discord } = bot;
    const contents = heard(bot);
    const events = rawEvents(bot.client);
    const asker = discord.person();
    const mention = (text: string): string => `<@${discord.clientId}> ${text}`;
    discord.say(asker, discord.channelId, mention('before'));
    await discord.waitFor(() => contents.length === 1, 'first message');
    happen(bot);
    discord.say(asker, discord.channelId, mention('during'));
    await discord.waitFor(() => discord.resumes === 1, 'resume');
    discord.say(asker, discord.channelId, mention('after'));
    await discord.waitFor(() => contents.length >= 3, 'replayed messages');
    expect(contents).toEqual(['before', 'during', 'after'].map(mention));
    expect(events.filter((type) => type === 'MESSAGE_CREATE')).toHaveLength(3);
    expect(events).not.toContain('READY');
    expect(discord.identifies).toHaveLength(1);
  });

  it('replays what was said while nobody was connected', async () => {
    const bot = await connect();
    const { discord } = bot;
    const contents = heard(bot);
    discord.faults.gatewayDown(true);
    const disconnected = new Promise((resolve) => bot.client.once(Events.ShardReconnecting, resolve));
    discord.faults.dropGateway();
    await disconnected;
    discord.say(discord.person(), discord.channelId, `<@${discord.clientId}> missed`);
    await discord.waitFor(() => discord.gatewayRefusals > 0, 'a refused connection');
    expect(contents).toEqual([]);
    expect(discord.resumes).toBe(0);
    discord.faults.gatewayDown(false);
    await discord.waitFor(() => contents.length === 1, 'missed message');
    expect(discord.resumes).toBe(1);
  });

  it.each(['op 9 with d:false', 'a refused resume'])('identifies anew after %s', async (what) => {
    const bot = await connect();
    const { discord } = bot;
    const contents = heard(bot);
    if (what === 'a refused resume') {
      discord.faults.resumeRefused(true);
      discord.faults.dropGateway();
    } else {
      discord.faults.invalidateSession(false);
    }
    await discord.waitFor(() => discord.identifies.length === 2, 'second IDENTIFY');
    discord.say(discord.person(), discord.channelId, `<@${discord.clientId}> after`);
    await discord.waitFor(() => contents.length === 1, 'message');
    expect(discord.resumes).toBe(0);
  });

  it('leaves heartbeats unanswered, and the client takes the connection for dead', async () => {
    const { discord, client } = await startWithClient();
    discord.faults.setHeartbeatInterval(1000);
    await client.login(discord.token);
    await discord.ready;
    // Not -1 any more: a heartbeat has been answered.
    await discord.waitFor(() => client.ws.ping >= 0, 'a heartbeat');
    expect(discord.resumes).toBe(0);
    discord.faults.stopAcks(true);
    await discord.waitFor(() => discord.resumes === 1, 'resume of the zombie');
    discord.faults.stopAcks(false);
  });

  it('refuses tokens and privileged intents', async () => {
    const bad = await startWithClient();
    bad.discord.faults.refuseToken(true);
    await expect(bad.client.login(bad.discord.token)).rejects.toMatchObject({ code: 'TokenInvalid' });

    const wrong = await startWithClient();
    await expect(wrong.client.login('another.token')).rejects.toMatchObject({ code: 'TokenInvalid' });

    const greedy = await startWithClient([GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent]);
    greedy.discord.faults.refuseIntents(true);
    await expect(greedy.client.login(greedy.discord.token)).rejects.toThrow('Used disallowed intents');

    const modest = await startWithClient();
    modest.discord.faults.refuseIntents(true);
    await modest.client.login(modest.discord.token);
    await modest.discord.ready;

    const closed = new Promise((resolve) =>
      modest.client.once(Events.ShardDisconnect, ({ code }) => {
        resolve(code);
      }),
    );
    modest.discord.faults.refuseToken(true);
    expect(await closed).toBe(4004);
  });
});

describe('REST', () => {
  it.each([false, true])(
    'limits rates with the header that discord.js waits for (global: %s)',
    async (global) => {
      const bot = await connect();
      const { discord } = bot;
      discord.faults.rateLimitNext(POSTS, 1, 0.3, { global });
      const from = performance.now();
      await send(bot, 'x');
      expect(performance.now() - from).toBeGreaterThanOrEqual(300);
      const statuses = discord.requests.filter(({ method }) => method === 'POST').map(({ status }) => status);
      expect(statuses).toEqual([429, 200]);
    },
  );

  it('is slow before or after it took effect; the nonce keeps the retry from duplicating', async () => {
    const bot = await connect(undefined, 3000);
    const { discord } = bot;
    const release = discord.faults.holdNext(POSTS, { afterHandling: true });
    await send(bot, 'once');
    release();
    await discord.waitFor(() => discord.requests.every(({ status }) => status !== 0), 'late replies');
    expect(discord.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
    expect(discord.fromBot().map(({ content }) => content)).toEqual(['once']);

    const body = { content: 'not enforced', nonce: '1', allowed_mentions: { parse: [] } };
    discord.faults.holdNext(POSTS, { afterHandling: true });
    await bot.client.rest.post(`/channels/${discord.channelId}/messages`, { body });
    expect(discord.fromBot().map(({ content }) => content)).toEqual(['once', 'not enforced', 'not enforced']);

    const posts = (): number => discord.requests.filter(({ method }) => method === 'POST').length;
    const before = posts();
    const releaseSlow = discord.faults.holdNext(POSTS);
    const slow = send(bot, 'slow');
    await discord.waitFor(() => posts() > before, 'the request');
    expect(discord.fromBot()).toHaveLength(3);
    releaseSlow();
    await slow;
    expect(discord.fromBot()).toHaveLength(4);
  });

  it('fails as told, as often as told', async () => {
    const bot = await connect();
    const { discord } = bot;
    discord.faults.failNext(POSTS, 2, { status: 502, html: true });
    await send(bot, 'third time');
    discord.faults.failNext(POSTS, 4, { status: 503, html: true });
    await expect(send(bot, 'never')).rejects.toMatchObject({ status: 503 });
    discord.faults.failNext(POSTS, 1, { status: 403, body: { message: 'Missing Access', code: 50001 } });
    await expect(send(bot, 'forbidden')).rejects.toMatchObject({ code: 50001 });
    discord.faults.failNext({ path: /nowhere/u }, 1, { status: 500 });
    await send(bot, 'another path');
    expect(discord.fromBot().map(({ content }) => content)).toEqual(['third time', 'another path']);
  });
});
