import { chmod, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './system-code.ts';
import { nodeFiles, replaceFile, type WritableFiles } from './writable-files.ts';

/** For the program's own user alone. */
export const PRIVATE_MODE = 0o600;

/** Files that nobody else on the machine may read. */
export const privateFiles: WritableFiles = {
  ...nodeFiles,
  async writeSynced(path: string, bytes: Uint8Array): Promise<void> {
    const file = await open(path, 'w', PRIVATE_MODE);
    try {
      // One that was left there has the mode that it had.
      await chmod(path, PRIVATE_MODE);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
};

/** Writes JSON so that a reader finds all of the old or all of the new. Throws what the system says. */
export async function writePrivateJson(path: string, value: unknown): Promise<void> {
  await nodeFiles.makeFolder(dirname(path));
  await replaceFile(privateFiles, path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
}

/** The parsed file, or undefined where there is none. Throws what the system or the parser says. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** What went wrong, in a word or a line. */
export function problemOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
