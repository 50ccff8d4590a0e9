import { expect, it } from 'vitest';
import { lineNumberAt } from '../../src/text/line-number.ts';

it('counts CRLF, LF and CR as one end of a line each', () => {
  const text = 'a\nb\r\nc\rd\n\ne';
  expect(Array.from(text, (_, at) => lineNumberAt(text, at))).toEqual([1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 6]);
  expect(lineNumberAt(text, text.length)).toBe(6);
});
