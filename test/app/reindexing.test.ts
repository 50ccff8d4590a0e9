import { describe, expect, it } from 'vitest';
import { AlreadyRunning, Reindexing } from '../../src/app/reindexing.ts';
import { failure, type Notice } from '../../src/domain/error.ts';
import type { Generation } from '../../src/domain/generation.ts';
import type { IndexingOptions, IndexingReport } from '../../src/domain/indexer.ts';

const REPORT: IndexingReport = {
  ...{ generation: 'g2', articles: 3, passages: 4, added: 1, changed: 0, removed: 0, unchanged: 2 },
  ...{ refused: [], wouldStop: null, tookMs: 5 },
};

/** Runs that a test ends, and what was noticed of them. */
function watched() {
  const begun: {
    options: IndexingOptions;
    end: (report: IndexingReport) => void;
    fail: (error: Error) => void;
  }[] = [];
  const changes: string[] = [];
  const failures: unknown[] = [];
  const notices: Notice[] = [];
  const reindexing = new Reindexing({
    indexer: {
      index: (options) =>
        new Promise((end, fail) => {
          begun.push({ options, end, fail });
          options.signal.addEventListener('abort', () => {
            fail(failure('index-interrupted', {}));
          });
        }),
    },
    rollBack: () => Promise.resolve({ id: 'g1' } as Generation),
    onChange: () => {
      changes.push('changed');
      return Promise.resolve();
    },
    onFailure: (error) => failures.push(error),
    onNotice: (notice) => notices.push(notice),
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
  const run = (number = 0) => {
    const one = begun[number];
    if (one === undefined) throw new Error(`${begun.length} runs were begun`);
    return one;
  };
  return { reindexing, begun, changes, failures, notices, run };
}

const nothing = (): void => undefined;

describe('a run', () => {
  it('is told how far it is, ends with its report, and has the new index taken up', async () => {
    const { reindexing, changes, notices, run } = watched();
    const shares: number[] = [];
    const done = reindexing.run('run', 'ann', (share) => shares.push(share));
    expect(reindexing.inWork).toEqual({ kind: 'run', by: 'ann', share: 0 });
    const waiting = failure('index-lock-held', { index: 'index', seconds: 10 }).notice;
    run().options.onNotice?.(waiting);
    expect(notices).toEqual([waiting]);
    run().options.onProgress(0.5);
    expect(reindexing.inWork?.share).toBe(0.5);
    run().end(REPORT);
    expect(await done).toEqual({ kind: 'done', report: REPORT });
    expect(shares).toEqual([0.5]);
    expect(reindexing.inWork).toBeNull();
    expect(changes).toEqual(['changed']);
    expect(reindexing.last).toEqual({
      by: 'ann',
      endedAt: '2026-01-02T03:04:05.000Z',
      outcome: { kind: 'done', report: REPORT },
    });
  });

  it('is one at a time: a second one is told whose and how far it is', async () => {
    const { reindexing, begun, run } = watched();
    const first = reindexing.run('run', 'ann', nothing);
    run().options.onProgress(0.25);
    const second = reindexing.run('run', 'bob', nothing);
    await expect(second).rejects.toEqual(new AlreadyRunning({ kind: 'run', by: 'ann', share: 0.25 }));
    await expect(reindexing.rollBack()).rejects.toBeInstanceOf(AlreadyRunning);
    expect(begun).toHaveLength(1);
    run().end(REPORT);
    await first;
    const third = reindexing.run('preview', 'bob', nothing);
    run(1).end(REPORT);
    expect((await third).kind).toBe('done');
  });

  it('that is cancelled is no failure, and another may follow', async () => {
    const { reindexing, failures } = watched();
    expect(reindexing.cancel()).toBe(false);
    const done = reindexing.run('run', 'ann', nothing);
    expect(reindexing.cancel()).toBe(true);
    expect(await done).toEqual({ kind: 'cancelled' });
    expect(failures).toEqual([]);
    expect(reindexing.cancel()).toBe(false);
  });

  it('that fails says why, and is kept as the last one', async () => {
    const { reindexing, failures, run } = watched();
    const done = reindexing.run('run', 'ann', nothing);
    const error = failure('index-locked', { index: 'index' });
    run().fail(error);
    expect(await done).toEqual({ kind: 'failed', notice: error.notice });
    expect(failures).toEqual([error]);
    expect(reindexing.last?.outcome.kind).toBe('failed');
  });

  it('that was a preview changes nothing', async () => {
    const { reindexing, changes, run } = watched();
    const done = reindexing.run('preview', 'ann', nothing);
    expect(run().options.kind).toBe('preview');
    run().end(REPORT);
    await done;
    expect(changes).toEqual([]);
    expect(reindexing.last).toBeNull();
  });
});

it('going back has the older index taken up', async () => {
  const { reindexing, changes } = watched();
  expect((await reindexing.rollBack()).id).toBe('g1');
  expect(changes).toEqual(['changed']);
});
