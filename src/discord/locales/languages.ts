import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import type { UiStrings, UnfinishedStrings } from './ui-strings.ts';

/**
 * The languages that isnad speaks, by ISO 639-1 code: the only list of them. `/settings` offers them in this order.
 * Codes have two letters, since buttons carry them.
 */
export const LOCALES = { ar, en, ru, fa, fr, tr, de, es } satisfies Readonly<
  Record<string, UiStrings | UnfinishedStrings>
>;

/** A language of isnad's own words. A quote keeps the language of its article. */
export type UiLanguage = keyof typeof LOCALES;

export const UI_LANGUAGES = Object.keys(LOCALES) as readonly UiLanguage[];

/** The language of an ISO 639-1 code; null for one that isnad does not speak. */
export function uiLanguageOfCode(code: string): UiLanguage | null {
  return UI_LANGUAGES.find((language) => language === code) ?? null;
}
