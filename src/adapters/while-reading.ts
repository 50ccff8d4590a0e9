import { constants } from 'node:fs';
import type { IndexFolder } from './index-folder.ts';
import { openRegular } from './open-page.ts';
import { filesWithin } from './writable-files.ts';

const { O_CREAT, O_EXCL, O_WRONLY } = constants;
const NEW_FILE = O_CREAT | O_EXCL | O_WRONLY;

/** Milliseconds between two touches of a mark: a tenth of the time for which one is believed. */
const TOUCH_EVERY_MS = 60 * 1000;

/**
 * Reads a generation under a mark that keeps writers from removing it meanwhile. Where no mark can be made (a disk that
 * is full or may only be read) it is read all the same.
 *
 * @param touchEveryMs milliseconds between two touches of the mark, by which writers see that the reader lives
 */
export async function whileReading<T>(
  folder: IndexFolder,
  id: string,
  read: () => Promise<T>,
  touchEveryMs: number = TOUCH_EVERY_MS,
): Promise<T> {
  const mark = folder.reading(id);
  const files = filesWithin(folder.path);
  const file = await openRegular(mark, folder.path, NEW_FILE, 0o666).catch(() => null);
  const touching = setInterval(() => {
    const now = new Date();
    file?.utimes(now, now).catch(ignore);
  }, touchEveryMs);
  touching.unref();
  try {
    return await read();
  } finally {
    clearInterval(touching);
    await file?.close().catch(ignore);
    await files.remove(mark).catch(ignore);
  }
}

function ignore(): void {
  // The mark is a courtesy between processes; what is read is checked by its digests anyway.
}
