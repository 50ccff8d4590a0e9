import { statfs } from 'node:fs/promises';

/** Bytes that a program without special rights can still write: of several folders, where there are least. */
export async function freeSpace(folders: readonly string[]): Promise<number> {
  const free = await Promise.all(
    folders.map(async (folder) => {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    }),
  );
  return Math.min(...free);
}
