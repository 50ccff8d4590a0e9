import type { APIInteractionGuildMember, Channel, GuildMember, PartialGroupDMChannel } from 'discord.js';
import type { Filter } from '../../domain/question.ts';
import type {
  AnswerOnly,
  LocationSettings,
  SettingsStore,
} from '../../domain/ports/stores/settings-store.ts';
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
  /** Ids of the roles of the person who speaks; null where nobody does, and in direct messages. */
  readonly roleIds: readonly string[] | null;
};

/** An interaction or a message, as far as it tells where it is. */
export type Located = {
  readonly guildId: string | null;
  readonly channelId: string;
  readonly channel: Channel | PartialGroupDMChannel | null;
  /** Who speaks; null in direct messages. */
  readonly member: GuildMember | APIInteractionGuildMember | null;
};

/** The place of an interaction or a message. */
export function locationOf({ guildId, channelId, channel, member }: Located): Location {
  const parentId = channel?.isThread() === true ? channel.parentId : null;
  return { guildId, channelId, parentId, roleIds: guildId === null ? null : rolesOf(member) };
}

/** Whoever Discord tells nothing of has no roles. */
function rolesOf(member: Located['member']): readonly string[] {
  if (member === null) return [];
  const { roles } = member;
  return Array.isArray(roles) ? roles : [...roles.cache.keys()];
}

/**
 * The settings at a place: those of its channel over those of the server. A thread has those of its channel. Where `only` leaves out
 * the place or the person, isnad is off.
 */
export function settingsAt(store: SettingsStore, place: Location): LocationSettings {
  const { guildId, channelId, parentId } = place;
  if (guildId === null) return {};
  const { server, channels } = store.of(guildId);
  const here = { ...server, ...channels[parentId ?? channelId] };
  return here.only === undefined || isMeant(here.only, place) ? here : { ...here, enabled: false };
}

function isMeant({ channels, roles }: AnswerOnly, { channelId, parentId, roleIds }: Location): boolean {
  return (
    (channels.length === 0 || channels.includes(parentId ?? channelId)) &&
    (roles.length === 0 || roleIds === null || roleIds.some((id) => roles.includes(id)))
  );
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
