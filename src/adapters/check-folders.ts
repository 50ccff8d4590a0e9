import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../domain/error.ts';
import { filesWithin } from './writable-files.ts';

/**
 * Whether folders can be made and written: better told at the start than when the first vote is lost.
 *
 * @param folders by the setting that names each
 * @throws `setting-invalid`
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
      const problem = error instanceof Error ? error.message : String(error);
      const expected = `a folder that can be written (${problem})`;
      throw failure('setting-invalid', { setting, value: folder, expected }, error);
    }
  }
}
