import { constants } from 'node:fs';
import { lstat, open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inFolder, partsBelow, systemError, type InFolder } from './held-folder.ts';

/** A link is not followed, a pipe not waited for; Windows, which knows neither flag, has 0 or nothing for them. */
const { O_RDONLY } = constants;
const GUARDED = flag('O_NOFOLLOW') | flag('O_NONBLOCK');

/**
 * Opens a file below a folder to read: the very file that was listed.
 *
 * @param root the folder that the operator chose: no part of the path below it is followed where it is a link
 * @throws what the system says; `ELOOP` for a link, which may lead anywhere; `EINVAL` for what is no regular file
 */
export function openPage(path: string, root: string = dirname(path)): Promise<FileHandle> {
  return openRegular(path, root, O_RDONLY, 0);
}

/**
 * The bytes of a file below a folder, opened as `openPage` does.
 *
 * @param limitBytes of the file; a larger one throws `EFBIG`
 */
export async function readPage(path: string, root: string, limitBytes = Infinity): Promise<Buffer> {
  const file = await openPage(path, root);
  try {
    if ((await file.stat()).size > limitBytes) throw systemError('EFBIG', path);
    // It may grow while it is read.
    const pieces: Buffer[] = [];
    let bytes = 0;
    for await (const piece of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (bytes > limitBytes) throw systemError('EFBIG', path);
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  } finally {
    await file.close();
  }
}

/**
 * Opens a regular file below a folder, as `openPage` does, for what `flags` say.
 *
 * @param mode of a file that this makes
 */
export async function openRegular(
  path: string,
  root: string,
  flags: number,
  mode: number,
  within: InFolder = inFolder,
): Promise<FileHandle> {
  const parts = partsBelow(root, path);
  const name = parts?.pop();
  if (parts === null || name === undefined) throw systemError('EINVAL', path);
  const opened: FileHandle[] = [];
  try {
    return await within(root, parts, async (folder) => {
      const file = await openThere(join(folder, name), flags, mode, path);
      opened.push(file);
      const found = await file.stat();
      if (found.isFile()) return file;
      throw systemError(found.isDirectory() ? 'EISDIR' : 'EINVAL', path);
    });
  } catch (error) {
    for (const file of opened) await file.close();
    throw error;
  }
}

async function openThere(inside: string, flags: number, mode: number, path: string): Promise<FileHandle> {
  // Where the system has no flag against links (Windows), the name is looked at before.
  if (flag('O_NOFOLLOW') === 0 && (await isLink(inside))) throw systemError('ELOOP', path);
  return open(inside, flags | GUARDED, mode);
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );
}

/** 0 for a flag that this system lacks. */
function flag(name: 'O_NOFOLLOW' | 'O_NONBLOCK'): number {
  const known: Partial<Record<string, number>> = constants;
  return known[name] ?? 0;
}
