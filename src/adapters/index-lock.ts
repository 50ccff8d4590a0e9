import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { failure } from '../domain/error.ts';
import { systemCode } from './system-code.ts';

/** Name of the lock in the index folder: a folder, since making one is a single step on every file system. */
export const LOCK = 'lock';

/** Milliseconds between two looks at a lock that somebody holds. */
const LOOK_EVERY_MS = 250;

/** Milliseconds by which the time of change that a file system keeps may lie beside the clock. */
const CLOCK_SLACK_MS = 1500;

/** The right to write an index, held until released. */
export interface IndexLock {
  /** Throws `index-locked` if another process took the lock over, as it may when this one slept too long. */
  assertHeld(): void;
  release(): Promise<void>;
}

/**
 * Takes the lock of an index folder, which must exist. One whose owner lives is touched every `staleMs / 2`, and is
 * refused as soon as that is seen; one whose owner was killed is waited for, so that a run after a crash needs nobody.
 *
 * @param staleMs milliseconds after which the lock of a process that died may be taken over; at least 2000
 * @throws `index-locked` if another writer holds it, `index-write-failed` if it cannot be made
 */
export async function lockIndex(index: string, staleMs: number): Promise<IndexLock> {
  let lost: Error | null = null;
  const release = await whenFree(index, staleMs, (error) => {
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

async function whenFree(
  index: string,
  staleMs: number,
  onCompromised: (error: Error) => void,
): Promise<() => Promise<void>> {
  const touched = await touchedAt(index);
  const until = performance.now() + staleMs + CLOCK_SLACK_MS;
  for (;;) {
    try {
      return await lock(index, { lockfilePath: join(index, LOCK), stale: staleMs, onCompromised });
    } catch (error) {
      if (systemCode(error) !== 'ELOCKED') {
        throw failure('index-write-failed', { path: LOCK, problem: systemCode(error) }, error);
      }
      const now = await touchedAt(index);
      const isAlive = now !== null && now !== touched;
      if (isAlive || performance.now() > until) throw failure('index-locked', { index }, error);
      await pause(LOOK_EVERY_MS);
    }
  }
}

/** When the lock was last touched, in milliseconds of its file system; null where there is none. */
async function touchedAt(index: string): Promise<number | null> {
  try {
    return (await stat(join(index, LOCK))).mtimeMs;
  } catch {
    return null;
  }
}
