import { constants, existsSync } from 'node:fs';
import { lstat, open, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { systemError } from './system-code.ts';

const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = constants;

/** Where Linux lists the files and folders that a process holds open: a path below one stays in that folder, even if it is renamed. */
const OPEN_FILES = '/proc/self/fd';

/** Runs `work` with a path of the folder `root/parts...` by which no link is followed. */
export type InFolder = <T>(
  root: string,
  parts: readonly string[],
  work: (folder: string) => Promise<T>,
) => Promise<T>;

/**
 * Runs `work` in the folder `root/parts...` and in no other: the path that `work` gets names that folder until the work ends.
 * The root may be a link, since the operator chose it. A part below it may not, nor may it become one before the work ends.
 *
 * @throws the system's error, `ELOOP` for a part that is a link; and what `work` throws
 */
export const inFolder: InFolder =
  process.platform === 'linux' && existsSync(OPEN_FILES) ? inOpenFolder : inCheckedFolder;

/** The parts of a path below `root`: none for the root, null for a path outside it. */
export function partsBelow(root: string, path: string): string[] | null {
  const parts = relative(root, path).split(sep);
  if (parts[0] === '') return [];
  return parts[0] === '..' || join(root, ...parts) !== join(path) ? null : parts;
}

/**
 * The parts of a path below `root`: none for the root.
 *
 * @throws RangeError for a path outside it, which is a fault of the program
 */
export function partsWithin(root: string, path: string): string[] {
  const parts = partsBelow(root, path);
  if (parts === null) throw new RangeError(`${path} is not below ${root}`);
  return parts;
}

/** Opens each folder in the one before it, so that the way to it cannot change. */
async function inOpenFolder<T>(
  root: string,
  parts: readonly string[],
  work: (folder: string) => Promise<T>,
): Promise<T> {
  let path = root;
  let held = await open(root, O_RDONLY | O_DIRECTORY);
  try {
    for (const part of parts) {
      path = join(path, part);
      const inside = await openInside(held, part, path);
      await held.close();
      held = inside;
    }
    const folder = `${OPEN_FILES}/${held.fd}`;
    return await work(folder).catch((error: unknown) => {
      throw withPath(error, folder, path);
    });
  } finally {
    await held.close();
  }
}

async function openInside(held: FileHandle, part: string, path: string): Promise<FileHandle> {
  const inside = `${OPEN_FILES}/${held.fd}/${part}`;
  try {
    return await open(inside, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
  } catch (error) {
    // For a link, Linux says only that it is no folder.
    const isLink = await lstat(inside).then(
      (entry) => entry.isSymbolicLink(),
      () => false,
    );
    throw isLink ? systemError('ELOOP', path) : withPath(error, `${OPEN_FILES}/${held.fd}`, dirname(path));
  }
}

/** Puts the path that a person knows into an error's message. The number at the end of `held` may begin another: 2 of 28. */
function withPath(error: unknown, held: string, path: string): unknown {
  if (error instanceof Error) {
    const pattern = new RegExp(`${held}(?!\\d)`, 'gu');
    error.message = error.message.replaceAll(pattern, () => path);
  }
  return error;
}

/**
 * For systems where an open folder has no path (macOS, Windows): checks before and after the work that every part is the same
 * folder, and throws `ELOOP` if one is not.
 */
export async function inCheckedFolder<T>(
  root: string,
  parts: readonly string[],
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const before = await identities(root, parts);
  const done = await work(join(root, ...parts));
  const after = await identities(root, parts);
  if (before !== after) throw systemError('ELOOP', join(root, ...parts));
  return done;
}

/** Devices and inodes of a path's folders, which tell them from others of the same names; throws `ELOOP` for a link. */
async function identities(root: string, parts: readonly string[]): Promise<string> {
  let path = root;
  const all = [await stat(root, { bigint: true })];
  for (const part of parts) {
    path = join(path, part);
    const found = await lstat(path, { bigint: true });
    if (found.isSymbolicLink()) throw systemError('ELOOP', path);
    if (!found.isDirectory()) throw systemError('ENOTDIR', path);
    all.push(found);
  }
  return all.map(({ dev, ino }) => `${dev}:${ino}`).join(' ');
}
