import { basename, dirname } from 'node:path';
import { leftAside } from './left-aside.ts';
import { readPage } from './open-page.ts';
import { systemCode } from './system-code.ts';
import { filesWithin, isAside, replaceFile } from './writable-files.ts';

/** For the program's own user alone. */
export const PRIVATE_MODE = 0o600;

/**
 * Creates or replaces a file in the folder that the operator chose, so that nobody else on the machine may read it and a reader
 * finds all of the old or all of the new. What killed writers of it left is cleared. Throws what the system says.
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

/** The parsed file, or undefined where there is none. Throws what the system or the parser says; follows no link. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readTextIfThere(path);
  return text === null ? undefined : JSON.parse(text);
}

/** A file's text, or null where there is none; neither a link nor a pipe is read. Throws what the system says. */
export async function readTextIfThere(path: string): Promise<string | null> {
  try {
    return (await readPage(path, dirname(path))).toString('utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** What went wrong, in a word or a line. */
export function problemOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
