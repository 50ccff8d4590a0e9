import { botSettingsSchema } from './bot-settings.ts';
import { environmentFile, type Given } from './environment.ts';
import { nearestName } from './nearest-name.ts';
import { roomSettingsSchema } from './room-settings.ts';
import { settingsSchema } from './settings.ts';

/** A name that is no setting, and the setting that it is probably meant for. */
export type Misspelt = { readonly given: string; readonly meant: string };

const NAMES = [settingsSchema, botSettingsSchema, roomSettingsSchema].flatMap(({ shape }) =>
  Object.keys(shape),
);

/** Shorter names in the environment are often another program's and near one of isnad's by chance, such as MODE. */
const LEAST_LETTERS = 8;

/** Names in `.env` and in the environment that are nearly those of a setting. Others are not isnad's business. */
export function misspeltSettings(
  environment: Given = process.env,
  file: Given = environmentFile(),
): readonly Misspelt[] {
  const ofEnvironment = Object.keys(environment).filter((name) => name.length >= LEAST_LETTERS);
  const names = new Set([...Object.keys(file), ...ofEnvironment]);
  return [...names].flatMap((given) => {
    const meant = NAMES.includes(given) ? null : nearestName(given, NAMES);
    return meant === null ? [] : [{ given, meant }];
  });
}
