/** What a place says about itself; what is left out is as the wider place has it. */
export type PlaceSettings = {
  /** Whether isnad answers there. */
  readonly enabled?: boolean | undefined;
  /** Whether it wants to be mentioned; false takes every message for a question, where it may read them. */
  readonly mentionNeeded?: boolean | undefined;
  /** ISO 639-1 code of isnad's own words, which wins over the question's language. */
  readonly language?: string | undefined;
  /** Outlets that may be quoted; empty: all. */
  readonly outlets?: readonly string[] | undefined;
  /** Whether only the one who asks sees the answer to a command, unless he says otherwise. */
  readonly private?: boolean | undefined;
};

/** Of one Discord server. */
export type ServerSettings = {
  readonly server: PlaceSettings;
  /** By the id of the channel; a thread has its channel's. */
  readonly channels: Readonly<Record<string, PlaceSettings>>;
};

export const NO_SETTINGS: ServerSettings = { server: {}, channels: {} };

/** Keeps settings of servers, each server's apart. */
export interface SettingsStore {
  /** For messages. */
  readonly location: string;
  of(serverId: string): ServerSettings;
  /** Ids of the servers that something is kept of. */
  servers(): readonly string[];
  /**
   * Puts `change` over what a place says; null takes all of it away.
   *
   * @param channelId null for the server
   * @throws `settings-unwritable`; what was before then holds
   */
  change(serverId: string, channelId: string | null, change: PlaceSettings | null): Promise<void>;
  /** Throws `settings-unwritable`. */
  forget(serverId: string): Promise<void>;
}
