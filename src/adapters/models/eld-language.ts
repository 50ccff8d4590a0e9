import { eld } from 'eld/extrasmall';
import { LANGUAGES } from '../../languages/all.ts';

/** Told apart from the languages of `src/languages/`, so that a question in one of these is not taken for one of those. */
const FURTHER = ['ur', 'he', 'it', 'pt', 'uk', 'zh', 'ja', 'ko', 'hi'];

// Fewer languages are told apart more reliably, above all in short questions
// (docs/research/libraries.md#telling-languages-apart).
eld.setLanguageSubset([...LANGUAGES.map(({ code }) => code), ...FURTHER]);

/** ISO 639-1 code of a text's language; `und` where it cannot be determined. */
export function detectLanguage(text: string): string {
  const { language } = eld.detect(text);
  return language === '' ? 'und' : language;
}
