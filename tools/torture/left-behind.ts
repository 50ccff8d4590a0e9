import { mkdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IndexFolder } from '../../src/adapters/index/index-folder.ts';
import { newProcessName, PROCESS_NAME } from '../../src/adapters/index/lock/process-name.ts';

/** What may stand in the place of the lock. */
export const LOCKS = ['lock of the future', 'lock file', 'full lock folder', 'lock link'] as const;

export type LockLeft = (typeof LOCKS)[number];

/** Far beyond the time for which any mark or lock is believed. */
const FUTURE_MS = 2 * 365 * 24 * 60 * 60 * 1000;

/** Leaves a lock that nobody holds, unless there is a lock already. @param outside a folder that must not change */
export async function leaveLock(index: string, kind: LockLeft, outside: string): Promise<void> {
  const lock = join(index, 'lock');
  if (kind === 'lock file') await writeFile(lock, 'x');
  else if (kind === 'lock link') await symlink(outside, lock);
  else {
    await mkdir(lock, { recursive: true });
    const owner = join(lock, otherProcess());
    await writeFile(owner, '');
    if (kind === 'full lock folder') {
      await mkdir(join(lock, 'deep/er'), { recursive: true });
      await symlink(outside, join(lock, 'link'));
    } else for (const path of [owner, lock]) await utimes(path, future(), future());
  }
}

/**
 * Leaves marks of readers that were killed while they read the current generation, and whose process ids are in use again.
 * One mark holds the start time of its process. The other has the form of an earlier version and a time in the future.
 *
 * @returns how many marks were left
 */
export async function leaveMarks(index: string): Promise<number> {
  const folder = new IndexFolder(index);
  const current = await folder.readCurrent();
  if (current === null || 'problem' in current) return 0;
  const mark = folder.reading(current.id);
  const reader = new RegExp(PROCESS_NAME, 'u');
  const older = mark.replace(reader, `00000000-${process.pid}-00000000`);
  await writeFile(older, '');
  await utimes(older, future(), future());
  // Other systems do not tell the start time of a process, and there such a mark is believed for some minutes.
  if (process.platform !== 'linux') return 1;
  await writeFile(mark.replace(reader, otherProcess()), '');
  return 2;
}

/** The name of another process that had the id of this one. */
function otherProcess(): string {
  return newProcessName().replace(/^([0-9a-f]{8}-\d+)-\d+/u, '$1-1');
}

function future(): Date {
  return new Date(Date.now() + FUTURE_MS);
}
