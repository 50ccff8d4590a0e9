import { expect, it } from 'vitest';
import { withinLimits } from '../../../../src/adapters/corpus/formats/page-limits.ts';

const pageOf = (text: string) => ({ page: { source: 'a.txt', text }, marked: null });
const limits = { characters: 10, lines: 3 };

it('lets a page through that has as much as may be', () => {
  for (const text of ['0123456789', 'a\nb\nc', 'a\r\nb\rc']) {
    expect(withinLimits(pageOf(text), limits).page.text).toBe(text);
  }
});

it.each([
  ['characters', '0123456789a', 10],
  ['lines', 'a\nb\nc\nd', 3],
  ['lines', '\r\r\r', 3],
])('refuses one with more %s', (what, text, limit) => {
  expect(() => withinLimits(pageOf(text), limits)).toThrow(
    expect.objectContaining({
      notice: { code: 'file-too-costly', values: { source: 'a.txt', what, limit } },
    }),
  );
});
