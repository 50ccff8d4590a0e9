import { expect, it } from 'vitest';
import { sliceOf } from '../../src/domain/article.ts';

it('names the text from its start up to its end, in UTF-16 units', () => {
  expect(sliceOf('a🙂bc', { start: 1, end: 4 })).toBe('🙂b');
  expect(sliceOf('abc', { start: 0, end: 3 })).toBe('abc');
  expect(sliceOf('abc', { start: 1, end: 1 })).toBe('');
});
