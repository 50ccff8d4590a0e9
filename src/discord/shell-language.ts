import { foldedWords } from '../text/words.ts';
import { SHELL_LANGUAGES, type ShellLanguage } from './words/shell-words.ts';

/** Of one word a detector says little, but a script is a script. Persian has letters that Arabic has not. */
const PERSIAN_ONLY = /[پچژگکی]/u;
const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Fewer words than this are too few to tell languages of one script apart. */
const SURE_WORDS = 2;

/**
 * Language of isnad's own words: the question's where it is sure, else that of the first locale it knows, else
 * English.
 *
 * @param question in any language
 * @param detected ISO 639-1 code of the question
 * @param locales as Discord gives them (`fr`, `es-ES`, `ar`), the person's before the server's
 */
export function shellLanguage(
  question: string,
  detected: string,
  locales: readonly (string | null)[],
): ShellLanguage {
  return languageOfQuestion(question, detected) ?? languageOfLocales(locales);
}

function languageOfQuestion(question: string, detected: string): ShellLanguage | null {
  if (foldedWords(question).length >= SURE_WORDS) {
    const known = knownLanguage(detected);
    if (known !== null) return known;
  }
  if (ARABIC_SCRIPT.test(question)) {
    // Urdu and its neighbours have no words here; they are better served by what their locale says.
    if (detected === 'ur') return null;
    return PERSIAN_ONLY.test(question) ? 'fa' : 'ar';
  }
  return detected !== 'uk' && CYRILLIC.test(question) ? 'ru' : null;
}

/** Where there is no question: a command, a button. */
export function languageOfLocales(locales: readonly (string | null)[]): ShellLanguage {
  for (const locale of locales) {
    const known = knownLanguage(locale?.split('-')[0] ?? '');
    if (known !== null) return known;
  }
  return 'en';
}

function knownLanguage(code: string): ShellLanguage | null {
  return SHELL_LANGUAGES.find((language) => language === code) ?? null;
}
