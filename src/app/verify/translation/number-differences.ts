import type { TranslationDifference } from '../../../domain/verification.ts';
import { LANGUAGES } from '../../../languages/all.ts';
import { listed } from '../../../languages/language.ts';
import { asciiDigits } from '../../../text/letters/digits.ts';
import { fold } from '../../../text/letters/fold.ts';
import { foldedWords } from '../../../text/words/words.ts';
import { paired, type Sides } from './sides.ts';

const NUMBER = /\d+(?:[.,٫٬]\d+)*/gu;
/** A point or comma may part thousands or begin a fraction, as the language pleases. */
const MAY_PART_THOUSANDS = /^\d{1,3}(?:[.,٫٬]\d{3})+$/u;
/** "5 thousand" is 5,000, "3 million" 3,000,000. */
const SCALES = [1, 1e3, 1e6, 1e9];
/** Of two floating-point readings of one number. */
const ROUNDING = 1e-9;

/** A number as it stands in a text, and what it may be. */
type WrittenNumber = { readonly text: string; readonly values: readonly number[] };

/** Words for small numbers in all languages, folded, with their values. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ times }) =>
    times.numbers.flatMap((words, i) => listed(words).map((word): [string, number] => [fold(word), i + 1])),
  ),
);

/**
 * The numbers in digits that one side has and the other has not. A quote without any digit may have its numbers in words, so
 * nothing is said of it.
 */
export function numberDifferences({ given, page }: Sides): TranslationDifference[] {
  const [ofGiven, ofPage] = [numbersOf(given.text), numbersOf(page.text)];
  if (ofGiven.length === 0) return [];
  const onlyGiven = withoutShared(ofGiven, ofPage).filter((number) => !isInWords(number, page.text));
  const onlyPage = withoutShared(ofPage, ofGiven).filter((number) => !isInWords(number, given.text));
  return paired(
    'number',
    onlyGiven.map(({ text }) => text),
    onlyPage.map(({ text }) => text),
  );
}

function numbersOf(text: string): WrittenNumber[] {
  return [...text.matchAll(/[\p{N}.,٫٬]+/gu)].flatMap(({ 0: written }) =>
    [...asciiDigits(written).matchAll(NUMBER)].map(({ 0: digits, index }) => ({
      text: written.slice(index, index + digits.length),
      values: valuesOf(digits),
    })),
  );
}

function valuesOf(digits: string): number[] {
  const fraction = Number(digits.replaceAll(/[,٫٬]/gu, '.'));
  const values = Number.isNaN(fraction) ? [] : [fraction];
  // 1.8 billion may be written as a billion and 800 million.
  const thousandths = Math.round((fraction % 1) * 1000);
  if (thousandths > 0) values.push(thousandths);
  if (values.length === 0 || MAY_PART_THOUSANDS.test(digits))
    values.push(Number(digits.replaceAll(/[.,٫٬]/gu, '')));
  return values;
}

/** The numbers of one side that the other has not, each of the other's taken once. */
function withoutShared(of: readonly WrittenNumber[], other: readonly WrittenNumber[]): WrittenNumber[] {
  const left = [...other];
  return of.filter((number) => {
    const same = left.findIndex((one) => areSame(number, one));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
}

function areSame(a: WrittenNumber, b: WrittenNumber): boolean {
  return a.values.some((one) =>
    b.values.some((other) => {
      const [small, large] = one <= other ? [one, other] : [other, one];
      return SCALES.some((scale) => Math.abs(small * scale - large) <= ROUNDING * large);
    }),
  );
}

function isInWords({ values }: WrittenNumber, text: string): boolean {
  return foldedWords(text).some((word) => {
    const value = NUMBER_WORDS.get(word);
    return value !== undefined && values.includes(value);
  });
}
