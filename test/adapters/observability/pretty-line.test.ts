import { expect, it } from 'vitest';
import { prettyLine } from '../../../src/adapters/observability/pretty-line.ts';

const time = '2024-05-31T08:09:10.123Z';
const line = (fields: object): string => prettyLine(JSON.stringify({ level: 'info', time, ...fields }));

it('is time, level, event and the other fields', () => {
  expect(
    line({ event: 'index ready', generation: 'g-1', tookMs: 3, quotes: ['a b'], why: 'no space left' }),
  ).toBe(
    '2024-05-31 08:09:10 INFO  index ready  generation=g-1  tookMs=3  quotes=["a b"]  why="no space left"',
  );
});

it('is one line that steers no terminal, whatever is in it', () => {
  const shown = line({ event: 'two\nlines', file: 'a\u001b[2Jb', other: 'x\u009by\u202ez\u2028' });
  expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
  expect(shown).toContain('two\\u{a}lines');
});
