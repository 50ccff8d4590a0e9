import { constants } from 'node:fs';
import { lstat, open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inFolder, partsBelow, type InFolder } from './held-folder.ts';
import { systemError } from './system-code.ts';

const { O_RDONLY } = constants;
/** Links are not followed and pipes are not waited for. Windows has neither flag. */
const GUARDED = flag('O_NOFOLLOW') | flag('O_NONBLOCK');

/**
 * Opens a file below a folder for reading.
 *
 * @param root the folder that the operator chose; below it no link is followed
 * @throws the system's error; `ELOOP` for a link, which may lead anywhere; `EINVAL` for anything but a regular file
 */
export function openPage(path: string, root: string = dirname(path)): Promise<FileHandle> {
  return openRegular(path, root, { flags: O_RDONLY });
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
    // The file may grow while it is read.
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

/** How a file is opened: flags of open(2), and the mode of a file that the call creates. */
type Opening = { readonly flags: number; readonly mode?: number };

/**
 * Opens a regular file below a folder, as `openPage` does, with other flags.
 *
 * @param within what a test replaces
 */
export async function openRegular(
  path: string,
  root: string,
  { flags, mode = 0 }: Opening,
  within: InFolder = inFolder,
): Promise<FileHandle> {
  const parts = partsBelow(root, path);
  const name = parts?.pop();
  if (parts === null || name === undefined) throw systemError('EINVAL', path);
  const opened: FileHandle[] = [];
  try {
    return await within(root, parts, async (folder) => {
      const inside = join(folder, name);
      // Where the system has no flag against links (Windows), the name is checked first.
      if (flag('O_NOFOLLOW') === 0 && (await isLink(inside))) throw systemError('ELOOP', path);
      const file = await open(inside, flags | GUARDED, mode);
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

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );
}

/** A flag of open(2); 0 where this system lacks it. */
function flag(name: 'O_NOFOLLOW' | 'O_NONBLOCK'): number {
  const known: Partial<Record<string, number>> = constants;
  return known[name] ?? 0;
}
