import { lstat, mkdir, open, rename, rm, rmdir, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { failure, notice, type Notice } from '../../../domain/error.ts';
import { LOCK, newLockName, removeLocksAside, seeLock, setLockAside, type LockSight } from './lock-sight.ts';
import { fateOf, newProcessName } from './process-name.ts';
import { systemCode } from '../../files/system-code.ts';

/** Milliseconds without any change to a lock after which it is taken over. */
export const LOCK_STALE_MS = 10_000;

/** How many times longer that takes if the owner is known to run on this machine: it may be too busy to touch its lock. */
const LIVING_FACTOR = 6;

/** Milliseconds between two touches by the owner. */
const TOUCH_EVERY_MS = 1000;

/** Milliseconds between two looks at a lock that another process holds. */
const LOOK_EVERY_MS = 250;

/** The right to write an index, held until released. */
export interface IndexLock {
  /** Whether this process still holds it: another may take it over when this one sleeps too long. */
  isHeld(): Promise<boolean>;
  /** @throws `index-locked` if it is no longer held */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the lock of an index folder, which must exist. A process that finds the lock held watches it. If the lock changes, its
 * owner lives, and the process is refused at once. If it does not change, the process takes it over, whatever it is (a folder,
 * a file, a link) and whatever its time, so that a run after a crash needs no help. No clock is read: a clock may be set back or
 * forward at any time, and the clock of another machine or file system may differ.
 *
 * @param staleMs milliseconds without any change after which a lock is taken over; at least 2000
 * @param onNotice gets `index-lock-held` when the wait begins and `index-lock-taken` when it ends
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
    // Time in which this process itself was stopped does not count, since the owner may have been stopped too.
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
 * Makes a folder with a file that is named after this process, and renames the folder to the lock. Since that is one step, no
 * lock is ever without the name of its owner, however long this process is stopped in between. Null if there is a lock.
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
    // A folder replaces neither a file nor a folder that holds something; on Windows it replaces nothing at all.
    if (seeLock(index) !== null) return null;
    // Another process took it for the remains of a dead process and removed it: this one was stopped for long.
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function heldLock(index: string, mark: string, file: FileHandle): IndexLock {
  // By its handle, so that nothing that takes the place of the lock is touched.
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
        // The lock was lost, or its folder is gone. Either way it is no longer ours, and others can take it over.
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
