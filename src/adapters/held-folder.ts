import { constants, existsSync } from 'node:fs';
import { lstat, open, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = constants;

/** Where Linux names what a process holds open: a path below stays in that very folder, whatever becomes of its name. */
const OPEN_FILES = '/proc/self/fd';

/** Does work in a folder, given a path of that folder by which no link is followed. */
export type InFolder = <T>(
  root: string,
  parts: readonly string[],
  work: (folder: string) => Promise<T>,
) => Promise<T>;

/**
 * Does work in the folder `root/parts...` and in no other, given a path that names it meanwhile. The root may be a link, since
 * the operator chose it; what lies below may not, nor become one before the work ends.
 *
 * @throws what the system says, `ELOOP` for a part that is a link; and what `work` throws
 */
export const inFolder: InFolder =
  process.platform === 'linux' && existsSync(OPEN_FILES) ? inOpenFolder : inCheckedFolder;

/**
 * The parts of a path below `root`: none for the root, null for a path that lies elsewhere.
 */
export function partsBelow(root: string, path: string): string[] | null {
  const parts = relative(root, path).split(sep);
  if (parts[0] === '') return [];
  return parts[0] === '..' || join(root, ...parts) !== join(path) ? null : parts;
}

/** Each folder is opened in the one before it, and so the way to it cannot change. */
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
    // Linux says of a link only that it is no folder.
    const isLink = await lstat(inside).then(
      (entry) => entry.isSymbolicLink(),
      () => false,
    );
    throw isLink ? systemError('ELOOP', path) : withPath(error, `${OPEN_FILES}/${held.fd}`, dirname(path));
  }
}

/** The error with the path that a person knows. `held` may be the beginning of another folder's: 2 of 28. */
function withPath(error: unknown, held: string, path: string): unknown {
  if (error instanceof Error) {
    const pattern = new RegExp(`${held}(?!\\d)`, 'gu');
    error.message = error.message.replaceAll(pattern, () => path);
  }
  return error;
}

/**
 * Where no open folder can be named (macOS, Windows): every part is looked at before the work, and again after it, whether it
 * is the same folder still. Work is told as failed where it is not.
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

/** What tells the folders of a path from others of the same names; throws `ELOOP` for a link. */
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

const PROBLEMS = {
  ELOOP: 'a symbolic link is not followed',
  ENOTDIR: 'it is no folder',
  EISDIR: 'it is a folder',
  EINVAL: 'it is no regular file',
  EFBIG: 'it is too large',
} as const;

/** An error in the form of the system's. */
export function systemError(code: keyof typeof PROBLEMS, path: string): Error {
  return Object.assign(new Error(`${code}: ${PROBLEMS[code]}, ${path}`), { code });
}
