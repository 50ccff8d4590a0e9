import { expect, it } from 'vitest';
import { logDropped } from '../../../../src/app/ask/quotes/log-dropped.ts';
import { notice } from '../../../../src/domain/error.ts';

it('logs each quote that the gate held back by its place, and nothing else', () => {
  const logged: unknown[] = [];
  const log = {
    error: (event: string, fields?: Readonly<Record<string, unknown>>) => {
      logged.push([event, fields]);
    },
  };
  const dropped = notice('quote-dropped', { source: 'a.txt', start: 3, end: 9 });
  expect(logDropped(log, [notice('question-empty', {}), dropped])).toBe(1);
  expect(logged).toEqual([['quote dropped at the gate', { source: 'a.txt', start: 3, end: 9 }]]);
});
