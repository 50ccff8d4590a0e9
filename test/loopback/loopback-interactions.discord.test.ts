import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type BaseInteraction,
  ButtonBuilder,
  ButtonStyle,
  Events,
  MessageFlags,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { connect, type Connected, rawEvents } from './test-client.ts';

const button = (id: string): ActionRowBuilder<ButtonBuilder> =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId(id).setLabel('المزيد').setStyle(ButtonStyle.Primary),
  );

/** Runs the handler on every interaction; what goes wrong in it fails the test. */
function onInteraction(
  { client }: Connected,
  handle: (interaction: BaseInteraction) => Promise<unknown>,
): void {
  client.on(Events.InteractionCreate, (interaction) => {
    void handle(interaction);
  });
}

describe('interactions', () => {
  it('defer, edit, follow up; the deferred message is thinking until it is filled', async () => {
    const bot = await connect();
    const { discord } = bot;
    onInteraction(bot, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply(`${interaction.locale} ${interaction.options.getString('q', true)}`);
      await interaction.followUp({ content: 'secret', flags: MessageFlags.Ephemeral });
    });
    const asker = discord.person();
    const asked = discord.slash(asker, 'ask', { q: 'سؤال' }, { locale: 'ar' });
    expect(await asked.acked).toMatchObject({ type: 5, ephemeral: false });
    const answer = await asked.answer();
    expect(answer).toMatchObject({ content: 'ar سؤال', flags: 0, edits: 0, webhookInteractionId: asked.id });
    const followUp = await discord.waitFor(() => asked.followUps[0], 'follow-up');
    expect(followUp).toMatchObject({ content: 'secret', ephemeralFor: asker.id });
    expect(() => discord.press(discord.person(), followUp, 'x')).toThrow('cannot see');
    expect(discord.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1) ?? ''}`)).toContain(
      'PATCH @original',
    );
  });

  it('answer a button by an update and by a deferred one, and with the response when asked for', async () => {
    const bot = await connect();
    const { discord } = bot;
    onInteraction(bot, async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const shown = await interaction.reply({
          content: 'one',
          components: [button('a')],
          withResponse: true,
        });
        expect(shown.resource?.message?.content).toBe('one');
      } else if (interaction.isButton() && interaction.customId === 'a') {
        await interaction.update({
          content: `two after ${interaction.message.content}`,
          components: [button('b')],
        });
      } else if (interaction.isButton()) {
        await interaction.deferUpdate();
        await interaction.editReply({ content: 'three', components: [] });
      }
    });
    const asker = discord.person();
    const first = await discord.slash(asker, 'ask').answer();
    expect(first.content).toBe('one');
    const second = await discord.press(asker, first, 'a').answer();
    expect(second).toMatchObject({ id: first.id, content: 'two after one', edits: 1 });
    const third = discord.press(asker, second, 'b');
    expect(await third.answer()).toMatchObject({ id: first.id, content: 'three', components: [], edits: 2 });
    expect((await third.acked).type).toBe(6);
  });

  it('autocomplete and read the target of a context menu without the intent', async () => {
    const bot = await connect();
    const { discord, client } = bot;
    await client.application.commands.set([
      {
        name: 'ask',
        description: 'asks',
        options: [
          { name: 'q', description: 'q', type: ApplicationCommandOptionType.String, autocomplete: true },
        ],
      },
      { name: 'Answer this', type: ApplicationCommandType.Message },
    ]);
    onInteraction(bot, async (interaction) => {
      if (interaction.isAutocomplete()) {
        const value = interaction.options.getFocused();
        await interaction.respond([{ name: `${value}…`, value }]);
      } else if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply({
          content: interaction.targetMessage.content,
          flags: MessageFlags.Ephemeral,
        });
      }
    });
    const asker = discord.person();
    expect(await discord.autocomplete(asker, 'ask', 'q', 'من').choices()).toEqual([
      { name: 'من…', value: 'من' },
    ]);
    const target = discord.say(discord.person(), discord.channelId, 'what is this?');
    expect(await discord.contextMenu(asker, 'Answer this', target).answer()).toMatchObject({
      content: 'what is this?',
      ephemeralFor: asker.id,
    });
  });

  it('die without a callback before the deadline', async () => {
    const bot = await connect();
    const { discord } = bot;
    const codes: unknown[] = [];
    let end = (): void => undefined;
    const isTooLate = new Promise<void>((resolve) => {
      end = resolve;
    });
    discord.faults.setAckDeadline(1);
    onInteraction(bot, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await isTooLate;
      await interaction
        .reply('late')
        .catch((error: unknown) => codes.push((error as { code: unknown }).code));
    });
    const asked = discord.slash(discord.person(), 'ask');
    await expect(asked.acked).rejects.toThrow('no callback');
    end();
    await discord.waitFor(() => codes.length > 0, 'refusal');
    expect(codes).toEqual([10062]);
    expect(discord.fromBot()).toEqual([]);
  });

  it('are acknowledged once, and never become ephemeral afterwards', async () => {
    const bot = await connect();
    const { discord, client } = bot;
    const codes: unknown[] = [];
    onInteraction(bot, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await client.rest
        .post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
          auth: false,
          body: { type: 5 },
        })
        .catch((error: unknown) => codes.push((error as { code: unknown }).code));
      await client.rest.patch(`/webhooks/${client.user.id}/${interaction.token}/messages/@original`, {
        auth: false,
        body: { content: 'x', flags: 64, allowed_mentions: { parse: [] } },
      });
    });
    const answer = await discord.slash(discord.person(), 'ask').answer();
    expect(answer).toMatchObject({ flags: 0, ephemeralFor: null });
    expect(codes).toEqual([40060]);
  });

  it('have tokens that end', async () => {
    const bot = await connect();
    const { discord } = bot;
    const codes: unknown[] = [];
    discord.faults.setTokenLifetime(-1);
    onInteraction(bot, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction
        .editReply('x')
        .catch((error: unknown) => codes.push((error as { code: unknown }).code));
    });
    discord.slash(discord.person(), 'ask');
    await discord.waitFor(() => codes.length > 0, 'refusal');
    expect(codes).toEqual([50027]);
  });

  it('follow-ups are changed and removed; the first after a defer fills the deferred message', async () => {
    const bot = await connect();
    const { discord } = bot;
    const events = rawEvents(bot.client);
    onInteraction(bot, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('fills');
      const second = await interaction.followUp('second');
      await interaction.editReply({ message: second, content: 'second, changed' });
      expect(await interaction.fetchReply(second.id)).toMatchObject({ content: 'second, changed' });
      const third = await interaction.followUp('third');
      await interaction.deleteReply(third);
      await interaction.deleteReply();
    });
    const asker = discord.person();
    const asked = discord.slash(asker, 'ask', {}, { channelId: discord.dmWith(asker) });
    expect(await asked.answer()).toMatchObject({ content: 'fills', ephemeralFor: asker.id });
    await discord.waitFor(() => discord.messages[0]?.deleted, 'deletion');
    expect(asked.followUps).toMatchObject([
      { content: 'second, changed', ephemeralFor: null, deleted: false },
      { content: 'third', deleted: true },
    ]);
    expect(discord.fromBot()).toHaveLength(3);
    // Nothing comes of the ephemeral message.
    discord.addChannel();
    await discord.waitFor(() => events.includes('CHANNEL_CREATE'), 'last event');
    expect(events.filter((type) => type.startsWith('MESSAGE_'))).toEqual([
      ...['MESSAGE_CREATE', 'MESSAGE_UPDATE', 'MESSAGE_CREATE', 'MESSAGE_DELETE'],
    ]);
    expect(discord.rejections).toEqual([]);
  });

  it('carry the person, its permissions and options of every type, in subcommands too', async () => {
    const bot = await connect();
    const { discord, client } = bot;
    await client.application.commands.set(
      [
        {
          name: 'set',
          description: 'sets',
          options: [
            {
              name: 'all',
              description: 'all',
              type: ApplicationCommandOptionType.Subcommand,
              options: [
                { name: 'who', description: 'x', type: ApplicationCommandOptionType.User },
                { name: 'where', description: 'x', type: ApplicationCommandOptionType.Channel },
              ],
            },
          ],
        },
      ],
      discord.guildId,
    );
    const seen: unknown[] = [];
    onInteraction(bot, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options, memberPermissions, guildId, user } = interaction;
      seen.push(
        ...[options.getSubcommand(), options.getUser('who')?.username, options.getChannel('where')?.id],
        ...[options.getBoolean('on'), options.getInteger('n'), memberPermissions?.bitfield, guildId, user.id],
      );
      await interaction.reply('ok');
    });
    const [asker, other] = [discord.person('asker'), discord.person('other')];
    const options = { who: other.id, where: discord.otherChannelId, on: true, n: 3 };
    const { guildId } = discord;
    await discord.slash(asker, 'set all', options, { permissions: 32n }).answer();
    expect(seen).toEqual(['all', 'other', discord.otherChannelId, true, 3, 32n, guildId, asker.id]);
    await discord.slash(asker, 'set all', {}, { channelId: discord.dmWith(asker) }).answer();
    expect(seen.slice(8)).toEqual(['all', undefined, undefined, null, null, undefined, null, asker.id]);
  });
});
