import { join } from 'node:path';
import { failure, IsnadError } from '../../domain/error.ts';
import type { FeedsLock } from '../../domain/ports/feeds-lock.ts';
import { filesWithin } from '../files/writable-files.ts';
import { problemInWords } from '../files/system-code.ts';
import { LOCK_STALE_MS, lockIndex } from '../index/lock/index-lock.ts';

/** `feeds.lock` in a folder. It is taken over from a program that died, as the lock of an index is. */
export function feedsLockFolder(folder: string): FeedsLock {
  const path = join(folder, 'feeds.lock');
  return {
    async take() {
      try {
        await filesWithin(folder).makeFolder(path);
      } catch (error) {
        throw failure('feeds-state-unusable', { path, problem: problemInWords(error) }, error);
      }
      try {
        const lock = await lockIndex(path, LOCK_STALE_MS);
        return () => lock.release();
      } catch (error) {
        if (!(error instanceof IsnadError)) throw error;
        if (error.notice.code === 'index-locked') throw failure('feeds-watched', { path }, error);
        const problem =
          error.notice.code === 'index-write-failed' ? error.notice.values.problem : error.notice.code;
        throw failure('feeds-state-unusable', { path, problem }, error);
      }
    },
  };
}
