import { eld } from 'eld/extrasmall';

/**
 * Languages told apart. Fewer are told apart more surely, above all in short questions
 * (notes/libraries.md section 4).
 */
const LANGUAGES = [
  'ar',
  'fa',
  'ur',
  'he',
  'en',
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'tr',
  'ru',
  'uk',
  'zh',
  'ja',
  'ko',
  'hi',
];

eld.setLanguageSubset(LANGUAGES);

/** ISO 639-1 code of a text's language, `und` where nothing can be told. */
export function detectLanguage(text: string): string {
  const { language } = eld.detect(text);
  return language === '' ? 'und' : language;
}
