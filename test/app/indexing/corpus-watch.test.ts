import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CorpusWatch } from '../../../src/app/indexing/corpus-watch.ts';
import { AlreadyRunning, type RunOutcome } from '../../../src/app/indexing/index-runner.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A watch over pages that are due whenever `due` says so, with runs that a test ends. */
function watched() {
  const state: { due: boolean | 'unknown' | Error; busy: boolean } = { due: true, busy: false };
  const begun: ((outcome: RunOutcome) => void)[] = [];
  const outcomes: string[] = [];
  const failures: unknown[] = [];
  const watch = new CorpusWatch({
    indexRunner: {
      run: (kind, by) => {
        if (state.busy) return Promise.reject(new AlreadyRunning({ kind: 'run', by: 'ann', share: 0 }));
        expect({ kind, by }).toEqual({ kind: 'run', by: null });
        return new Promise((end) => begun.push(end));
      },
    },
    isDue: () => (state.due instanceof Error ? Promise.reject(state.due) : Promise.resolve(state.due)),
    onOutcome: ({ kind }) => {
      outcomes.push(kind);
      return Promise.resolve();
    },
    onFailure: (error) => failures.push(error),
    settleMs: 4000,
    everyMs: 60_000,
  });
  return { watch, state, begun, outcomes, failures };
}

const CANCELLED: RunOutcome = { kind: 'cancelled' };

describe('watching the pages', () => {
  it('has them indexed once nobody has touched them for a while', async () => {
    const { watch, begun, outcomes, state } = watched();
    state.due = false;
    watch.start();
    await vi.advanceTimersByTimeAsync(5000);
    expect(begun).toHaveLength(0);
    state.due = true;
    for (let i = 0; i < 5; i++) {
      watch.touched();
      await vi.advanceTimersByTimeAsync(3000);
    }
    expect(begun).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toHaveLength(1);
    begun[0]?.(CANCELLED);
    await vi.advanceTimersByTimeAsync(0);
    expect(outcomes).toEqual(['cancelled']);
    watch.close();
  });

  it('looks at the start and by the clock, though nothing was noticed', async () => {
    const { watch, begun, state } = watched();
    watch.start();
    await vi.advanceTimersByTimeAsync(4000);
    expect(begun).toHaveLength(1);
    begun[0]?.(CANCELLED);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(begun).toHaveLength(2);
    begun[1]?.(CANCELLED);
    state.due = false;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(begun).toHaveLength(2);
    watch.close();
  });

  it('runs again after a run during which something was touched', async () => {
    const { watch, begun } = watched();
    watch.start();
    await vi.advanceTimersByTimeAsync(4000);
    watch.touched();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(begun).toHaveLength(1);
    begun[0]?.(CANCELLED);
    await vi.advanceTimersByTimeAsync(8000);
    expect(begun).toHaveLength(2);
    watch.close();
  });

  it.each(['busy', 'unknown'] as const)('tries again while it is %s', async (why) => {
    const { watch, begun, state, failures } = watched();
    if (why === 'busy') state.busy = true;
    else state.due = 'unknown';
    watch.start();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(begun).toHaveLength(0);
    state.busy = false;
    state.due = true;
    await vi.advanceTimersByTimeAsync(4000);
    expect(begun).toHaveLength(1);
    expect(failures).toEqual([]);
    watch.close();
  });

  it('goes on after a look that failed', async () => {
    const { watch, begun, state, failures } = watched();
    state.due = new Error('disk');
    watch.start();
    await vi.advanceTimersByTimeAsync(4000);
    expect(failures).toEqual([state.due]);
    state.due = true;
    watch.touched();
    await vi.advanceTimersByTimeAsync(4000);
    expect(begun).toHaveLength(1);
    watch.close();
  });

  it('ends when it is closed', async () => {
    const { watch, begun } = watched();
    watch.start();
    watch.close();
    watch.touched();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(begun).toHaveLength(0);
  });
});
