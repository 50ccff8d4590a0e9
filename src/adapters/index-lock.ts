import { lstat, mkdir, open, rename, rm, rmdir, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { failure, notice, type Notice } from '../domain/error.ts';
import { LOCK, newLockName, removeLocksAside, seeLock, setLockAside, type LockSight } from './lock-sight.ts';
import { fateOf, newProcessName } from './process-name.ts';
import { systemCode } from './system-code.ts';

/** Milliseconds in which nothing about a lock has changed before it is taken over. */
export const LOCK_STALE_MS = 10_000;

/** How much longer that takes where the owner is known to run on this machine: it may be too busy to touch its lock. */
const LIVING_FACTOR = 6;

/** Milliseconds between two touches by the owner. */
const TOUCH_EVERY_MS = 1000;

/** Milliseconds between two looks at a lock that somebody holds. */
const LOOK_EVERY_MS = 250;

/** The right to write an index, held until released. */
export interface IndexLock {
  /** Whether no other process took the lock over, as it may when this one slept too long. */
  isHeld(): Promise<boolean>;
  /** Throws `index-locked` if it is held no longer. */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the lock of an index folder, which must exist. A process that finds a lock watches it. If the lock changes, its owner
 * lives, and the process is refused at once. If it does not change, the process takes it over, whatever it is (a folder, a
 * file, a link) and whatever time it bears, so that a run after a crash needs nobody. No clock is asked: one may be set back
 * or forward at any time, and that of another machine or file system may differ.
 *
 * @param staleMs milliseconds without any change after which a lock is taken over; at least 2000
 * @param onNotice told `index-lock-held` when the wait begins and `index-lock-taken` when it ends
 * @throws `index-locked` if another writer holds it, `index-write-failed` if it cannot be made
 */
export async function lockIndex(
  index: string,
  staleMs: number,
  onNotice: (notice: Notice) => void = () => undefined,
): Promise<IndexLock> {
  let seen: LockSight | null = null;
  let watchedMs = 0;
  let lookedAt = performance.now();
  for (;;) {
    const owned = await orWriteFailed(() => makeLock(index));
    if (owned !== null) return owned;
    const sight = await orWriteFailed(() => seeLock(index));
    // Time in which this process itself was stopped does not count: the owner may have been stopped with it.
    watchedMs += Math.min(performance.now() - lookedAt, 2 * LOOK_EVERY_MS);
    lookedAt = performance.now();
    if (sight !== null && seen === null) {
      watchedMs = 0;
      onNotice(notice('index-lock-held', { index, seconds: patienceFor(sight, staleMs) / 1000 }));
    }
    seen ??= sight;
    if (sight !== null && sight.state !== seen?.state) throw failure('index-locked', { index });
    if (sight !== null && watchedMs > patienceFor(sight, staleMs)) {
      const isMine = await orWriteFailed(() => setLockAside(index, sight));
      if (isMine) onNotice(notice('index-lock-taken', { index }));
    } else await pause(LOOK_EVERY_MS);
  }
}

function patienceFor({ owner }: LockSight, staleMs: number): number {
  return owner !== null && fateOf(owner) === 'living' ? LIVING_FACTOR * staleMs : staleMs;
}

/**
 * Makes a folder with a file in it that is named after this process, and renames it to the lock: in one step, so that there is
 * no lock without the name of its owner, however long this process is stopped in between. Null where there is a lock.
 */
async function makeLock(index: string): Promise<IndexLock | null> {
  if (seeLock(index) !== null) return null;
  const owner = newProcessName();
  const aside = join(index, newLockName(owner));
  await mkdir(aside);
  const file = await open(join(aside, owner), 'wx').catch(async (error: unknown) => {
    await rmdir(aside).catch(ignore);
    throw error;
  });
  try {
    await rename(aside, join(index, LOCK));
    return heldLock(index, join(index, LOCK, owner), file);
  } catch (error) {
    await file.close().catch(ignore);
    await rm(aside, { recursive: true, force: true }).catch(ignore);
    // A folder does not take the place of one that holds something, nor of a file; Windows lets it take the place of nothing.
    if (seeLock(index) !== null) return null;
    // It was cleared away as what a dead process left: this one was stopped for long.
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function heldLock(index: string, mark: string, file: FileHandle): IndexLock {
  // By its handle: whatever takes the place of the lock is not touched.
  const touching = setInterval(() => {
    const now = new Date();
    file.utimes(now, now).catch(ignore);
  }, TOUCH_EVERY_MS);
  touching.unref();
  const isHeld = async (): Promise<boolean> => {
    try {
      await lstat(mark);
      return true;
    } catch (error) {
      const code = systemCode(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return false;
      throw failure('index-write-failed', { path: LOCK, problem: code }, error);
    }
  };
  return {
    isHeld,
    async assertHeld() {
      if (!(await isHeld())) throw failure('index-locked', { index });
    },
    async release() {
      clearInterval(touching);
      await file.close().catch(ignore);
      if (await isHeld()) await removeLocksAside(index).catch(ignore);
      try {
        await unlink(mark);
        await rmdir(join(index, LOCK));
      } catch {
        // Lost, or its folder is gone: either way it is no longer ours, and is taken over if it is there.
      }
    },
  };
}

async function orWriteFailed<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failure('index-write-failed', { path: LOCK, problem: systemCode(error) }, error);
  }
}

function ignore(): void {
  // The caller says why this is right.
}
