import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveEngine, type LiveEngineState } from '../../../src/app/ask/live-engine.ts';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { failure } from '../../../src/domain/error.ts';

const RETRY = 60_000;
const SESSION = { generation: { id: 'g' } } as unknown as Engine;

type Opening = {
  readonly progress: (done: number, total: number) => void;
  readonly succeed: () => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
};

/** An archive whose openings a test ends, and everything it said. */
function watched() {
  const openings: Opening[] = [];
  const states: LiveEngineState[] = [];
  const failures: unknown[] = [];
  const liveEngine = new LiveEngine({
    open: (progress) =>
      new Promise<Engine>((resolve, reject) => {
        openings.push({
          progress,
          succeed: async () => {
            resolve(SESSION);
            await vi.advanceTimersByTimeAsync(0);
          },
          fail: async (error: Error) => {
            reject(error);
            await vi.advanceTimersByTimeAsync(0);
          },
        });
      }),
    onState: (state) => states.push(state),
    onFailure: (error) => failures.push(error),
    retryMs: RETRY,
  });
  const opening = (number: number): Opening => {
    const one = openings[number];
    if (one === undefined) throw new Error(`the archive was opened ${openings.length} times`);
    return one;
  };
  return { liveEngine, openings, opening, states, failures };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the archive', () => {
  it('is opening from the first moment on, then ready', async () => {
    const { liveEngine, opening, states } = watched();
    expect(liveEngine.state).toEqual({ kind: 'opening' });
    liveEngine.start();
    expect(liveEngine.state).toEqual({ kind: 'opening' });
    await opening(0).succeed();
    expect(liveEngine.state).toEqual({ kind: 'ready', engine: SESSION });
    expect(states).toEqual([{ kind: 'ready', engine: SESSION }]);
  });

  it('is building as soon as there is progress, and tells the share', async () => {
    const { liveEngine, opening, states } = watched();
    liveEngine.start();
    opening(0).progress(0, 200);
    expect(liveEngine.state).toEqual({ kind: 'building', share: 0 });
    opening(0).progress(50, 200);
    expect(liveEngine.state).toEqual({ kind: 'building', share: 0.25 });
    await opening(0).succeed();
    expect(states.map(({ kind }) => kind)).toEqual(['building', 'building', 'ready']);
  });

  it('makes no share of nothing to do', () => {
    const { liveEngine, opening } = watched();
    liveEngine.start();
    opening(0).progress(0, 0);
    expect(liveEngine.state).toEqual({ kind: 'opening' });
  });

  it('is unusable after a failure, says why, and tries again by itself', async () => {
    const { liveEngine, openings, opening, failures } = watched();
    const empty = failure('corpus-empty', { corpus: 'corpus' });
    liveEngine.start();
    await opening(0).fail(empty);
    expect(liveEngine.state).toEqual({ kind: 'unusable', notice: empty.notice });
    expect(failures).toEqual([empty]);

    await vi.advanceTimersByTimeAsync(RETRY - 1);
    expect(openings).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(openings).toHaveLength(2);
    // Until something is known, what was said last stays true.
    expect(liveEngine.state.kind).toBe('unusable');
    opening(1).progress(1, 2);
    expect(liveEngine.state).toEqual({ kind: 'building', share: 0.5 });
    await opening(1).succeed();
    expect(liveEngine.state.kind).toBe('ready');
    await vi.advanceTimersByTimeAsync(10 * RETRY);
    expect(openings).toHaveLength(2);
  });

  it('goes on trying, however often it fails', async () => {
    const { liveEngine, openings, opening } = watched();
    liveEngine.start();
    for (let time = 0; time < 5; time++) {
      await opening(time).fail(new Error('disk'));
      await vi.advanceTimersByTimeAsync(RETRY);
    }
    expect(openings).toHaveLength(6);
  });

  it('has no notice for a failure that is not one of isnad’s', async () => {
    const { liveEngine, opening } = watched();
    liveEngine.start();
    await opening(0).fail(new Error('disk'));
    expect(liveEngine.state).toEqual({ kind: 'unusable', notice: null });
  });

  describe('when it is closed', () => {
    it('does not try again', async () => {
      const { liveEngine, openings, opening } = watched();
      liveEngine.start();
      await opening(0).fail(new Error('disk'));
      liveEngine.close();
      await vi.advanceTimersByTimeAsync(10 * RETRY);
      expect(openings).toHaveLength(1);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('says no more of an opening that ends later', async () => {
      const { liveEngine, opening, states } = watched();
      liveEngine.start();
      liveEngine.close();
      opening(0).progress(1, 2);
      await opening(0).fail(new Error('interrupted'));
      expect(states).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});

describe('waiting for the archive', () => {
  it('ends as soon as it is ready, for all who wait', async () => {
    const { liveEngine, opening } = watched();
    liveEngine.start();
    const waiting = [liveEngine.opened(20_000), liveEngine.opened(30_000)];
    await vi.advanceTimersByTimeAsync(10_000);
    await opening(0).succeed();
    expect((await Promise.all(waiting)).map(({ kind }) => kind)).toEqual(['ready', 'ready']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends as soon as it is building: that takes minutes', async () => {
    const { liveEngine, opening } = watched();
    liveEngine.start();
    const waiting = liveEngine.opened(20_000);
    opening(0).progress(1, 4);
    expect(await waiting).toEqual({ kind: 'building', share: 0.25 });
  });

  it('ends as soon as it has failed', async () => {
    const { liveEngine, opening } = watched();
    liveEngine.start();
    const waiting = liveEngine.opened(20_000);
    await opening(0).fail(new Error('disk'));
    expect(await waiting).toEqual({ kind: 'unusable', notice: null });
  });

  it('ends with patience', async () => {
    const { liveEngine } = watched();
    liveEngine.start();
    let state: LiveEngineState | null = null;
    void liveEngine.opened(20_000).then((last) => (state = last));
    await vi.advanceTimersByTimeAsync(19_999);
    expect(state).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(state).toEqual({ kind: 'opening' });
  });

  it('is none where it is not opening', async () => {
    const { liveEngine, opening } = watched();
    liveEngine.start();
    opening(0).progress(1, 4);
    expect(await liveEngine.opened(20_000)).toMatchObject({ kind: 'building' });
    await opening(0).fail(new Error('disk'));
    expect(await liveEngine.opened(20_000)).toMatchObject({ kind: 'unusable' });
    await vi.advanceTimersByTimeAsync(RETRY);
    expect(await liveEngine.opened(20_000)).toMatchObject({ kind: 'unusable' });
    await opening(1).succeed();
    expect(await liveEngine.opened(20_000)).toMatchObject({ kind: 'ready' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('another index on disk', () => {
  /** An archive that is ready with the index `g`, and what lies on disk. */
  async function following(reopen: () => Promise<Engine | null>) {
    const disk = { current: 'g' as string | null, reopened: 0 };
    const failures: unknown[] = [];
    const liveEngine = new LiveEngine({
      open: () => Promise.resolve(SESSION),
      onFailure: (error) => failures.push(error),
      retryMs: RETRY,
      follow: {
        current: () => Promise.resolve(disk.current),
        reopen: () => {
          disk.reopened++;
          return reopen();
        },
        everyMs: 1000,
      },
    });
    liveEngine.start();
    await vi.advanceTimersByTimeAsync(0);
    const inUse = (): string =>
      liveEngine.state.kind === 'ready' ? liveEngine.state.engine.generation.id : '';
    return { liveEngine, disk, failures, inUse };
  }
  const OTHER = { generation: { id: 'h' } } as unknown as Engine;

  it('is taken up by itself, and at once when asked to', async () => {
    const { liveEngine, disk, inUse } = await following(() => Promise.resolve(OTHER));
    await vi.advanceTimersByTimeAsync(3000);
    expect(disk.reopened).toBe(0);
    disk.current = 'h';
    await vi.advanceTimersByTimeAsync(1000);
    expect(inUse()).toBe('h');
    expect(disk.reopened).toBe(1);
    disk.current = 'i';
    await liveEngine.refresh();
    expect(disk.reopened).toBe(2);
    liveEngine.close();
  });

  it('that cannot be used leaves the one in use, and is not tried over and over', async () => {
    const broken = failure('index-unreadable', { index: 'index', problem: 'EIO' });
    const { liveEngine, disk, failures, inUse } = await following(() => Promise.reject(broken));
    disk.current = 'h';
    await vi.advanceTimersByTimeAsync(5000);
    expect(inUse()).toBe('g');
    expect(failures).toEqual([broken]);
    expect(disk.reopened).toBe(1);
    disk.current = 'i';
    await vi.advanceTimersByTimeAsync(1000);
    expect(disk.reopened).toBe(2);
    liveEngine.close();
  });

  it('that is not told of leaves the one in use', async () => {
    const { liveEngine, disk, inUse } = await following(() => Promise.resolve(null));
    disk.current = null;
    await vi.advanceTimersByTimeAsync(2000);
    expect([inUse(), disk.reopened]).toEqual(['g', 0]);
    liveEngine.close();
  });
});
