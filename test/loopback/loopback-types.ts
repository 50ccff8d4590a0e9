import type { ChannelType } from 'discord-api-types/v10';

/** Kinds of channels of a guild, threads left out. */
export type WrittenKind =
  | ChannelType.GuildText
  | ChannelType.GuildForum
  | ChannelType.GuildVoice
  | ChannelType.GuildStageVoice
  | ChannelType.GuildMedia;

/** A user of Discord, the bot itself included. */
export type Person = { readonly id: string; readonly name: string; readonly bot: boolean };

/** @property membershipState 1 for who is invited, 2 for who has accepted */
export type TeamMembership = { readonly id: string; readonly role: string; readonly membershipState: number };

/** A message as Discord holds it. The object is live: later edits and the deletion show in it. */
export type StoredMessage = {
  id: string;
  channelId: string;
  content: string;
  authorId: string;
  /** 64 is EPHEMERAL, 128 is LOADING: "thinking", a deferred answer that is not filled yet. */
  flags: number;
  /** The only person who sees it; null if everybody does. */
  ephemeralFor: string | null;
  components: unknown[];
  embeds: unknown[];
  attachments: { filename: string; text: string }[];
  reference: string | null;
  nonce: string | null;
  deleted: boolean;
  /** Changes after its contents were first shown: filling a deferred answer is none. */
  edits: number;
  createdAtMs: number;
  webhookInteractionId: string | null;
  /** Emoji that the bot has put below it. */
  reactions: string[];
};

/** A request of the bot, as it came in. */
export type RecordedRequest = {
  method: string;
  /** Decoded, without /api/v10 and without the query. */
  path: string;
  body: unknown;
  files: { filename: string; text: string }[];
  atMs: number;
  /** 0 while it waits for its reply. */
  status: number;
  authorization: string | null;
};

/** A body that Discord would refuse; it got a 400 with code 50035. */
export type Rejection = { method: string; path: string; problem: string; body: unknown };

/** Where an interaction happens and what Discord tells about the person. */
export type Where = {
  /** The default channel if not given; a press happens in the channel of its message. */
  channelId?: string;
  locale?: string;
  /** The permissions of the person in that channel, as Discord computes them. */
  permissions?: bigint;
};

/** Options of a message by a person. */
export type SayOptions = {
  replyTo?: string;
  pingReplied?: boolean;
  mentionEveryone?: boolean;
  mentionRoles?: string[];
  webhook?: boolean;
  embeds?: unknown[];
  /** The text of a message that is forwarded; `content` is then to be empty. */
  forwarded?: string;
  /** Components as Discord sends them, such as text displays in a container. */
  components?: unknown[];
  /** A poll with a question and its answers. */
  poll?: { readonly question: string; readonly answers: readonly string[] };
};

/** The bot's first answer to an interaction. */
export type Acknowledgement = { type: number; afterMs: number; ephemeral: boolean; data: unknown };

/** One interaction, watched from the side of the person who started it. */
export interface InteractionHandle {
  readonly id: string;
  /** The secret that answers it: it belongs in no log. */
  readonly token: string;
  /** The first callback. Rejects if none comes before the deadline (setAckDeadline), when Discord invalidates the token. */
  readonly acked: Promise<Acknowledgement>;
  /**
   * The message that the interaction shows now: callback type 4 or 7, or @original after an edit. Resolves when it
   * is not "thinking" any more; after a type 6 callback, when the clicked message has been changed.
   */
  answer(timeoutMs?: number): Promise<StoredMessage>;
  readonly followUps: readonly StoredMessage[];
  /** What an autocomplete interaction offers. */
  choices(): Promise<{ name: string; value: string }[]>;
}

/** Which requests a fault is for; what is left out matches all. */
export type RequestMatch = { method?: string; path?: RegExp };

/** Everything that can go wrong on the other side. */
export interface Faults {
  /** Closes every socket with this code (4000 if not given), or without a close frame if it is 0. */
  dropGateway(code?: number): void;
  /** Op 7. */
  sendReconnect(): void;
  /** Op 9. */
  invalidateSession(resumable: boolean): void;
  /** Leaves heartbeats unanswered; use it with setHeartbeatInterval. */
  stopAcks(on: boolean): void;
  /** For connections from now on. */
  setHeartbeatInterval(ms: number): void;
  /** REST answers 401; sockets, the open ones too, are closed with 4004. */
  refuseToken(on: boolean): void;
  /** Closes with 4014 when a privileged intent is asked for. */
  refuseIntents(on: boolean): void;
  failNext(
    match: RequestMatch,
    times: number,
    reply: { status: number; body?: unknown; headers?: Record<string, string>; html?: boolean },
  ): void;
  rateLimitNext(
    match: RequestMatch,
    times: number,
    retryAfterS: number,
    options?: { global?: boolean },
  ): void;
  /** afterHandling: the request took effect, only its reply is late. */
  delayNext(match: RequestMatch, times: number, ms: number, options?: { afterHandling?: boolean }): void;
  /**
   * The next request that matches waits until what is returned is called, or until the client gives it up.
   * afterHandling: it has taken effect, and only its reply waits.
   */
  holdNext(match: RequestMatch, options?: { afterHandling?: boolean }): () => void;
  /** New WebSocket upgrades get 503. */
  gatewayDown(on: boolean): void;
  /** Op 6 is answered by op 9 with d:false. */
  resumeRefused(on: boolean): void;
  /** Interaction tokens die after this time instead of after 15 minutes. */
  setTokenLifetime(ms: number): void;
  /** Time that interactions from now on wait for their first callback. Discord's 3 s would be a test of the machine. */
  setAckDeadline(ms: number): void;
}

/** A fake Discord on one port of this machine, to which an unmodified discord.js connects. */
export interface Loopback {
  /** For `rest: { api }` of the client. */
  readonly api: string;
  readonly port: number;
  readonly token: string;
  readonly clientId: string;
  readonly botUser: Person;
  readonly owner: Person;
  readonly ownerId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly otherChannelId: string;
  /** The bot's own role in the default guild. */
  readonly botRoleId: string;
  /** @param about when the bot was added (ISO time), the server's language, and whether the bot may not write there */
  addGuild(about?: { joinedAt?: string; locale?: string; writingDenied?: boolean }): {
    guildId: string;
    channelId: string;
  };
  /** Returns the id of a new role. */
  addRole(name: string, guildId?: string): string;
  giveRole(person: Person, roleId: string): void;
  /** The bot is removed from a server. */
  removeBotFrom(guildId: string): void;
  /** The application belongs to a team of these administrators, the first of whom owns the team, and of others. */
  ownedByTeam(people: readonly Person[], others?: readonly TeamMembership[]): void;
  addChannel(guildId?: string): string;
  /** A channel of another kind than text. */
  addChannelOf(kind: WrittenKind): string;
  /** A group message of people who have isnad in their account; isnad itself is not in it. */
  addGroup(): string;
  /** A channel of a server that isnad is not on, where people use it who have it in their account. */
  addChannelElsewhere(): string;
  /** A post in a forum: a thread with a first message of the same id. Returns that. */
  addPost(from: Person, forumId: string, title: string, content: string): string;
  addThread(parentId?: string, options?: { botJoined?: boolean }): string;
  deleteChannel(channelId: string): void;
  denyWriting(channelId: string): void;
  dmWith(person: Person): string;
  person(name?: string, options?: { bot?: boolean }): Person;
  /** A message by a person, emptied for the bot where Discord empties it. Returns its id. */
  say(from: Person, channelId: string, content: string, options?: SayOptions): string;
  /** A person edits a message, or, with no content, Discord adds a preview to it, which changes no word. */
  edit(messageId: string, content?: string): void;
  /** A person deletes a message. */
  remove(messageId: string): void;
  /** A chat-input command, registered or not; 'name sub' names a subcommand. */
  slash(
    from: Person,
    command: string,
    options?: Record<string, string | boolean | number>,
    where?: Where,
  ): InteractionHandle;
  autocomplete(
    from: Person,
    command: string,
    focused: string,
    value: string,
    where?: Where,
  ): InteractionHandle;
  contextMenu(from: Person, command: string, targetMessageId: string, where?: Where): InteractionHandle;
  press(from: Person, message: StoredMessage | string, customId: string, where?: Where): InteractionHandle;
  /** A choice in a select of this message. */
  choose(
    from: Person,
    message: StoredMessage | string,
    customId: string,
    values: readonly string[],
    where?: Where,
  ): InteractionHandle;
  /** A form that a press on this message has opened. @param typed by the custom ids of its fields */
  submit(
    from: Person,
    message: StoredMessage | string,
    customId: string,
    typed: Readonly<Record<string, string>>,
    where?: Where,
  ): InteractionHandle;
  /** Everything that was written, by people and by the bot, ephemeral and deleted ones too. */
  readonly messages: readonly StoredMessage[];
  /** The bot's own, in order of creation: deleted ones and those still "thinking" too. */
  fromBot(channelId?: string): StoredMessage[];
  readonly commands: { global: unknown[]; guild: Map<string, unknown[]> };
  /** Commands that came into being: Discord allows 200 a day. Overwriting one of the same name is none. */
  readonly commandCreates: number;
  readonly requests: readonly RecordedRequest[];
  readonly rejections: readonly Rejection[];
  /** What the bot let stand below its name, latest last. */
  readonly presences: readonly {
    activities: { name: string; type: number; state?: string | null | undefined }[];
  }[];
  readonly identifies: readonly { intents: number; atMs: number }[];
  readonly resumes: number;
  /** WebSocket upgrades that gatewayDown refused. */
  readonly gatewayRefusals: number;
  /** Polls, with PATIENCE_MS if not told otherwise. The error names `what` and shows the last requests. */
  waitFor<T>(probe: () => T | undefined | null | false, what: string, timeoutMs?: number): Promise<T>;
  /** The first IDENTIFY was answered and the guilds were sent. */
  readonly ready: Promise<void>;
  readonly faults: Faults;
  close(): Promise<void>;
}
