import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rmdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure } from '../../domain/error.ts';
import { inFolder, partsBelow, type InFolder } from './held-folder.ts';
import { openRegular } from './open-page.ts';
import { systemCode, systemError } from './system-code.ts';

const { O_CREAT, O_EXCL, O_WRONLY } = constants;

/** The system's default for new files. */
const USUAL_MODE = 0o666;

/**
 * The file-system calls that write files: the seam at which tests make the n-th call fail.
 * Every call rejects with the system's error, as node:fs does.
 */
export interface WritableFiles {
  /** Makes a folder with its missing parents, unless it exists. */
  makeFolder(path: string): Promise<void>;
  /** Creates a file, which must not exist; resolves when its bytes are on the disk, not merely in the cache. */
  writeSynced(path: string, bytes: Uint8Array): Promise<void>;
  /** Writes a folder's list of names to the disk: without this, power loss can undo a rename. */
  syncFolder(path: string): Promise<void>;
  /** Moves a file or folder; an existing file is replaced in one step. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file, or a folder with everything in it, if there is one. */
  remove(path: string): Promise<void>;
}

/**
 * Files in a folder that the operator chose, which may itself be a link. Below it no link is followed, neither in a path nor at
 * its end, and no file is written that was not created here: such a call rejects with `ELOOP` or `EEXIST`.
 *
 * @param mode of new files
 * @param within what a test replaces
 */
export function filesWithin(
  root: string,
  mode: number = USUAL_MODE,
  within: InFolder = inFolder,
): WritableFiles {
  /** Runs work on a path in its folder. The root and everything outside it belong to the operator, and links there are followed. */
  const at = async <T>(path: string, work: (path: string) => Promise<T>): Promise<T> => {
    const parts = partsBelow(root, path);
    const name = parts?.pop();
    if (parts === null || name === undefined) return work(path);
    return within(root, parts, (folder) => work(join(folder, name)));
  };
  return {
    async makeFolder(path) {
      await makeFolders(root);
      const parts = partsBelow(root, path);
      if (parts === null) return makeFolders(path);
      for (const i of parts.keys()) {
        await at(join(root, ...parts.slice(0, i + 1)), makeFolderHere);
      }
    },

    async writeSynced(path, bytes) {
      const file = await openRegular(path, root, { flags: O_WRONLY | O_CREAT | O_EXCL, mode }, within);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
    },

    async syncFolder(path) {
      // Windows cannot open a folder as a file, and its file system keeps a journal of names anyway.
      if (process.platform === 'win32') return;
      const sync = async (inside: string): Promise<void> => {
        const folder = await open(inside, 'r');
        try {
          await folder.sync();
        } finally {
          await folder.close();
        }
      };
      const parts = partsBelow(root, path);
      await (parts === null ? sync(path) : within(root, parts, sync));
    },

    rename: (from, to) => at(from, (here) => at(to, (there) => rename(here, there))),

    remove: (path) => at(path, (here) => removeAll(here, within)),
  };
}

/** Files anywhere, in folders whose every part the operator chose. */
export const nodeFiles: WritableFiles = {
  makeFolder: makeFolders,
  writeSynced: (path, bytes) => filesWithin(dirname(path)).writeSynced(path, bytes),
  syncFolder: (path) => filesWithin(path).syncFolder(path),
  rename: (from, to) => rename(from, to),
  remove: (path) => filesWithin(dirname(path)).remove(path),
};

/** Makes one folder, unless it exists; throws for a link to a folder. */
async function makeFolderHere(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    const there = await lstat(path);
    if (there.isSymbolicLink()) throw systemError('ELOOP', path);
    if (!there.isDirectory()) throw error;
  }
}

/** Replaces `mkdir` with `recursive`, which on Node 20 never ends below a folder that takes no folders, such as /proc. */
async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolders(dirname(path));
    // Another process may make it at the same time.
    await mkdir(path).catch((second: unknown) => {
      if (systemCode(second) !== 'EEXIST') throw second;
    });
  }
}

/** Replaces `rm` with `recursive`, which would follow a folder that becomes a link while it is emptied. */
async function removeAll(path: string, within: InFolder): Promise<void> {
  try {
    if ((await lstat(path)).isDirectory()) {
      await within(dirname(path), [basename(path)], async (inside) => {
        for (const name of await readdir(inside)) await removeAll(join(inside, name), within);
      });
      await rmdir(path);
    } else await unlink(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

/** Ends the name of a file that is being written aside. A process that dies leaves one behind. */
const ASIDE = '.tmp';

/** A name in the same folder that nobody can guess, so that nobody can put a link or a file there first. */
export function asideOf(path: string): string {
  return `${path}.${randomBytes(8).toString('hex')}${ASIDE}`;
}

/** Whether a file of this name was written aside for a file of one of the names `of`, by this version or an earlier one. */
export function isAside(name: string, of: readonly string[]): boolean {
  return of.some(
    (whole) => name.startsWith(whole) && /^(?:\.[0-9a-f]{16})?\.tmp$/u.test(name.slice(whole.length)),
  );
}

/**
 * Creates or replaces a file so that a reader finds all of the old bytes or all of the new ones, even after power loss. The
 * file is written beside its target (a rename is one step only within a file system), synced, and renamed.
 *
 * @param aside its name in the same folder until it is whole
 */
export async function replaceFile(
  files: WritableFiles,
  path: string,
  bytes: Uint8Array,
  aside: string = asideOf(path),
): Promise<void> {
  try {
    await files.writeSynced(aside, bytes);
    await files.rename(aside, path);
  } catch (error) {
    // A file that cannot be removed is cleared by a later write, and must not hide why this one failed.
    await files.remove(aside).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(dirname(path));
}

/** Makes a folder that survives power loss. */
export async function makeFolderDurably(files: WritableFiles, path: string): Promise<void> {
  await files.makeFolder(path);
  await files.syncFolder(dirname(path));
}

/**
 * The same files, but a call that fails throws `index-write-failed` with the system's code (ENOSPC, EACCES, ...), so that
 * callers need not name the failure.
 *
 * @param nameOf gives the name of a path in messages
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
