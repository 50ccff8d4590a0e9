import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { filesWithin, replaceFile } from '../files/writable-files.ts';

/** Names of files that are being written. No corpus reads such a name, and nobody can guess it. */
export const ASIDE = /^\.[0-9a-f]{16}\.partial$/u;

/**
 * Creates or replaces a file of the corpus without following links. A reader sees the old file or the new one, never half of
 * one.
 *
 * @throws the system's error
 */
export async function placeWhole(corpusDir: string, path: string, bytes: Uint8Array): Promise<void> {
  const files = filesWithin(corpusDir);
  await files.makeFolder(dirname(path));
  await replaceFile(files, path, bytes, join(dirname(path), `.${randomBytes(8).toString('hex')}.partial`));
}

/** `placeWhole` of a value as JSON that a person can read. */
export async function placeJson(corpusDir: string, path: string, value: unknown): Promise<void> {
  await placeWhole(corpusDir, path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
}
