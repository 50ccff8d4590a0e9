import type { TranslationDifference } from '../../../domain/verification.ts';

/** A text with its language, ISO 639-1 or `und`. */
export type LanguageText = { readonly text: string; readonly language: string };

/** A quote and the sentence that it may translate. */
export type Sides = { readonly given: LanguageText; readonly page: LanguageText };

/** Puts what only one side has beside what only the other has, in order. */
export function paired(
  kind: TranslationDifference['kind'],
  given: readonly string[],
  page: readonly string[],
): TranslationDifference[] {
  return Array.from({ length: Math.max(given.length, page.length) }, (_, i) => ({
    kind,
    given: given[i] ?? '',
    page: page[i] ?? '',
  }));
}
