import { expect, it } from 'vitest';
import { ar } from '../../../../src/discord/locales/ar.ts';
import { en } from '../../../../src/discord/locales/en.ts';
import { renderPageChange } from '../../../../src/discord/render/quotes/render-page-change.ts';
import { CALL, quote } from '../samples.ts';

const { citation } = quote(CALL);
const CHANGE = {
  ...{ from: '2026-11-30T08:00:00Z', to: '2026-12-01T09:30:00.000Z' },
  differences: [
    { old: 'Monday', new: 'Tuesday' },
    { old: '', new: 'and **two** ferries @everyone' },
  ],
};
const plain = (text: string): string => text.replace(/[\u2066-\u2069\u200E\u200F]/gu, '');

it('a page that was changed is shown with the words before and now, and their times', () => {
  const { content, files } = renderPageChange(CHANGE, { ...citation, title: 'A bridge' }, en);
  expect(files).toEqual([]);
  expect(plain(content)).toBe(
    [
      '**The page of this quote was changed. What differs:**',
      '-# A bridge',
      '-# before: fetched 2026-11-30 08:00 UTC',
      '-# now: fetched 2026-12-01 09:30 UTC',
      '- before: Monday',
      '- now: Tuesday',
      `- before: ${en.verify.nothing}`,
      '- now: and \\*\\*two\\*\\* ferries \\@everyone',
    ].join('\n'),
  );
});

it('many and long differences are cut, and each line runs in the direction of the language', () => {
  const differences = Array.from({ length: 50 }, (_, i) => ({ old: 'x'.repeat(900), new: String(i) }));
  const { content } = renderPageChange({ from: null, to: null, differences }, citation, ar);
  expect(content.length).toBeLessThanOrEqual(2000);
  expect(content.endsWith('…')).toBe(true);
  for (const line of content.split('\n').slice(1, -1)) expect(line).toMatch(/^\u200F/u);
});
