import type {
  AnswerOnly,
  LocationSettings,
  ServerSettings,
} from '../../../domain/ports/stores/settings-store.ts';
import { linesPlan } from '../message/fit-message.ts';
import type { MessagePlan } from '../message/message-plan.ts';
import { inDirectionOf, shownLabel } from '../message/plain-label.ts';
import { languageName } from '../../../languages/language-name.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';

const MAX_OUTLET_LIST_CHARS = 300;

/** Lines above and below the settings. */
export type LinesAround = { readonly above?: readonly string[]; readonly below?: readonly string[] };

/**
 * The settings of a server, one line each, then those of its channels.
 *
 * @param exists whether a channel is still there; the settings of one that is gone are left out
 */
export function settingsPlan(
  { server, channels }: ServerSettings,
  language: UiLanguage,
  exists: (channelId: string) => boolean,
  { above = [], below = [] }: LinesAround = {},
): MessagePlan {
  const strings = stringsFor(language);
  const ofChannels = Object.entries(channels)
    .filter(([id]) => exists(id))
    .flatMap(([id, place]) => [
      inDirectionOf(strings.settings.title, `<#${id}>`),
      ...placeLines(place, language),
    ]);
  const lines = [...placeLines(server, language), ...ofChannels];
  const said = lines.length === 0 ? [strings.settings.none] : lines;
  return linesPlan([...above, `**${strings.settings.title}**`, ...said, ...below]);
}

function placeLines(place: LocationSettings, language: UiLanguage): string[] {
  const { settings: strings, direction } = stringsFor(language);
  const yesOrNo = (value: boolean | undefined): string | null =>
    value === undefined ? null : value ? strings.yes : strings.no;
  const outlets =
    place.outlets === undefined
      ? null
      : place.outlets.length === 0
        ? strings.allOutlets
        : shownLabel(place.outlets.join(direction === 'rtl' ? '، ' : ', '), MAX_OUTLET_LIST_CHARS);
  const lines: readonly (readonly [string, string | null])[] = [
    [strings.labels.enabled, yesOrNo(place.enabled)],
    [strings.labels.mention, yesOrNo(place.mentionNeeded)],
    [strings.labels.language, place.language === undefined ? null : languageName(place.language, language)],
    [strings.labels.outlets, outlets],
    [strings.labels.private, yesOrNo(place.private)],
    [strings.labels.only, place.only === undefined ? null : mentions(place.only)],
  ];
  return lines.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]));
}

/** The client shows the names. Null where nothing is left out. */
function mentions({ channels, roles }: AnswerOnly): string | null {
  const all = [...channels.map((id) => `<#${id}>`), ...roles.map((id) => `<@&${id}>`)];
  return all.length === 0 ? null : all.join(' ');
}
