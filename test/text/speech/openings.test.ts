import { expect, it } from 'vitest';
import { lengthOfOpening, openingsOf } from '../../../src/text/speech/openings.ts';

const isThat = ({ folded }: { readonly folded: string }): boolean => folded === 'that';
const OPENINGS = openingsOf(
  [
    'according to',
    '[ab]s( reported)? by',
    'quoted ~ of',
    '(so|thus) says',
    '(in the words|words) of',
    'told*',
  ],
  isThat,
);

function lengthIn(text: string, at = 0): number {
  return lengthOfOpening(OPENINGS, text.split(' '), at);
}

it.each([
  ['according to Ada', 2],
  ['as by Ada', 2],
  ['bs reported by Ada', 3],
  ['so says Ada', 2],
  ['in the words of Ada', 4],
  ['words of Ada', 2],
  ['tolder Ada', 1],
  ['quoted the old herald of Ada', 5],
  ['quoted the old that of Ada', 0],
  ['according with Ada', 0],
  ['Ada according to', 0],
])('measures the phrase that begins %j: %d', (text, length) => {
  expect(lengthIn(text)).toBe(length);
});

it('begins where it is asked to', () => {
  expect(lengthIn('it is according to Ada', 2)).toBe(2);
  expect(lengthIn('it is', 7)).toBe(0);
});

it('knows phrases by their first words, and the others as such', () => {
  expect([...OPENINGS.byFirstWord.keys()].sort()).toEqual(['according', 'as', 'bs', 'quoted', 'so', 'thus']);
  expect(OPENINGS.others).toHaveLength(2);
});
