import type { UiLanguage } from './languages.ts';

/** The name of a language in another; its code where that has no name for it. */
export function languageName(code: string, language: UiLanguage): string {
  // The library throws at a text that is no code.
  if (!/^[a-z]{2,3}$/u.test(code)) return '…';
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}
