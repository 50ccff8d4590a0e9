import { Events, GatewayIntentBits, type Message } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { connect, type Connected, PLAIN_INTENTS } from './test-client.ts';

/** Everything that people wrote, as the bot got it. */
function heard({ client }: Connected): Message[] {
  const messages: Message[] = [];
  client.on(Events.MessageCreate, (message) => {
    if (message.author.id !== client.user.id) messages.push(message);
  });
  return messages;
}

describe('messages', () => {
  it('come without their contents, except where Discord gives them', async () => {
    const bot = await connect();
    const { discord, client } = bot;
    const messages = heard(bot);
    const [asker, other] = [discord.person('asker'), discord.person('other')];
    const own = await client.rest.post(`/channels/${discord.channelId}/messages`, {
      body: { content: 'mine', allowed_mentions: { parse: [] } },
    });
    const mine = (own as { id: string }).id;
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply('from an interaction');
    });
    const response = (await discord.slash(asker, 'ask').answer()).id;

    const me = `<@${discord.clientId}>`;
    const here = discord.channelId;
    const said = [
      discord.say(asker, here, 'plain', { embeds: [{ title: 'x' }] }),
      discord.say(asker, here, `${me} mention`, { embeds: [{ title: 'x' }] }),
      discord.say(asker, here, `<@!${discord.clientId}> old mention`),
      discord.say(asker, here, `<@${other.id}> another`),
      discord.say(asker, here, 'ping reply', { replyTo: mine, pingReplied: true }),
      discord.say(asker, here, 'silent reply', { replyTo: mine }),
      discord.say(asker, here, 'reply to a response', { replyTo: response, pingReplied: true }),
      discord.say(asker, here, 'everyone', { mentionEveryone: true }),
      discord.say(asker, here, 'role', { mentionRoles: [discord.botRoleId] }),
      discord.say(asker, here, '', { forwarded: 'forwarded' }),
      discord.say(asker, discord.dmWith(asker), 'dm'),
      discord.say(asker, here, 'webhook', { webhook: true }),
    ];
    await discord.waitFor(() => messages.length === said.length, 'messages');
    const contents = messages.map(({ content }) => content);
    expect(contents).toEqual([
      ...['', `${me} mention`, `<@!${discord.clientId}> old mention`, '', 'ping reply'],
      ...['', '', '', '', '', 'dm', ''],
    ]);
    expect(messages.map(({ id }) => id)).toEqual(said);
    expect(messages[0]?.embeds).toEqual([]);
    expect(messages[1]?.embeds[0]?.title).toBe('x');
    expect(messages[1]?.mentions.users.has(discord.clientId)).toBe(true);
    expect(messages[7]?.mentions.everyone).toBe(true);
    expect(messages[8]?.mentions.roles.has(discord.botRoleId)).toBe(true);
    expect(messages[9]?.messageSnapshots.first()?.content).toBe('');
    expect(messages[11]?.webhookId).toBe(asker.id);
    const fetched = await client.rest.get(`/channels/${here}/messages/${said[0] ?? ''}`);
    expect(fetched).toMatchObject({ content: '', embeds: [] });
  });

  it('come with their contents if the intent was asked for, and not at all without any', async () => {
    const all = await connect([...PLAIN_INTENTS, GatewayIntentBits.MessageContent]);
    const messages = heard(all);
    const asker = all.discord.person();
    all.discord.say(asker, all.discord.channelId, 'plain');
    all.discord.say(asker, all.discord.channelId, '', { forwarded: 'forwarded' });
    await all.discord.waitFor(() => messages.length === 2, 'messages');
    expect(messages[0]?.content).toBe('plain');
    expect(messages[1]?.messageSnapshots.first()?.content).toBe('forwarded');

    const none = await connect([GatewayIntentBits.Guilds]);
    const silence = heard(none);
    none.discord.say(asker, none.discord.channelId, `<@${none.discord.clientId}>`);
    none.discord.say(asker, none.discord.dmWith(asker), 'dm');
    let interactions = 0;
    none.client.on(Events.InteractionCreate, () => (interactions += 1));
    none.discord.slash(asker, 'ask');
    await none.discord.waitFor(() => interactions === 1, 'interaction');
    expect(silence).toEqual([]);
  });

  it('are sent, changed and deleted in channels, threads and DMs; the bot hears its own', async () => {
    const bot = await connect();
    const { discord, client } = bot;
    const own: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => own.push(content));
    const thread = discord.addThread();
    const joined = discord.addThread(discord.channelId, { botJoined: true });
    const isJoined = (id: string) => {
      const channel = client.channels.cache.get(id);
      return channel?.isThread() === true ? channel.joined : undefined;
    };
    await discord.waitFor(() => isJoined(joined), 'joined thread');
    expect(isJoined(thread)).toBe(false);
    const asker = discord.person();
    discord.say(asker, thread, `<@${discord.clientId}> in a thread`);
    await discord.waitFor(() => own.length === 1, 'message in the thread');
    for (const id of [discord.channelId, thread, discord.dmWith(asker)]) {
      const channel = await client.channels.fetch(id);
      if (!channel?.isSendable()) throw new Error('not sendable');
      await channel.sendTyping();
      const sent = await channel.send({
        content: '  نص @everyone ',
        files: [{ attachment: Buffer.from('قال\r\n--x'), name: 'اقتباس.txt' }],
      });
      await sent.edit('changed');
      expect(discord.fromBot(id)).toMatchObject([
        { content: 'changed', edits: 1, attachments: [{ filename: 'اقتباس.txt', text: 'قال\r\n--x' }] },
      ]);
      expect(sent.attachments.first()?.name).toBe('اقتباس.txt');
      await sent.delete();
      await expect(sent.fetch()).rejects.toMatchObject({ status: 404, code: 10008 });
    }
    expect(own.slice(1)).toEqual(['نص @everyone', 'نص @everyone', 'نص @everyone']);
    expect(discord.fromBot().every(({ deleted }) => deleted)).toBe(true);

    const channel = client.channels.cache.get(discord.channelId);
    if (!channel?.isSendable()) throw new Error('not sendable');
    discord.denyWriting(discord.channelId);
    await expect(channel.send('x')).rejects.toMatchObject({ status: 403, code: 50013 });
    discord.deleteChannel(discord.channelId);
    await expect(channel.send('x')).rejects.toMatchObject({ status: 404, code: 10003 });
    expect(discord.rejections).toEqual([]);
  });

  it('replies carry the message they answer, and a new guild and channel can be written to', async () => {
    const bot = await connect();
    const { discord } = bot;
    bot.client.on(Events.MessageCreate, (message) => {
      if (message.mentions.users.has(discord.clientId)) void message.reply('answer');
    });
    const asker = discord.person();
    for (const channelId of [discord.addGuild().channelId, discord.addChannel()]) {
      const asked = discord.say(asker, channelId, `<@${discord.clientId}> ?`);
      const reply = await discord.waitFor(() => discord.fromBot(channelId)[0], 'reply');
      expect(reply).toMatchObject({ content: 'answer', reference: asked, flags: 0 });
    }
    expect(discord.requests.at(-1)?.body).toMatchObject({
      allowed_mentions: { parse: [], replied_user: false },
    });
    await expect(discord.waitFor(() => null, 'unicorn', 20)).rejects.toThrow(
      /No unicorn within 20 ms[^]*POST \/channels\/\d+\/messages -> 200/u,
    );
  });
});
