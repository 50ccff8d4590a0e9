import type { Channel, PartialGroupDMChannel } from 'discord.js';
import type { Filter } from '../../domain/question.ts';
import type { LocationSettings, SettingsStore } from '../../domain/ports/settings-store.ts';
import { UI_LANGUAGES, type UiLanguage } from '../locales/languages.ts';

/** The choice of a language that means "the language of the question". */
export const AUTOMATIC = 'auto';

/** Where somebody speaks to the bot. */
export type Location = {
  /** Null in direct messages. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** The channel of a thread; null elsewhere. */
  readonly parentId: string | null;
};

/** An interaction or a message, as far as it tells where it is. */
export type Located = {
  readonly guildId: string | null;
  readonly channelId: string;
  readonly channel: Channel | PartialGroupDMChannel | null;
};

/** The place of an interaction or a message. */
export function locationOf({ guildId, channelId, channel }: Located): Location {
  return { guildId, channelId, parentId: channel?.isThread() === true ? channel.parentId : null };
}

/** The settings at a place: those of its channel over those of the server. A thread has those of its channel. */
export function settingsAt(
  store: SettingsStore,
  { guildId, channelId, parentId }: Location,
): LocationSettings {
  if (guildId === null) return {};
  const { server, channels } = store.of(guildId);
  return { ...server, ...channels[parentId ?? channelId] };
}

/** The articles that may be shown at a place: only those of its outlets, if it limits them. */
export function filterAt(store: SettingsStore, place: Location): Filter {
  return { outlets: settingsAt(store, place).outlets ?? [] };
}

/** The language that is set for isnad's own words at a place; null if it follows the question. */
export function languageSetAt(store: SettingsStore, place: Location): UiLanguage | null {
  const { language } = settingsAt(store, place);
  return UI_LANGUAGES.find((known) => known === language) ?? null;
}
