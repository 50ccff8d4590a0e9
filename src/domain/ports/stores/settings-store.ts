/** Settings of a server or a channel. A setting that is left out is as in the wider place. */
export type LocationSettings = {
  /** Whether isnad answers there. */
  readonly enabled?: boolean | undefined;
  /** Whether it answers only if mentioned; false takes every message that it may read for a question. */
  readonly mentionNeeded?: boolean | undefined;
  /** ISO 639-1 code of the language of isnad's own texts, whatever the language of the question. */
  readonly language?: string | undefined;
  /** Outlets that may be quoted; if empty, all. */
  readonly outlets?: readonly string[] | undefined;
  /** Whether only the person who asks sees the answer to a command, unless the command says otherwise. */
  readonly private?: boolean | undefined;
  /** Where and for whom alone it answers; without it, everywhere and for everybody. */
  readonly only?: AnswerOnly | undefined;
};

/** Channels in which isnad answers, and roles one of which a member must have. An empty list is no limit. */
export type AnswerOnly = {
  /** Ids. A thread is in its channel. */
  readonly channels: readonly string[];
  /** Ids. */
  readonly roles: readonly string[];
};

/** All settings of one Discord server. */
export type ServerSettings = {
  readonly server: LocationSettings;
  /** By id of channel; a thread has those of its channel. */
  readonly channels: Readonly<Record<string, LocationSettings>>;
};

export const NO_SETTINGS: ServerSettings = { server: {}, channels: {} };

/** Keeps the settings of servers across restarts, those of each server apart from all others. */
export interface SettingsStore {
  /** Where it lies, for messages. */
  readonly location: string;
  /** The settings of a server; `NO_SETTINGS` if none are kept. Must be cheap: it is called for every message. */
  of(serverId: string): ServerSettings;
  /** Ids of the servers of which settings are kept. */
  servers(): readonly string[];
  /**
   * Changes the settings of a place that `change` names and keeps the others; null removes all of them.
   *
   * @param channelId null for the server
   * @throws `settings-unwritable`; the settings are then as before
   */
  change(serverId: string, channelId: string | null, change: LocationSettings | null): Promise<void>;
  /** Removes everything that is kept of a server. Throws `settings-unwritable`. */
  forget(serverId: string): Promise<void>;
}
