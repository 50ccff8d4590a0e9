import {
  type APIEmbed,
  type APIPoll,
  GatewayIntentBits,
  InteractionType,
  MessageType,
  PollLayoutType,
} from 'discord-api-types/v10';
import type { Gateway } from './gateway.ts';
import { Interaction } from './interaction.ts';
import {
  commandData,
  interactionPayload,
  messageCommandData,
  type OptionValues,
  chooseData,
  pressData,
  submitData,
} from './interaction-payloads.ts';
import type { InteractionRoutes } from './interaction-routes.ts';
import type { Person, SayOptions, StoredMessage, Where } from './loopback-types.ts';
import type { MessageWriter } from './message-writer.ts';
import { snowflake } from './snowflake.ts';
import type { MessageRecord, World } from './world.ts';

const MENTION = /<@!?(\d{17,19})>/gu;
const ALL_INTENTS = GatewayIntentBits.MessageContent;

/** What people do: write messages, use commands, press buttons, send forms. */
export class People {
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #writer: MessageWriter;
  readonly #interactions: InteractionRoutes;
  readonly #home: string;

  constructor(
    world: World,
    gateway: Gateway,
    writer: MessageWriter,
    interactions: InteractionRoutes,
    home: string,
  ) {
    this.#world = world;
    this.#gateway = gateway;
    this.#writer = writer;
    this.#interactions = interactions;
    this.#home = home;
  }

  /** The first message of a post, which has the id of its thread. */
  open(from: Person, threadId: string, content: string): void {
    const mentions = this.#mentioned(content, null, false);
    this.#writer.add({ id: threadId, channelId: threadId, authorId: from.id, content, mentions });
  }

  say(from: Person, channelId: string, content: string, options: SayOptions = {}): string {
    this.#world.channel(channelId);
    const { replyTo = null, forwarded = null, webhook = false } = options;
    const reference = forwarded === null ? replyTo : snowflake();
    return this.#writer.add({
      channelId,
      authorId: from.id,
      content,
      reference,
      type: replyTo === null ? MessageType.Default : MessageType.Reply,
      mentions: this.#mentioned(content, replyTo, options.pingReplied === true),
      mentionEveryone: options.mentionEveryone === true,
      mentionRoles: options.mentionRoles ?? [],
      embeds: (options.embeds ?? []) as APIEmbed[],
      forwarded,
      webhook,
      components: options.components ?? [],
      poll: pollOf(options.poll),
    }).id;
  }

  edit(id: string, content?: string): void {
    const message = this.#world.findMessage(id);
    if (message === undefined) throw new Error(`There is no message ${id}`);
    if (content === undefined) this.#writer.addPreview(message);
    else {
      const { reference, authorId } = message;
      const mentions = [...new Set([...this.#mentioned(content, reference, false), ...message.mentions])];
      this.#writer.reword(
        message,
        content,
        mentions.filter((one) => one !== authorId),
      );
    }
  }

  remove(id: string): void {
    const message = this.#world.findMessage(id);
    if (message === undefined) throw new Error(`There is no message ${id}`);
    this.#writer.delete(message);
  }

  slash(from: Person, command: string, options: OptionValues = {}, where: Where = {}): Interaction {
    const channelId = where.channelId ?? this.#home;
    return this.#start(InteractionType.ApplicationCommand, from, channelId, where, (guildId) =>
      commandData(this.#world, guildId, command, options, null),
    );
  }

  autocomplete(
    from: Person,
    command: string,
    focused: string,
    value: string,
    where: Where = {},
  ): Interaction {
    const channelId = where.channelId ?? this.#home;
    return this.#start(InteractionType.ApplicationCommandAutocomplete, from, channelId, where, (guildId) =>
      commandData(this.#world, guildId, command, { [focused]: value }, focused),
    );
  }

  contextMenu(from: Person, command: string, targetId: string, where: Where = {}): Interaction {
    const target = this.#visibleTo(from, targetId);
    return this.#start(InteractionType.ApplicationCommand, from, target.channelId, where, (guildId) => {
      const payload = this.#writer.payload(target, ALL_INTENTS);
      return messageCommandData(this.#world, guildId, command, payload, targetId);
    });
  }

  press(from: Person, message: StoredMessage | string, customId: string, where: Where = {}): Interaction {
    const clicked = this.#visibleTo(from, typeof message === 'string' ? message : message.id);
    return this.#start(
      InteractionType.MessageComponent,
      from,
      clicked.channelId,
      where,
      () => pressData(clicked, customId),
      clicked,
    );
  }

  /** Chooses values of a select. */
  choose(
    from: Person,
    message: StoredMessage | string,
    customId: string,
    values: readonly string[],
    where: Where = {},
  ): Interaction {
    const clicked = this.#visibleTo(from, typeof message === 'string' ? message : message.id);
    const { channelId } = clicked;
    return this.#start(
      InteractionType.MessageComponent,
      from,
      channelId,
      where,
      () => chooseData(clicked, customId, values),
      clicked,
    );
  }

  /** Sends a form that a press on this message has opened. */
  submit(
    from: Person,
    message: StoredMessage | string,
    customId: string,
    typed: Readonly<Record<string, string>>,
    where: Where = {},
  ): Interaction {
    const clicked = this.#visibleTo(from, typeof message === 'string' ? message : message.id);
    const { channelId } = clicked;
    return this.#start(
      InteractionType.ModalSubmit,
      from,
      channelId,
      where,
      () => submitData(customId, typed),
      clicked,
    );
  }

  /** The message, if the person can see it at all. */
  #visibleTo(person: Person, id: string): MessageRecord {
    const message = this.#world.findMessage(id);
    if (message === undefined) throw new Error(`There is no message ${id}`);
    if (message.ephemeralFor !== null && message.ephemeralFor !== person.id)
      throw new Error(`${person.name} cannot see the ephemeral message ${id}`);
    return message;
  }

  /** A ping-reply to an interaction response mentions nobody (discord-api-docs#5395). */
  #mentioned(content: string, replyTo: string | null, ping: boolean): string[] {
    const replied = replyTo === null || !ping ? undefined : this.#world.findMessage(replyTo);
    const ids = [...content.matchAll(MENTION)].map(([, id]) => id ?? '');
    if (replied?.webhookInteractionId === null) ids.push(replied.authorId);
    return [...new Set(ids)].filter((id) => this.#world.people.has(id));
  }

  #start(
    type: InteractionType,
    from: Person,
    channelId: string,
    where: Where,
    data: (guildId: string | null) => object,
    clicked: MessageRecord | null = null,
  ): Interaction {
    const { guildId } = this.#world.channel(channelId);
    const interaction = new Interaction(type, from, channelId, clicked, this.#interactions.ackDeadlineMs);
    this.#interactions.started.push(interaction);
    const payload = {
      ...interactionPayload(this.#world, interaction, where, data(guildId)),
      ...(clicked === null ? {} : { message: this.#writer.payload(clicked) }),
    };
    // Interactions come to every bot, whatever its intents.
    this.#gateway.dispatch('INTERACTION_CREATE', guildId, 0, () => payload);
    return interaction;
  }
}

function pollOf(poll: SayOptions['poll']): APIPoll | null {
  if (poll === undefined) return null;
  return {
    question: { text: poll.question },
    answers: poll.answers.map((text, i) => ({ answer_id: i + 1, poll_media: { text } })),
    expiry: '2100-01-01T00:00:00.000000+00:00',
    allow_multiselect: false,
    layout_type: PollLayoutType.Default,
  };
}
