import type { Channel, PartialGroupDMChannel } from 'discord.js';
import type { Filter } from '../domain/question.ts';
import type { PlaceSettings, SettingsStore } from '../domain/server-settings.ts';
import { SHELL_LANGUAGES, type ShellLanguage } from './words/shell-words.ts';

/** Stands for "as the question" where a language is chosen. */
export const AUTOMATIC = 'auto';

/** Where somebody speaks to the bot. */
export type Place = {
  /** Null in direct messages. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** Of a thread the channel that it hangs on, else null. */
  readonly parentId: string | null;
};

/** The place of an interaction or a message. */
export function placeOf({
  guildId,
  channelId,
  channel,
}: {
  readonly guildId: string | null;
  readonly channelId: string;
  readonly channel: Channel | PartialGroupDMChannel | null;
}): Place {
  return { guildId, channelId, parentId: channel?.isThread() === true ? channel.parentId : null };
}

/** What holds at a place: what its channel says, else what the server says; a thread follows its channel. */
export function settingsAt(store: SettingsStore, { guildId, channelId, parentId }: Place): PlaceSettings {
  if (guildId === null) return {};
  const { server, channels } = store.of(guildId);
  return { ...server, ...channels[parentId ?? channelId] };
}

/** What may be shown at a place, of whatever shows articles there: `admits(filterAt(…), article)`. */
export function filterAt(store: SettingsStore, place: Place): Filter {
  return { outlets: settingsAt(store, place).outlets ?? [] };
}

/** The language that a place has for isnad's own words; null where it follows the question. */
export function languageSetAt(store: SettingsStore, place: Place): ShellLanguage | null {
  const { language } = settingsAt(store, place);
  return SHELL_LANGUAGES.find((known) => known === language) ?? null;
}
