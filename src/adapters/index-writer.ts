import { stat } from 'node:fs/promises';
import { failure, IsnadError, type Notice } from '../domain/error.ts';
import type { Generation, GenerationContents } from '../domain/generation.ts';
import { checkGeneration, readManifest, writeGeneration } from './generation-folder.ts';
import type { Stamp } from './generation-folder.ts';
import { inOrderOfWriting } from './generation-id.ts';
import { idOf } from './index-folder.ts';
import type { IndexFolder } from './index-folder.ts';
import { lockIndex } from './index-lock.ts';
import type { IndexLock } from './index-lock.ts';
import { readPage } from './open-page.ts';
import { makeFolderDurably, replaceFile, withNamedFailures } from './writable-files.ts';
import type { WritableFiles } from './writable-files.ts';

/** What a write needs besides the contents. */
export type WriteTools = {
  readonly files: WritableFiles;
  readonly now: () => Date;
  /** Milliseconds for which a lock is watched, without any change, before it is taken over. */
  readonly lockStaleMs: number;
  /** Generations that are kept, the current one included; at least 1, and 2 for going back. */
  readonly keep: number;
};

/**
 * Does a piece of work while nobody else may write to this index, after clearing up what earlier writers left.
 *
 * @param onNotice told of a lock that is waited for
 * @throws `index-locked` if another writer is at work, `index-write-failed` if there can be no lock
 */
export async function whileLocked<T>(
  folder: IndexFolder,
  tools: WriteTools,
  work: (lock: IndexLock) => Promise<T>,
  onNotice?: (notice: Notice) => void,
): Promise<T> {
  const files = namedFiles(folder, tools);
  await makeFolders(files, folder);
  const lock = await lockIndex(folder.path, tools.lockStaleMs, onNotice);
  try {
    // First, since a disk may be full of just that; and also where nothing is written in the end.
    await removeAll(files, await folder.debris());
    await removeOutlived(files, folder, new Set((await earlierOnes(folder)).slice(0, tools.keep)), lock);
    return await work(lock);
  } finally {
    await lock.release();
  }
}

/**
 * Writes a generation aside, reads it back, makes it the current one, and keeps it and those before.
 * Killed at any instant, it leaves a current generation that is whole, and debris that the next writer removes.
 *
 * @throws `index-locked` if the lock was lost, `index-write-failed` if a file cannot be written or does
 * not read back, `index-unreadable` if the folder cannot be listed; the generation before is then still current, and
 * what was written is gone
 */
export async function writeIndex(
  folder: IndexFolder,
  contents: GenerationContents,
  tools: WriteTools,
  lock: IndexLock,
): Promise<Generation> {
  const files = namedFiles(folder, tools);
  const stamp = { id: await folder.nextId(), indexedAt: tools.now().toISOString() };
  const before = await currentBytes(folder);
  const kept = new Set([stamp.id, ...(await earlierOnes(folder)).slice(0, tools.keep - 1)]);
  try {
    await writeAside(files, folder, stamp, contents);
    await switchTo(files, folder, stamp.id, lock);
  } catch (error) {
    await undo(files, folder, stamp.id, before);
    throw error;
  }
  await removeOutlived(files, folder, kept, lock);
  return { ...contents, ...stamp };
}

/** Those that nobody reads; the others are left to a later writer. */
async function removeOutlived(
  files: WritableFiles,
  folder: IndexFolder,
  kept: ReadonlySet<string>,
  lock: IndexLock,
): Promise<void> {
  const beingRead = await folder.beingRead();
  for (const id of await folder.list()) {
    if (kept.has(id) || beingRead.has(id)) continue;
    // Whoever has it now may have written since, and knows best what is outlived.
    if (!(await lock.isHeld())) return;
    // Out of sight in one step: whoever looks just now sees all of it or nothing.
    await files
      .rename(folder.generation(id), folder.partial(id))
      .then(() => files.remove(folder.partial(id)))
      .catch(ignore);
  }
}

/**
 * Makes an older generation the current one, and says so in the folder.
 *
 * @param choose the generation to go back to, given those before the current one, newest first; null for none
 * @throws `index-locked` if a writer is at work, `index-no-previous`, `index-write-failed`; the current one then stays
 */
export async function rollBackIndex<G extends { readonly id: string }>(
  folder: IndexFolder,
  choose: (earlier: readonly string[]) => Promise<G | null>,
  tools: WriteTools,
  onNotice?: (notice: Notice) => void,
): Promise<G> {
  if (!(await isFolder(folder.path))) throw failure('index-no-previous', { index: folder.path });
  const files = namedFiles(folder, tools);
  const goBack = async (lock: IndexLock): Promise<G> => {
    const id = idOf(await folder.readCurrent());
    const ids = await folder.list();
    const chosen = id === null ? null : await choose(ids.filter((other) => inOrderOfWriting(other, id) < 0));
    if (chosen === null) throw failure('index-no-previous', { index: folder.path });
    await lock.assertHeld();
    // First: between the two steps it names a generation that is not the current one, and so says nothing.
    await replaceFile(files, folder.rolledBack, Buffer.from(`${chosen.id}\n`));
    await replaceFile(files, folder.current, Buffer.from(`${chosen.id}\n`));
    return chosen;
  };
  return whileLocked(folder, tools, goBack, onNotice);
}

function namedFiles(folder: IndexFolder, { files }: WriteTools): WritableFiles {
  return withNamedFailures(files, (path) => folder.nameOf(path));
}

async function makeFolders(files: WritableFiles, folder: IndexFolder): Promise<void> {
  for (const path of [folder.path, folder.generations]) {
    // One that is there is left alone: what lies around an index may well be unreadable, or a read-only disk.
    if (!(await isFolder(path))) await makeFolderDurably(files, path);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Missing or out of reach: making it says which.
    return false;
  }
}

async function writeAside(
  files: WritableFiles,
  folder: IndexFolder,
  stamp: Stamp,
  contents: GenerationContents,
): Promise<void> {
  const partial = folder.partial(stamp.id);
  await writeGeneration(files, partial, stamp, contents);
  try {
    await checkGeneration(partial, await readManifest(partial, stamp.id, contents.recipe.format));
  } catch (error) {
    const problem = error instanceof IsnadError ? error.message : String(error);
    throw failure('index-write-failed', { path: folder.nameOf(partial), problem }, error);
  }
}

async function switchTo(
  files: WritableFiles,
  folder: IndexFolder,
  id: string,
  lock: IndexLock,
): Promise<void> {
  await lock.assertHeld();
  await files.rename(folder.partial(id), folder.generation(id));
  await files.syncFolder(folder.generations);
  // Once more, since a disk may have taken its time.
  await lock.assertHeld();
  await replaceFile(files, folder.current, Buffer.from(`${id}\n`));
}

/** Puts `current` back if it was switched already (its sync may fail), then removes what was written. */
async function undo(
  files: WritableFiles,
  folder: IndexFolder,
  id: string,
  before: Buffer | null,
): Promise<void> {
  if (await isCurrent(folder, id)) {
    const restored =
      before === null ? files.remove(folder.current) : replaceFile(files, folder.current, before);
    await restored.catch(ignore);
    // A current generation that cannot be taken back stays: it is whole.
    if (await isCurrent(folder, id)) return;
  }
  await removeAll(files, [folder.partial(id), folder.generation(id)]);
}

async function isCurrent(folder: IndexFolder, id: string): Promise<boolean> {
  return idOf(await folder.readCurrent()) === id;
}

/**
 * The generations that are worth keeping beside a new one, best first: the current one and those before it, without what
 * was gone back from; all that are there where it cannot be told which is current.
 */
async function earlierOnes(folder: IndexFolder): Promise<string[]> {
  const current = idOf(await folder.readCurrent());
  const ids = await folder.list();
  return current !== null && ids.includes(current)
    ? ids.filter((id) => inOrderOfWriting(id, current) <= 0)
    : ids;
}

/** What `current` holds, whatever it is; null if it cannot be read. */
async function currentBytes(folder: IndexFolder): Promise<Buffer | null> {
  return readPage(folder.current, folder.path).catch(() => null);
}

/** Removes what can be removed: what cannot is debris to the next write, and must not hide why this one failed. */
async function removeAll(files: WritableFiles, paths: readonly string[]): Promise<void> {
  for (const path of paths) await files.remove(path).catch(ignore);
}

function ignore(): void {
  // The caller says why this is right.
}
