import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../seeded-random.ts';

/** Words that no page of the corpus has: whoever finds them has followed a link out of it. */
export const OUTSIDE = 'The secret of this machine is told outside of the corpus';

/** A folder that no link may lead to, with a page for each of these names and one more. */
export async function makeOutside(folder: string, names: readonly string[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const name of ['outside.txt', ...names])
    await writeFile(join(folder, name), `${OUTSIDE}\n\n2024-03-05\n\n${OUTSIDE}, in ${name}.\n`);
}

/**
 * Has a folder become a link and a folder again, over and over.
 *
 * @param aside where the folder lies as long as it is a link; on the same file system
 * @returns what ends it: the folder is then as it was
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
