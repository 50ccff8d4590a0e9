import { expect, it } from 'vitest';
import { readNameKnowledge } from '../../../src/adapters/name-files.ts';
import { KnownNames } from '../../../src/retrieval/names/known-names.ts';
import { isNearWord } from '../../../src/retrieval/names/near-word.ts';

const known = new KnownNames(await readNameKnowledge('names'));

it.each([
  ['Toubar', 'طوبار', true],
  ['Toubar', 'الطويل', false],
  ['Qattan', 'قطان', true],
  ['Qattan', 'نصار', false],
])('compares %s with %s', (given, page, expected) => {
  expect(isNearWord(given, page, known)).toBe(expected);
});

it('says nothing of words of one script', () => {
  expect(isNearWord('Qattan', 'Qatan', known)).toBe(false);
});
