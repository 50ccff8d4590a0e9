import { LANGUAGES } from '../../../languages/all.ts';
import { fold } from '../../letters/fold.ts';

/** What outlets call their editions besides: BBC Arabi, BBC Mundo. */
const OF_OUTLETS = ['عربي', 'Arabi', 'Mundo'];

/** The names of isnad's languages in each of them, folded. */
const NAMES: ReadonlySet<string> = new Set(
  [
    ...OF_OUTLETS,
    ...LANGUAGES.flatMap(({ code }) => {
      const names = new Intl.DisplayNames([code], { type: 'language' });
      return LANGUAGES.flatMap((language) => names.of(language.code) ?? []);
    }),
  ].map(fold),
);

/** Whether a folded word is the name of a language, as it stands behind an outlet that has editions: Al Jazeera English. */
export function isLanguageName(word: string): boolean {
  return NAMES.has(word);
}
