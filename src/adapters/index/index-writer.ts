import { stat } from 'node:fs/promises';
import { failure, type Notice } from '../../domain/error.ts';
import type { Generation, GenerationContents } from '../../domain/generation.ts';
import { checkGeneration, readManifest, type Stamp, writeGeneration } from './generation-folder.ts';
import { inOrderOfWriting } from './generation-id.ts';
import { idOf, type IndexFolder } from './index-folder.ts';
import { type IndexLock, lockIndex } from './lock/index-lock.ts';
import { readPage } from '../files/open-page.ts';
import { messageOf } from '../files/system-code.ts';
import {
  makeFolderDurably,
  replaceFile,
  withNamedFailures,
  type WritableFiles,
} from '../files/writable-files.ts';

/** Everything that a write needs besides the contents. */
export type WriteTools = {
  readonly files: WritableFiles;
  readonly now: () => Date;
  /** Milliseconds without any change after which a lock is taken over. */
  readonly lockStaleMs: number;
  /** Number of generations that are kept, the current one included: at least 1, and at least 2 to allow a rollback. */
  readonly keep: number;
};

/**
 * Runs work while no other process may write to this index, after removing what dead writers left.
 *
 * @param onNotice gets notices about a lock that delays the work
 * @throws `index-locked` if another writer is at work, `index-write-failed` if no lock can be made
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
    // First, since the disk may be full of these files, and even if nothing is written in the end.
    await removeAll(files, await folder.debris());
    await removeOutlived(files, folder, new Set((await earlierOnes(folder)).slice(0, tools.keep)), lock);
    return await work(lock);
  } finally {
    await lock.release();
  }
}

/**
 * Writes a generation aside, reads it back, makes it the current one, and removes those beyond the number to keep. A process
 * that is killed at any instant leaves a whole current generation, and debris that the next writer removes.
 *
 * @throws `index-locked` if the lock was lost, `index-write-failed` if a file cannot be written or does not read back,
 * `index-unreadable` if the folder cannot be listed. The previous generation then stays current, and what was written is
 * removed.
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

/** Removes generations that are no longer kept, except those that are being read: a later writer removes them. */
async function removeOutlived(
  files: WritableFiles,
  folder: IndexFolder,
  kept: ReadonlySet<string>,
  lock: IndexLock,
): Promise<void> {
  const beingRead = await folder.beingRead();
  for (const id of await folder.list()) {
    if (kept.has(id) || beingRead.has(id)) continue;
    // The new holder of the lock may have written since, and knows which generations to remove.
    if (!(await lock.isHeld())) return;
    // Renamed first, so that a reader sees either the whole generation or none of it.
    await files
      .rename(folder.generation(id), folder.partial(id))
      .then(() => files.remove(folder.partial(id)))
      .catch(ignore);
  }
}

/**
 * Makes an older generation the current one, and records that in the folder.
 *
 * @param choose picks the generation to go back to from those before the current one, newest first; null for none
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
    // Written first: between the two steps it names a generation that is not current, which means nothing.
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
    // An existing folder is left alone: the folders around an index may be unreadable, or on a read-only disk.
    if (!(await isFolder(path))) await makeFolderDurably(files, path);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Missing or out of reach: the attempt to make it will tell which.
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
    throw failure('index-write-failed', { path: folder.nameOf(partial), problem: messageOf(error) }, error);
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
  // Once more, since the disk may have been slow.
  await lock.assertHeld();
  await replaceFile(files, folder.current, Buffer.from(`${id}\n`));
}

/** Restores `current` if it was switched already (its sync may fail), then removes what was written. */
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
    // If `current` cannot be restored, the new generation stays, since it is whole.
    if (await isCurrent(folder, id)) return;
  }
  await removeAll(files, [folder.partial(id), folder.generation(id)]);
}

async function isCurrent(folder: IndexFolder, id: string): Promise<boolean> {
  return idOf(await folder.readCurrent()) === id;
}

/**
 * The generations worth keeping beside a new one, best first: the current one and those before it, without those that a
 * rollback left behind. All of them, if it is unclear which is current.
 */
async function earlierOnes(folder: IndexFolder): Promise<string[]> {
  const current = idOf(await folder.readCurrent());
  const ids = await folder.list();
  return current !== null && ids.includes(current)
    ? ids.filter((id) => inOrderOfWriting(id, current) <= 0)
    : ids;
}

/** The bytes of `current`; null if it cannot be read. */
async function currentBytes(folder: IndexFolder): Promise<Buffer | null> {
  return readPage(folder.current, folder.path).catch(() => null);
}

/** Removes what it can. The rest is debris for the next write, and must not hide why this one failed. */
async function removeAll(files: WritableFiles, paths: readonly string[]): Promise<void> {
  for (const path of paths) await files.remove(path).catch(ignore);
}

function ignore(): void {
  // The caller says why this is right.
}
