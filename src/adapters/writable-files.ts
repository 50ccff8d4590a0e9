import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failure } from '../domain/error.ts';
import { systemCode } from './system-code.ts';

/**
 * The file-system calls by which an index is written: the seam at which tests make the n-th one fail.
 * Every call rejects with what the system said, as node:fs does.
 */
export interface WritableFiles {
  /** Makes a folder with its missing parents; one that is there already is fine. */
  makeFolder(path: string): Promise<void>;
  /** Creates or replaces a file; resolves when its bytes are on the disk, not merely in the cache. */
  writeSynced(path: string, bytes: Uint8Array): Promise<void>;
  /** Puts a folder's list of names on the disk: without it, power loss can undo a rename. */
  syncFolder(path: string): Promise<void>;
  /** Moves a file or folder; a file in the way is replaced in one step. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file, or a folder with everything in it; nothing there is fine. */
  remove(path: string): Promise<void>;
}

/** `WritableFiles` of this machine. */
export const nodeFiles: WritableFiles = {
  makeFolder: makeFolders,

  async writeSynced(path, bytes) {
    const file = await open(path, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },

  async syncFolder(path) {
    // Windows cannot open a folder as a file, and its file system keeps a journal of names by itself.
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },

  rename,

  async remove(path) {
    await rm(path, { recursive: true, force: true });
  },
};

/** Not `mkdir` with `recursive`: on Node 20 that never ends below a folder that takes none, such as /proc. */
async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolders(dirname(path));
    await mkdir(path);
  }
}

/** Ending of a file that is being written aside; one that is still there was left by a process that died. */
export const ASIDE = '.tmp';

/**
 * Creates or replaces a file so that whoever reads it finds all of the old bytes or all of the new ones,
 * after power loss too: written beside its target (a rename is one step only within a file system), synced, renamed.
 *
 * @param aside another name for it until it is whole, in the same folder
 */
export async function replaceFile(
  files: WritableFiles,
  path: string,
  bytes: Uint8Array,
  aside: string = path + ASIDE,
): Promise<void> {
  await files.writeSynced(aside, bytes);
  await files.rename(aside, path);
  await files.syncFolder(dirname(path));
}

/** Makes a folder that survives power loss. */
export async function makeFolderDurably(files: WritableFiles, path: string): Promise<void> {
  await files.makeFolder(path);
  await files.syncFolder(dirname(path));
}

/**
 * The same files, but a call that fails throws `index-write-failed` with the system's code (ENOSPC, EACCES, ...),
 * so that no caller has to say again what it was doing.
 *
 * @param nameOf how a path is named in messages
 */
export function withNamedFailures(files: WritableFiles, nameOf: (path: string) => string): WritableFiles {
  const named = async (path: string, done: Promise<void>): Promise<void> => {
    try {
      await done;
    } catch (error) {
      throw failure('index-write-failed', { path: nameOf(path), problem: systemCode(error) }, error);
    }
  };
  return {
    makeFolder: (path) => named(path, files.makeFolder(path)),
    writeSynced: (path, bytes) => named(path, files.writeSynced(path, bytes)),
    syncFolder: (path) => named(path, files.syncFolder(path)),
    rename: (from, to) => named(to, files.rename(from, to)),
    remove: (path) => named(path, files.remove(path)),
  };
}
