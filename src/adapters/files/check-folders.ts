import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../../domain/error.ts';
import { messageOf } from './system-code.ts';
import { filesWithin } from './writable-files.ts';

/**
 * Checks that folders can be made and written, so that the start fails rather than the first vote.
 *
 * @param folders by the setting that names each
 * @throws `setting-invalid` for one that cannot
 */
export async function checkFolders(folders: Readonly<Record<string, string>>): Promise<void> {
  for (const [setting, folder] of Object.entries(folders)) {
    const probe = join(folder, `.probe-${randomUUID()}`);
    const files = filesWithin(folder);
    try {
      await files.makeFolder(folder);
      if (!(await stat(folder)).isDirectory()) throw new Error('it is a file');
      await files.writeSynced(probe, new Uint8Array());
      await files.remove(probe);
    } catch (error) {
      const expected = `a folder that can be written (${messageOf(error)})`;
      throw failure('setting-invalid', { setting, value: folder, expected }, error);
    }
  }
}
