import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Archive, type ArchiveState } from '../../src/app/archive.ts';
import type { Session } from '../../src/app/session.ts';
import { failure } from '../../src/domain/error.ts';

const RETRY = 60_000;
const SESSION = { generation: { id: 'g' } } as unknown as Session;

type Opening = {
  readonly progress: (done: number, total: number) => void;
  readonly succeed: () => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
};

/** An archive whose openings a test ends, and everything it said. */
function watched() {
  const openings: Opening[] = [];
  const states: ArchiveState[] = [];
  const failures: unknown[] = [];
  const archive = new Archive({
    open: (progress) =>
      new Promise<Session>((resolve, reject) => {
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
  return { archive, openings, opening, states, failures };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the archive', () => {
  it('is opening from the first moment on, then ready', async () => {
    const { archive, opening, states } = watched();
    expect(archive.state).toEqual({ kind: 'opening' });
    archive.start();
    expect(archive.state).toEqual({ kind: 'opening' });
    await opening(0).succeed();
    expect(archive.state).toEqual({ kind: 'ready', session: SESSION });
    expect(states).toEqual([{ kind: 'ready', session: SESSION }]);
  });

  it('is building as soon as there is progress, and tells the share', async () => {
    const { archive, opening, states } = watched();
    archive.start();
    opening(0).progress(0, 200);
    expect(archive.state).toEqual({ kind: 'building', share: 0 });
    opening(0).progress(50, 200);
    expect(archive.state).toEqual({ kind: 'building', share: 0.25 });
    await opening(0).succeed();
    expect(states.map(({ kind }) => kind)).toEqual(['building', 'building', 'ready']);
  });

  it('makes no share of nothing to do', () => {
    const { archive, opening } = watched();
    archive.start();
    opening(0).progress(0, 0);
    expect(archive.state).toEqual({ kind: 'opening' });
  });

  it('is unusable after a failure, says why, and tries again by itself', async () => {
    const { archive, openings, opening, failures } = watched();
    const empty = failure('corpus-empty', { corpus: 'corpus' });
    archive.start();
    await opening(0).fail(empty);
    expect(archive.state).toEqual({ kind: 'unusable', notice: empty.notice });
    expect(failures).toEqual([empty]);

    await vi.advanceTimersByTimeAsync(RETRY - 1);
    expect(openings).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(openings).toHaveLength(2);
    // Until something is known, what was said last stays true.
    expect(archive.state.kind).toBe('unusable');
    opening(1).progress(1, 2);
    expect(archive.state).toEqual({ kind: 'building', share: 0.5 });
    await opening(1).succeed();
    expect(archive.state.kind).toBe('ready');
    await vi.advanceTimersByTimeAsync(10 * RETRY);
    expect(openings).toHaveLength(2);
  });

  it('goes on trying, however often it fails', async () => {
    const { archive, openings, opening } = watched();
    archive.start();
    for (let time = 0; time < 5; time++) {
      await opening(time).fail(new Error('disk'));
      await vi.advanceTimersByTimeAsync(RETRY);
    }
    expect(openings).toHaveLength(6);
  });

  it('has no notice for a failure that is not one of isnad’s', async () => {
    const { archive, opening } = watched();
    archive.start();
    await opening(0).fail(new Error('disk'));
    expect(archive.state).toEqual({ kind: 'unusable', notice: null });
  });

  describe('when it is closed', () => {
    it('does not try again', async () => {
      const { archive, openings, opening } = watched();
      archive.start();
      await opening(0).fail(new Error('disk'));
      archive.close();
      await vi.advanceTimersByTimeAsync(10 * RETRY);
      expect(openings).toHaveLength(1);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('says no more of an opening that ends later', async () => {
      const { archive, opening, states } = watched();
      archive.start();
      archive.close();
      opening(0).progress(1, 2);
      await opening(0).fail(new Error('interrupted'));
      expect(states).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});

describe('waiting for the archive', () => {
  it('ends as soon as it is ready, for all who wait', async () => {
    const { archive, opening } = watched();
    archive.start();
    const waiting = [archive.opened(20_000), archive.opened(30_000)];
    await vi.advanceTimersByTimeAsync(10_000);
    await opening(0).succeed();
    expect((await Promise.all(waiting)).map(({ kind }) => kind)).toEqual(['ready', 'ready']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends as soon as it is building: that takes minutes', async () => {
    const { archive, opening } = watched();
    archive.start();
    const waiting = archive.opened(20_000);
    opening(0).progress(1, 4);
    expect(await waiting).toEqual({ kind: 'building', share: 0.25 });
  });

  it('ends as soon as it has failed', async () => {
    const { archive, opening } = watched();
    archive.start();
    const waiting = archive.opened(20_000);
    await opening(0).fail(new Error('disk'));
    expect(await waiting).toEqual({ kind: 'unusable', notice: null });
  });

  it('ends with patience', async () => {
    const { archive } = watched();
    archive.start();
    let state: ArchiveState | null = null;
    void archive.opened(20_000).then((last) => (state = last));
    await vi.advanceTimersByTimeAsync(19_999);
    expect(state).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(state).toEqual({ kind: 'opening' });
  });

  it('is none where it is not opening', async () => {
    const { archive, opening } = watched();
    archive.start();
    opening(0).progress(1, 4);
    expect(await archive.opened(20_000)).toMatchObject({ kind: 'building' });
    await opening(0).fail(new Error('disk'));
    expect(await archive.opened(20_000)).toMatchObject({ kind: 'unusable' });
    await vi.advanceTimersByTimeAsync(RETRY);
    expect(await archive.opened(20_000)).toMatchObject({ kind: 'unusable' });
    await opening(1).succeed();
    expect(await archive.opened(20_000)).toMatchObject({ kind: 'ready' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('another index on disk', () => {
  /** An archive that is ready with the index `g`, and what lies on disk. */
  async function following(reopen: () => Promise<Session | null>) {
    const disk = { current: 'g' as string | null, reopened: 0 };
    const failures: unknown[] = [];
    const archive = new Archive({
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
    archive.start();
    await vi.advanceTimersByTimeAsync(0);
    const inUse = (): string => (archive.state.kind === 'ready' ? archive.state.session.generation.id : '');
    return { archive, disk, failures, inUse };
  }
  const OTHER = { generation: { id: 'h' } } as unknown as Session;

  it('is taken up by itself, and at once when asked to', async () => {
    const { archive, disk, inUse } = await following(() => Promise.resolve(OTHER));
    await vi.advanceTimersByTimeAsync(3000);
    expect(disk.reopened).toBe(0);
    disk.current = 'h';
    await vi.advanceTimersByTimeAsync(1000);
    expect(inUse()).toBe('h');
    expect(disk.reopened).toBe(1);
    disk.current = 'i';
    await archive.refresh();
    expect(disk.reopened).toBe(2);
    archive.close();
  });

  it('that cannot be used leaves the one in use, and is not tried over and over', async () => {
    const broken = failure('index-unreadable', { index: 'index', problem: 'EIO' });
    const { archive, disk, failures, inUse } = await following(() => Promise.reject(broken));
    disk.current = 'h';
    await vi.advanceTimersByTimeAsync(5000);
    expect(inUse()).toBe('g');
    expect(failures).toEqual([broken]);
    expect(disk.reopened).toBe(1);
    disk.current = 'i';
    await vi.advanceTimersByTimeAsync(1000);
    expect(disk.reopened).toBe(2);
    archive.close();
  });

  it('that is not told of leaves the one in use', async () => {
    const { archive, disk, inUse } = await following(() => Promise.resolve(null));
    disk.current = null;
    await vi.advanceTimersByTimeAsync(2000);
    expect([inUse(), disk.reopened]).toEqual(['g', 0]);
    archive.close();
  });
});
