/** The name of a language in another; its code where that has no name for it. @param language ISO 639-1 code of the other */
export function languageName(code: string, language: string): string {
  // The library throws at a text that is no code.
  if (!/^[a-z]{2,3}$/u.test(code)) return '…';
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}
