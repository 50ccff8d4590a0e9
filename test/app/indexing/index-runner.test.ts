import { describe, expect, it } from 'vitest';
import { AlreadyRunning, IndexRunner } from '../../../src/app/indexing/index-runner.ts';
import { failure, type Notice } from '../../../src/domain/error.ts';
import type { Generation } from '../../../src/domain/generation.ts';
import type { IndexingOptions, TimedReport } from '../../../src/domain/ports/indexer.ts';

const REPORT: TimedReport = {
  kind: 'written',
  ...{ generation: 'g2', articles: 3, passages: 4, added: 1, changed: 0, removed: 0, unchanged: 2 },
  ...{ refused: [], tookMs: 5 },
};

/** Runs that a test ends, and what was noticed of them. */
function watched() {
  const begun: {
    options: IndexingOptions;
    end: (report: TimedReport) => void;
    fail: (error: Error) => void;
  }[] = [];
  const changes: string[] = [];
  const failures: unknown[] = [];
  const notices: Notice[] = [];
  const indexRunner = new IndexRunner({
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
  return { indexRunner, begun, changes, failures, notices, run };
}

const nothing = (): void => undefined;

describe('a run', () => {
  it('is told how far it is, ends with its report, and has the new index taken up', async () => {
    const { indexRunner, changes, notices, run } = watched();
    const shares: number[] = [];
    const done = indexRunner.run('run', 'ann', (share) => shares.push(share));
    expect(indexRunner.inWork).toEqual({ kind: 'run', by: 'ann', share: 0 });
    const waiting = failure('index-lock-held', { index: 'index', seconds: 10 }).notice;
    run().options.onNotice?.(waiting);
    expect(notices).toEqual([waiting]);
    run().options.onProgress(0.5);
    expect(indexRunner.inWork?.share).toBe(0.5);
    run().end(REPORT);
    expect(await done).toEqual({ kind: 'done', report: REPORT });
    expect(shares).toEqual([0.5]);
    expect(indexRunner.inWork).toBeNull();
    expect(changes).toEqual(['changed']);
    expect(indexRunner.last).toEqual({
      by: 'ann',
      endedAt: '2026-01-02T03:04:05.000Z',
      outcome: { kind: 'done', report: REPORT },
    });
  });

  it('is one at a time: a second one is told whose and how far it is', async () => {
    const { indexRunner, begun, run } = watched();
    const first = indexRunner.run('run', 'ann', nothing);
    run().options.onProgress(0.25);
    const second = indexRunner.run('run', 'bob', nothing);
    await expect(second).rejects.toEqual(new AlreadyRunning({ kind: 'run', by: 'ann', share: 0.25 }));
    await expect(indexRunner.rollBack()).rejects.toBeInstanceOf(AlreadyRunning);
    expect(begun).toHaveLength(1);
    run().end(REPORT);
    await first;
    const third = indexRunner.run('preview', 'bob', nothing);
    run(1).end(REPORT);
    expect((await third).kind).toBe('done');
  });

  it('that is cancelled is no failure, and another may follow', async () => {
    const { indexRunner, failures } = watched();
    expect(indexRunner.cancel()).toBe(false);
    const done = indexRunner.run('run', 'ann', nothing);
    expect(indexRunner.cancel()).toBe(true);
    expect(await done).toEqual({ kind: 'cancelled' });
    expect(failures).toEqual([]);
    expect(indexRunner.cancel()).toBe(false);
  });

  it('that fails says why, and is kept as the last one', async () => {
    const { indexRunner, failures, run } = watched();
    const done = indexRunner.run('run', 'ann', nothing);
    const error = failure('index-locked', { index: 'index' });
    run().fail(error);
    expect(await done).toEqual({ kind: 'failed', notice: error.notice });
    expect(failures).toEqual([error]);
    expect(indexRunner.last?.outcome.kind).toBe('failed');
  });

  it('that was a preview changes nothing', async () => {
    const { indexRunner, changes, run } = watched();
    const done = indexRunner.run('preview', 'ann', nothing);
    expect(run().options.kind).toBe('preview');
    run().end(REPORT);
    await done;
    expect(changes).toEqual([]);
    expect(indexRunner.last).toBeNull();
  });
});

it('going back has the older index taken up', async () => {
  const { indexRunner, changes } = watched();
  expect((await indexRunner.rollBack()).id).toBe('g1');
  expect(changes).toEqual(['changed']);
});
