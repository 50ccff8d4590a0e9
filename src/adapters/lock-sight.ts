import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, type BigIntStats } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fateOf, PROCESS_NAME } from './process-name.ts';
import { systemCode } from './system-code.ts';

/** Name of the lock in the index folder: a folder, since making one is a single step on every file system. */
export const LOCK = 'lock';

/** A folder into which a dead lock was moved: for each sight of a lock there is one such name. */
const TAKEN = /^\.lock-[0-9a-f]{16}\.taken$/u;

/** A lock that is being made, or was left by a process that died making it. */
const NEW = new RegExp(`^\\.lock-(${PROCESS_NAME})\\.new$`, 'u');

const OWNER = new RegExp(`^${PROCESS_NAME}$`, 'u');

/** Name of the folder that becomes the lock of this process. */
export function newLockName(owner: string): string {
  return `.lock-${owner}.new`;
}

/** What a lock looks like, whatever it is: as long as its owner lives, no two sights of it are the same for long. */
export type LockSight = {
  /** Name of the process that made it; null where it does not say: one of an earlier version, a file, a link. */
  readonly owner: string | null;
  /** Another one as soon as anything about the lock has changed. */
  readonly state: string;
};

/**
 * Looks at the lock of an index without following a link; null where there is none.
 *
 * @throws what the system says, but for a lock that has gone
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
 * Moves a lock aside whose owner was judged dead, unless it has changed since. Of several processes that judged the same
 * sight exactly one moves it: the one that makes the folder for it. If that one dies between the two steps, it leaves another
 * sight to judge. All steps are taken without giving way, so that no other part of this program comes in between.
 *
 * @returns whether it was this call that moved it
 * @throws what the system says where it cannot be moved
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
    // It was released at this very moment.
    if (systemCode(error) !== 'ENOENT') throw error;
    return false;
  }
}

/**
 * Removes locks that were moved aside, links as links, and those whose maker died before they were one. Only the owner of the lock may call this, and only when it is done:
 * until then they keep others that judged the same sight from moving the new lock.
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

/** In alphabetical order; none where they may not be read. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
