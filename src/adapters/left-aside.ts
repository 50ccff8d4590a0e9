import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inFolder, partsBelow } from './held-folder.ts';

/**
 * Milliseconds after which a file written aside was left by a process that died: the largest takes a second. Counted both ways,
 * for the clock may have been set back since.
 */
const LEFT_AFTER_MS = 60 * 60 * 1000;

/**
 * Paths of what processes that died have left in a folder.
 *
 * @param root the folder that the operator chose, which `folder` is or in which it is
 * @param isAside whether a name is that of a file written aside
 * @throws what the system says
 */
export async function leftAside(
  root: string,
  folder: string,
  isAside: (name: string) => boolean,
): Promise<string[]> {
  return inFolder(root, partsBelow(root, folder) ?? [], async (inside) => {
    const left: string[] = [];
    for (const name of (await readdir(inside)).filter(isAside)) {
      // One that has gone meanwhile was being written by somebody.
      const changedMs = await lstat(join(inside, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => Date.now(),
      );
      if (Math.abs(Date.now() - changedMs) > LEFT_AFTER_MS) left.push(join(folder, name));
    }
    return left;
  });
}
