import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../seeded-random.ts';

/** Words that no page of the corpus has. An index that contains them was made by following a link out of the corpus. */
export const OUTSIDE = 'The secret of this machine is told outside of the corpus';

/** Makes a folder that no link may lead to, with a page for each of these names and one more. */
export async function makeOutside(folder: string, names: readonly string[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const name of ['outside.txt', ...names])
    await writeFile(join(folder, name), `${OUTSIDE}\n\n2024-03-05\n\n${OUTSIDE}, in ${name}.\n`);
}

/**
 * Replaces a folder by a link and puts it back, again and again.
 *
 * @param aside where the folder is while a link stands in its place; on the same file system
 * @returns a function that ends it and leaves the folder as it was
 */
export function turnIntoLink(
  folder: string,
  outside: string,
  aside: string,
  random: Random,
): () => Promise<void> {
  let over = false;
  const turning = (async () => {
    while (!over) {
      await rename(folder, aside);
      await symlink(outside, folder);
      await pause(random() * 300);
      await rm(folder);
      await rename(aside, folder);
      await pause(random() * 300);
    }
  })();
  return async () => {
    over = true;
    await turning;
  };
}
