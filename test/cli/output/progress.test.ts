import { expect, it, onTestFinished, vi } from 'vitest';
import { progressBar } from '../../../src/cli/output/progress.ts';

it('a progress bar goes on when the clock is set back by years', () => {
  const wasTerminal = process.stderr.isTTY;
  process.stderr.isTTY = true;
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: new Date('2026-01-01') });
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
    process.stderr.isTTY = wasTerminal;
  });
  const show = progressBar('Indexing');
  show(1, 3);
  vi.advanceTimersByTime(200);
  vi.setSystemTime('2024-01-01');
  show(2, 3);
  expect(write.mock.calls.map(([text]) => text)).toEqual([
    '\rIndexing [##########....................] 1/3',
    '\rIndexing [####################..........] 2/3',
  ]);
});
