import { expect, it } from 'vitest';
import { lineWordings, wordingsIn } from '../../../../src/text/message/claims/line-wordings.ts';
import { questionLine } from '../../../../src/text/question/question-line.ts';

const WORDINGS = [
  '(he |she )?never said',
  'made[- ]up',
  '*n t say',
  '(nobody|no *) (has )?said',
  'quoted ~ as',
];

function found(text: string): string[] {
  return [...wordingsIn(questionLine(text), lineWordings(WORDINGS, '[^ ]+'))].map(([match]) => match);
}

it.each([
  ['She never said so', ['she never said']],
  ['It never said so', ['never said']],
  ['all of it made up', ['made up']],
  ["he didn't say so", ['didn t say']],
  ['No minister has said so', ['no minister has said']],
  ['as Rana quoted Ben as saying', ['quoted ben as']],
  ['never once was it said', []],
  ['a calm day', []],
])('finds whole wordings in a line: %s', (text, wanted) => {
  expect(found(text)).toEqual(wanted);
});

it('knows with which words a wording may begin', () => {
  const { mayBegin } = lineWordings(WORDINGS);
  expect(['she', 'never', 'made', 'didn', 'nobody', 'no', 'quoted'].every(mayBegin)).toBe(true);
  expect(['said', 'up', 'minister', 'day'].some(mayBegin)).toBe(false);
  expect(lineWordings(['may (?=be)', '(?=x)y']).mayBegin('day')).toBe(true);
});
