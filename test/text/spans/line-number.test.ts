import { expect, it } from 'vitest';
import { lineNumberAt } from '../../../src/text/spans/line-number.ts';

it.each([
  ['', 0, 1],
  ['one line', 4, 1],
  ['a\nb', 1, 1],
  ['a\nb', 2, 2],
  ['a\r\nb', 3, 2],
  ['a\rb', 2, 2],
  ['a\n\nb', 3, 3],
  ['a\r\n\r\nb', 5, 3],
  ['a\n\rb', 3, 3],
  ['a\nb\nc', 5, 3],
])('of %j, position %i stands in line %i', (text, position, line) => {
  expect(lineNumberAt(text, position)).toBe(line);
});

it('counts CRLF, LF and CR as one end of a line each', () => {
  const text = 'a\nb\r\nc\rd\n\ne';
  expect(Array.from(text, (_, at) => lineNumberAt(text, at))).toEqual([1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 6]);
  expect(lineNumberAt(text, text.length)).toBe(6);
});
