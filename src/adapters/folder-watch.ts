import { basename } from 'node:path';
import { watch } from 'chokidar';

/**
 * Tells of everything that happens to files below a folder, hidden ones apart, without following links.
 *
 * @param onFailure told when the system cannot watch (all its watches are in use, for example); what can be watched still is
 * @returns what ends it
 */
export function watchFolder(
  folder: string,
  onChange: () => void,
  onFailure: (error: unknown) => void,
): () => Promise<void> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => path !== folder && basename(path).startsWith('.'),
  });
  watcher.on('all', onChange);
  watcher.on('error', onFailure);
  return () => watcher.close();
}
