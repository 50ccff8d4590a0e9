import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';

/** Milliseconds between two checks that the path still leads to the same folder. */
const SAME_FOLDER_EVERY_MS = 2000;

/**
 * Reports every change to files below a folder, hidden files excepted, without following links. It also reports when the path
 * leads to another folder, as when a disk is mounted again: a watch stays with the folder on which it began.
 *
 * @param onFailure called when the system cannot watch, for example because all its watches are in use; the rest stays watched
 * @returns a function that ends the watch
 */
export function watchFolder(
  folder: string,
  onChange: () => void,
  onFailure: (error: unknown) => void,
): () => Promise<void> {
  const begin = (): FSWatcher => {
    const watcher = watch(folder, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (path) => path !== folder && basename(path).startsWith('.'),
    });
    return watcher.on('all', onChange).on('error', onFailure);
  };
  let watcher = begin();
  let before: string | null | undefined;
  const check = async (): Promise<void> => {
    const now = await identityOf(folder);
    const isSame = before === undefined || before === now;
    before = now;
    if (isSame) return;
    const old = watcher;
    watcher = begin();
    onChange();
    await old.close();
  };
  const timer = setInterval(() => {
    check().catch(onFailure);
  }, SAME_FOLDER_EVERY_MS);
  timer.unref();
  check().catch(onFailure);
  return async () => {
    clearInterval(timer);
    await watcher.close();
  };
}

/** Device and inode, which tell a folder from another of the same name; null where there is no folder. */
async function identityOf(folder: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(folder);
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
