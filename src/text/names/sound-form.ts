import { fold } from '../letters/fold.ts';
import { romanised } from './romanised.ts';
import { typedWords } from '../words/words.ts';

const NO_LETTER = /[^\p{L}\p{M}]/gu;
const DOUBLED = /(.)\1+/gu;

/** Letters of Arabic that other scripts do not tell apart: Tabarka does not say طبرقة, nor Issam عصام. */
const ALIKE = new Map([
  ['ط', 'ت'],
  ['ص', 'س'],
  ['ض', 'د'],
  ['ذ', 'د'],
  ['ظ', 'ز'],
  ['ق', 'ك'],
  ['ح', 'ه'],
  ['ع', ''],
  ['ء', ''],
  // Ukrainian
  ['і', 'и'],
  ['ї', 'и'],
  ['є', 'е'],
  ['ґ', 'г'],
]);
const ALIKE_LETTERS = /[طصضذظقحعءіїєґ]/gu;

/**
 * The form in which spellings of a name are compared: folded, letters only, letters that other scripts do not tell
 * apart made one, doubled letters once, so that رئيسي (which folds to رييسي) and Zelenskyy differ from their other
 * spellings in as little as possible. For searching only.
 */
export function soundForm(word: string): string {
  return romanised(fold(word))
    .replace(NO_LETTER, '')
    .replace(ALIKE_LETTERS, (letter) => ALIKE.get(letter) ?? letter)
    .replace(DOUBLED, '$1');
}

/** The words of a name, each in sound form. */
export function soundsOf(name: string): string[] {
  return typedWords(name).flatMap((word) => {
    const sound = soundForm(word);
    return sound === '' ? [] : [sound];
  });
}
