import { expect, it } from 'vitest';
import { longestUnbrokenRun } from '../../../src/text/words/unbroken-run.ts';

it.each([
  ['', 0],
  ['one', 3],
  ['one three', 5],
  ['three one', 5],
  ['a\nbcd\u00a0ef\u3000g', 3],
  [' ', 0],
])('the longest run without white space of %j has %i units', (text, units) => {
  expect(longestUnbrokenRun(text, 100)).toBe(units);
});

it('is counted no further than is asked for', () => {
  expect(longestUnbrokenRun('x'.repeat(50), 10)).toBe(10);
});
