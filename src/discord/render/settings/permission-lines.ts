import type { Lacking } from '../../gateway/permissions.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';

/** How many channels are named for each permission. */
const CHANNELS_NAMED = 10;

/** What isnad may not do on a server, a line for each permission, and how that is changed; no line if nothing is lacking. */
export function permissionLines(lacking: readonly Lacking[], strings: UiStrings): string[] {
  if (lacking.length === 0) return [];
  const lines = lacking.map(({ permission, channelIds }) => {
    const named = channelIds.slice(0, CHANNELS_NAMED).map((id) => `<#${id}>`);
    const more = channelIds.length - named.length;
    const rest = more > 0 ? [strings.reindex.moreRefused(more)] : [];
    return `- ${strings.permissions.names[permission]}: ${[...named, ...rest].join(' ')}`;
  });
  return [strings.permissions.lacking, ...lines, strings.permissions.change];
}
