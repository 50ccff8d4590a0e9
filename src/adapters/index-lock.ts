import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { failure } from '../domain/error.ts';
import { systemCode } from './system-code.ts';

/** Name of the lock in the index folder: a folder, since making one is a single step on every file system. */
export const LOCK = 'lock';

/** The right to write an index, held until released. */
export interface IndexLock {
  /** Throws `index-locked` if another process took the lock over, as it may when this one slept too long. */
  assertHeld(): void;
  release(): Promise<void>;
}

/**
 * Takes the lock of an index folder, which must exist.
 *
 * @param staleMs milliseconds after which the lock of a process that died may be taken over; at least 2000
 * @throws `index-locked` if another writer holds it, `index-write-failed` if it cannot be made
 */
export async function lockIndex(index: string, staleMs: number): Promise<IndexLock> {
  let lost: Error | null = null;
  const release = await takeLock(index, staleMs, (error) => {
    lost = error;
  });
  return {
    assertHeld() {
      if (lost !== null) throw failure('index-locked', { index }, lost);
    },
    async release() {
      try {
        await release();
      } catch {
        // Lost, or its folder is gone: either way it is no longer ours, and goes stale if it is there.
      }
    },
  };
}

async function takeLock(
  index: string,
  staleMs: number,
  onCompromised: (error: Error) => void,
): Promise<() => Promise<void>> {
  try {
    return await lock(index, { lockfilePath: join(index, LOCK), stale: staleMs, onCompromised });
  } catch (error) {
    if (systemCode(error) === 'ELOCKED') throw failure('index-locked', { index }, error);
    throw failure('index-write-failed', { path: LOCK, problem: systemCode(error) }, error);
  }
}
