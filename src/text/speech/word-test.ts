import { wholePattern } from '../../languages/wording-pattern.ts';
import { writtenForms } from '../../languages/written-forms.ts';
import { fold } from '../letters/fold.ts';
import type { SpeechToken } from './speech-tokens.ts';

/** Whether a word, as it is compared and as it is typed, is one of a list. */
export type WordTest = (word: Pick<SpeechToken, 'folded' | 'typed'>) => boolean;

/** Whether a folded word is one of a list. Every word of an article is looked up, in many lists. */
export function formTest(wordings: readonly string[]): (folded: string) => boolean {
  const folded = wordings.map(fold);
  const forms = new Set(folded.flatMap((wording) => writtenForms(wording) ?? []));
  const endless = folded.filter((wording) => writtenForms(wording) === null);
  if (endless.length === 0) return (word) => forms.has(word);
  const pattern = wholePattern(endless);
  return (word) => forms.has(word) || pattern.test(word);
}

/** The same, but a word that ends in a ya without dots is none that ends in one with dots: على is "on", and علي a name. */
export function wordTest(wordings: readonly string[]): WordTest {
  const isForm = formTest(wordings);
  const dotless = new Set(wordings.filter((it) => it.endsWith('ى')).map(fold));
  if (dotless.size === 0) return ({ folded }) => isForm(folded);
  return ({ folded, typed }) => isForm(folded) && !(typed.endsWith('ي') && dotless.has(folded));
}
