import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';

/** Milliseconds between two looks whether the folder is still the same one. */
const SAME_FOLDER_EVERY_MS = 2000;

/**
 * Tells of everything that happens to files below a folder, hidden ones apart, without following links; also when the folder
 * is another one under its name, as after an unmounted disk comes back: a watch stays with the folder that it began on.
 *
 * @param onFailure told when the system cannot watch (all its watches are in use, for example); what can be watched still is
 * @returns what ends it
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
  const look = async (): Promise<void> => {
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
    look().catch(onFailure);
  }, SAME_FOLDER_EVERY_MS);
  timer.unref();
  look().catch(onFailure);
  return async () => {
    clearInterval(timer);
    await watcher.close();
  };
}

/** What tells a folder from another of the same name; null where there is none. */
async function identityOf(folder: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(folder);
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
