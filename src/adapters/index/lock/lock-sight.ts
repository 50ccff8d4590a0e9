import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, type BigIntStats } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fateOf, PROCESS_NAME } from './process-name.ts';
import { systemCode } from '../../files/system-code.ts';

/** Name of the lock in the index folder. It is a folder, since making one is a single step on every file system. */
export const LOCK = 'lock';

/** A folder into which a dead lock was moved. Its name follows from the sight of that lock. */
const TAKEN = /^\.lock-[0-9a-f]{16}\.taken$/u;

/** A lock that is being made, or that a process left when it died making it. */
const NEW = new RegExp(`^\\.lock-(${PROCESS_NAME})\\.new$`, 'u');

const OWNER = new RegExp(`^${PROCESS_NAME}$`, 'u');

/** Name of a folder that will become the lock of the process `owner`. */
export function newLockName(owner: string): string {
  return `.lock-${owner}.new`;
}

/** What a lock looks like at one moment. While its owner lives, the sight changes again and again. */
export type LockSight = {
  /** Name of the process that made it; null if it names none: a lock of an earlier version, a file, a link. */
  readonly owner: string | null;
  /** Changes as soon as anything about the lock changes. */
  readonly state: string;
};

/**
 * Looks at the lock of an index without following a link; null if there is none.
 *
 * @throws the system's error, except for a lock that has gone
 */
export function seeLock(index: string): LockSight | null {
  const path = join(index, LOCK);
  try {
    const lock = lstatSync(path, { bigint: true });
    const inside = lock.isDirectory() ? namesIn(path) : [];
    const state = [
      ...namesIn(index).filter((name) => TAKEN.test(name)),
      stateOf(lock),
      ...inside.map((name) => `${name} ${stateOf(lstatSync(join(path, name), { bigint: true }))}`),
    ].join('\n');
    return { owner: inside.find((name) => OWNER.test(name)) ?? null, state };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Moves aside a lock whose owner was judged dead, unless it has changed since. Of several processes that judged the same sight
 * exactly one moves it: the one that makes the folder for it. If that process dies between the two steps, the others have a new
 * sight to judge. All steps are synchronous, so that no other part of this program runs in between.
 *
 * @returns whether this call moved it
 * @throws the system's error if it cannot be moved
 */
export function setLockAside(index: string, seen: LockSight): boolean {
  if (seeLock(index)?.state !== seen.state) return false;
  const digest = createHash('sha256').update(seen.state).digest('hex').slice(0, 16);
  const taken = join(index, `.lock-${digest}.taken`);
  try {
    mkdirSync(taken);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    renameSync(join(index, LOCK), join(taken, LOCK));
    return true;
  } catch (error) {
    rmdirSync(taken);
    // The owner released it at this very moment.
    if (systemCode(error) !== 'ENOENT') throw error;
    return false;
  }
}

/**
 * Removes locks that were moved aside (a link, not its target), and unfinished locks of dead processes. Only the owner of the
 * lock may call this, and only at the end of its work: until then these folders keep other processes that judged the same
 * sight from moving the new lock.
 */
export async function removeLocksAside(index: string): Promise<void> {
  for (const name of namesIn(index).filter((one) => TAKEN.test(one) || isLeftNew(one)))
    await rm(join(index, name), { recursive: true, force: true });
}

function isLeftNew(name: string): boolean {
  const maker = NEW.exec(name)?.[1];
  return maker !== undefined && fateOf(maker) === 'dead';
}

function stateOf({ mode, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [mode, size, mtimeNs, ctimeNs].join(':');
}

/** Names in alphabetical order; none if the folder cannot be read. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
