import type { Follow } from '../../../domain/follow.ts';
import type { BotContext } from '../../bot-context.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../locales/languages.ts';
import { languageSetAt } from '../location.ts';
import { locationOfPlace } from './place-settings.ts';

/** The language of isnad's own words beside the quotes of a follow: that of its place, else the one it was made in. */
export function languageOfFollow(
  { serverSettings }: Pick<BotContext, 'serverSettings'>,
  { place, language }: Follow,
): UiLanguage {
  const set = languageSetAt(serverSettings, locationOfPlace(place));
  return set ?? UI_LANGUAGES.find((known) => known === language) ?? 'en';
}
