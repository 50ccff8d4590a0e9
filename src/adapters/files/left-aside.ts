import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inFolder, partsWithin } from './held-folder.ts';

/**
 * Milliseconds after which a file written aside is one that a dead process left: writing the largest takes a second. A time in
 * the future counts as well, since the clock may have been set back.
 */
const LEFT_AFTER_MS = 60 * 60 * 1000;

/**
 * Paths of the files that dead processes have left in a folder.
 *
 * @param root the folder that the operator chose: `folder` itself, or one around it
 * @param isAside whether a name is that of a file written aside
 * @throws the system's error
 */
export async function leftAside(
  root: string,
  folder: string,
  isAside: (name: string) => boolean,
): Promise<string[]> {
  return inFolder(root, partsWithin(root, folder), async (inside) => {
    const left: string[] = [];
    for (const name of (await readdir(inside)).filter(isAside)) {
      // A file that has gone in the meantime was being written by another process.
      const changedMs = await lstat(join(inside, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => Date.now(),
      );
      if (Math.abs(Date.now() - changedMs) > LEFT_AFTER_MS) left.push(join(folder, name));
    }
    return left;
  });
}
