import type { FollowPlace } from '../../../domain/follow.ts';
import type { SettingsStore } from '../../../domain/ports/stores/settings-store.ts';
import type { Filter } from '../../../domain/question.ts';
import { filterAt, type Location } from '../location.ts';

/** A place of a follow as settings know places. Nobody speaks there. */
export function locationOfPlace(place: FollowPlace): Location {
  return place.kind === 'channel'
    ? { guildId: place.guildId, channelId: place.channelId, parentId: place.parentId, roleIds: null }
    : { guildId: null, channelId: '', parentId: null, roleIds: null };
}

/** The articles that may be quoted there. */
export function filterOfPlace(store: SettingsStore, place: FollowPlace): Filter {
  return filterAt(store, locationOfPlace(place));
}
