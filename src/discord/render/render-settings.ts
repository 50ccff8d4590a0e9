import type { LocationSettings, ServerSettings } from '../../domain/ports/settings-store.ts';
import { linesPlan } from './fit-message.ts';
import type { MessagePlan } from './message-plan.ts';
import { shownLabel } from './plain-label.ts';
import type { UiStrings } from '../locales/ui-strings.ts';

const MAX_OUTLET_LIST_CHARS = 300;

/**
 * The settings of a server, one line each, then those of its channels.
 *
 * @param exists whether a channel is still there; the settings of one that is gone are left out
 * @param above lines to put first
 */
export function settingsPlan(
  { server, channels }: ServerSettings,
  strings: UiStrings,
  exists: (channelId: string) => boolean,
  above: readonly string[] = [],
): MessagePlan {
  const ofChannels = Object.entries(channels)
    .filter(([id]) => exists(id))
    .flatMap(([id, place]) => [`<#${id}>`, ...placeLines(place, strings)]);
  const lines = [...placeLines(server, strings), ...ofChannels];
  const said = lines.length === 0 ? [strings.settings.none] : lines;
  return linesPlan([...above, `**${strings.settings.title}**`, ...said]);
}

function placeLines(place: LocationSettings, strings: UiStrings): string[] {
  const yesOrNo = (value: boolean | undefined): string | null =>
    value === undefined ? null : value ? strings.settings.yes : strings.settings.no;
  const outlets =
    place.outlets === undefined
      ? null
      : place.outlets.length === 0
        ? strings.settings.allOutlets
        : shownLabel(place.outlets.join('، '), MAX_OUTLET_LIST_CHARS);
  const lines: readonly (readonly [string, string | null])[] = [
    [strings.options.enabled.description, yesOrNo(place.enabled)],
    [strings.options.mention.description, yesOrNo(place.mentionNeeded)],
    [strings.options.language.description, place.language ?? null],
    [strings.options.outlets.description, outlets],
    [strings.options.private.description, yesOrNo(place.private)],
  ];
  return lines.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]));
}
