import { expect, it } from 'vitest';
import { lettersOf, tokenPattern, type TokenKind } from '../../../src/text/dates/token-pattern.ts';

it.each<[string, readonly TokenKind[], boolean]>([
  ['<month> <year>', ['month', 'year'], true],
  ['<month> <year>', ['year', 'month'], false],
  ['<month> <of|comma>? <year>', ['month', 'comma', 'year'], true],
  ['<month> <of|comma>? <year>', ['month', 'dash', 'year'], false],
  ['^ <month>{2,3} $', ['month', 'month'], true],
  ['^ <month>{2,3} $', ['month'], false],
  ['<!year|month> <dash>', ['year', 'dash'], false],
  ['<!year|month> <dash>', ['event', 'dash'], true],
  ['(?<= ^ | <in> ) <ambiguousMonth>', ['in', 'ambiguousMonth'], true],
  ['(?<= ^ | <in> ) <ambiguousMonth>', ['word', 'ambiguousMonth'], false],
])('%s meets %j: %s', (pattern, kinds, meets) => {
  expect(tokenPattern(pattern).test(lettersOf(kinds))).toBe(meets);
});

it('knows no kind that there is not', () => {
  expect(() => tokenPattern('<moon>')).toThrow('moon');
});
