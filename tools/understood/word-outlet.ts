import { at } from '../../src/domain/at.ts';
import { beginning, ending } from './word-into.ts';

/** "Vestnik'e göre", "Kıyı Postası'na göre": the ending goes by the last vowel, and a name with a possessive ending takes an n. */
function turkishBy(outlet: string): string {
  const vowels = outlet.toLocaleLowerCase('tr').match(/[aeıioöuü]/gu) ?? [];
  const isBack = /[aıou]/u.test(vowels.at(-1) ?? 'e');
  const buffer = /\s\S*[ıiuü]$/u.test(outlet) ? 'n' : /[aeoö]$|^\S*[ıiuü]$/u.test(outlet) ? 'y' : '';
  return `${outlet}'${buffer}${isBack ? 'a' : 'e'} göre`;
}

/** Ways of naming a source. Russian and Persian put the name where it needs no ending. */
const WORDINGS: Readonly<Record<string, readonly [(outlet: string) => string, (outlet: string) => string]>> =
  {
    en: [(outlet) => `according to ${outlet}`, (outlet) => `as reported by ${outlet}`],
    de: [(outlet) => `laut ${outlet}`, (outlet) => `nach Angaben von ${outlet}`],
    fr: [(outlet) => `selon ${outlet}`, (outlet) => `d'après ${outlet}`],
    es: [(outlet) => `según ${outlet}`, (outlet) => `de acuerdo con ${outlet}`],
    ru: [(outlet) => `по данным издания «${outlet}»`, (outlet) => `по сообщению «${outlet}»`],
    tr: [turkishBy, (outlet) => `${outlet} haberine göre`],
    fa: [(outlet) => `به گزارش ${outlet}`, (outlet) => `به نوشته ${outlet}`],
    ar: [(outlet) => `بحسب ${outlet}`, (outlet) => `حسب ما ذكرت ${outlet}`],
  };

/**
 * A question with its source named in its language, in front of it or at its end.
 *
 * @param variant any whole number from 0: which wording, and where
 * @throws RangeError for a language without wordings
 */
export function wordOutlet(question: string, language: string, outlet: string, variant: number): string {
  const wordings = WORDINGS[language];
  if (wordings === undefined) throw new RangeError(`no wordings of a source in ${language}`);
  const words = at(wordings, variant % 2)(outlet);
  const isInFront = variant % 4 >= 2 || ['tr', 'fa'].includes(language);
  return isInFront ? beginning(question, language, words) : ending(question, words);
}
