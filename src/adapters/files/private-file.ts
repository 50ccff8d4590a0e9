import { basename, dirname } from 'node:path';
import { leftAside } from './left-aside.ts';
import { readPage } from './open-page.ts';
import { systemCode } from './system-code.ts';
import { filesWithin, isAside, replaceFile } from './writable-files.ts';

/** Readable and writable for the program's own user alone. */
export const PRIVATE_MODE = 0o600;

/**
 * Creates or replaces a file in a folder that the operator chose. No other user of the machine may read it, and a reader finds
 * all of the old bytes or all of the new ones. Files that killed writers left are removed.
 *
 * @throws the system's error
 */
export async function replacePrivateFile(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const files = filesWithin(folder, PRIVATE_MODE);
  await files.makeFolder(folder);
  const isOurs = (name: string): boolean => isAside(name, [basename(path)]);
  for (const left of await leftAside(folder, folder, isOurs)) await files.remove(left);
  await replaceFile(files, path, bytes);
}

/** Writes JSON as `replacePrivateFile` does. */
export async function writePrivateJson(path: string, value: unknown): Promise<void> {
  await replacePrivateFile(path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
}

/** The parsed file, or undefined where there is none. Follows no link. Throws the system's or the parser's error. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readTextIfThere(path);
  return text === null ? undefined : JSON.parse(text);
}

/** A file's text, or null where there is none. Reads neither links nor pipes. Throws the system's error. */
export async function readTextIfThere(path: string): Promise<string | null> {
  try {
    return (await readPage(path, dirname(path))).toString('utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
