import type { IndexFolder } from './index-folder.ts';
import { filesWithin } from './writable-files.ts';

/**
 * Reads a generation under a mark that keeps writers from removing it meanwhile. Where no mark can be made (a disk that
 * is full or may only be read) it is read all the same.
 */
export async function whileReading<T>(folder: IndexFolder, id: string, read: () => Promise<T>): Promise<T> {
  const mark = folder.reading(id);
  const files = filesWithin(folder.path);
  await files.writeSynced(mark, new Uint8Array()).catch(ignore);
  try {
    return await read();
  } finally {
    await files.remove(mark).catch(ignore);
  }
}

function ignore(): void {
  // The mark is a courtesy between processes; what is read is checked by its digests anyway.
}
