import type { PlaceSettings, ServerSettings } from '../domain/server-settings.ts';
import { linesPlan } from './fit-message.ts';
import type { MessagePlan } from './message-plan.ts';
import { shownLabel } from './plain-label.ts';
import type { ShellWords } from './words/shell-words.ts';

const LONGEST_OUTLETS = 300;

/**
 * What a server has set, a line each, then its channels.
 *
 * @param above a line that stands before
 * @param exists whether a channel is still there: what was set for one that is gone says nothing
 */
export function settingsPlan(
  { server, channels }: ServerSettings,
  words: ShellWords,
  exists: (channelId: string) => boolean,
  above: readonly string[] = [],
): MessagePlan {
  const { admin } = words;
  const ofChannels = Object.entries(channels)
    .filter(([id]) => exists(id))
    .flatMap(([id, place]) => [`<#${id}>`, ...placeLines(place, words)]);
  const lines = [...placeLines(server, words), ...ofChannels];
  const said = lines.length === 0 ? [admin.settingsNone] : lines;
  return linesPlan([...above, `**${admin.settingsTitle}**`, ...said]);
}

function placeLines(place: PlaceSettings, { admin, commands: { private: isPrivate } }: ShellWords): string[] {
  const { commands } = admin;
  const yesOrNo = (value: boolean | undefined): string | null =>
    value === undefined ? null : value ? admin.yes : admin.no;
  const outlets =
    place.outlets === undefined
      ? null
      : place.outlets.length === 0
        ? admin.allOutlets
        : shownLabel(place.outlets.join('، '), LONGEST_OUTLETS);
  const lines: readonly (readonly [string, string | null])[] = [
    [commands.enabled.description, yesOrNo(place.enabled)],
    [commands.mention.description, yesOrNo(place.mentionNeeded)],
    [commands.language.description, place.language ?? null],
    [commands.outlets.description, outlets],
    [isPrivate.description, yesOrNo(place.private)],
  ];
  return lines.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]));
}
