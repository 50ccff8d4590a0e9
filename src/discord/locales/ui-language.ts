import { foldedWords } from '../../text/words/words.ts';
import { type UiLanguage, uiLanguageOfCode } from './languages.ts';

/** A detector tells little from one word, but its script tells something. Persian has letters that Arabic lacks. */
const PERSIAN_ONLY = /[پچژگکی]/u;
const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Words that a detector needs to tell languages of one script apart. */
const SURE_WORDS = 2;

/**
 * The language of isnad's own words: that of the question if it is certain, else that of the first locale that isnad
 * speaks, else English.
 *
 * @param question in any language
 * @param detected ISO 639-1 code of the question
 * @param locales as Discord gives them (`fr`, `es-ES`, `ar`), the person's before the server's
 */
export function uiLanguage(
  question: string,
  detected: string,
  locales: readonly (string | null)[],
): UiLanguage {
  return languageOfQuestion(question, detected) ?? languageOfLocales(locales);
}

function languageOfQuestion(question: string, detected: string): UiLanguage | null {
  if (foldedWords(question).length >= SURE_WORDS) {
    const known = uiLanguageOfCode(detected);
    if (known !== null) return known;
  }
  if (ARABIC_SCRIPT.test(question)) {
    // isnad does not speak Urdu or its neighbours. The locale is the better guess.
    if (detected === 'ur') return null;
    return PERSIAN_ONLY.test(question) ? 'fa' : 'ar';
  }
  return detected !== 'uk' && CYRILLIC.test(question) ? 'ru' : null;
}

/** The language for a command or a button, which has no question. */
export function languageOfLocales(locales: readonly (string | null)[]): UiLanguage {
  for (const locale of locales) {
    const known = uiLanguageOfCode(locale?.split('-')[0] ?? '');
    if (known !== null) return known;
  }
  return 'en';
}
