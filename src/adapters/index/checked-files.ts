import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { at } from '../../domain/at.ts';
import { failure, type IsnadError } from '../../domain/error.ts';
import { readPage } from '../files/open-page.ts';
import { systemCode } from '../files/system-code.ts';

/** The entry of a file in a manifest. `path` is relative to the generation's folder, with `/`. */
export type FileEntry = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** The bytes of a file, or an error. `path` as in `FileEntry`. */
type ReadFile = (path: string) => Promise<Buffer>;

/** A file of a generation, for messages. */
export type FileOrigin = { readonly generation: string; readonly file: string };

/** `index-torn`: the file is not what was written. `problem` follows the file's name in the message. */
export function torn({ generation, file }: FileOrigin, problem: string, cause?: unknown): IsnadError {
  return failure('index-torn', { generation, problem: `${file}: ${problem}` }, cause);
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function fileEntry(path: string, bytes: Uint8Array): FileEntry {
  return { path, bytes: bytes.byteLength, sha256: sha256(bytes) };
}

/** A reader of a generation's files. It throws `index-torn` with the name of a file that differs from its entry. */
export function checkedReader(folder: string, generation: string, entries: readonly FileEntry[]): ReadFile {
  const expected = new Map(entries.map((entry) => [entry.path, entry]));
  return async (file) => {
    const origin = { generation, file };
    const entry = expected.get(file);
    if (entry === undefined) throw torn(origin, 'not in the manifest');
    const bytes = await readGenerationFile(folder, origin);
    if (bytes.byteLength !== entry.bytes) {
      throw torn(origin, `${bytes.byteLength} bytes found, ${entry.bytes} expected`);
    }
    if (sha256(bytes) !== entry.sha256) throw torn(origin, 'its digest differs from the manifest');
    return bytes;
  };
}

/** The bytes of a generation's file, unchecked. Follows no link below the folder of generations; throws `index-torn` if the file cannot be read. */
export async function readGenerationFile(folder: string, origin: FileOrigin): Promise<Buffer> {
  try {
    return await readPage(join(folder, origin.file), dirname(folder));
  } catch (error) {
    throw torn(origin, systemCode(error), error);
  }
}

/** Parses JSON by the schema; throws `index-torn` with the place that does not fit. */
export function parseJson<T>(schema: z.ZodType<T>, text: string, origin: FileOrigin): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw torn(origin, 'not JSON', error);
  }
  return parseAs(schema, value, origin);
}

/** Checks a value by the schema; throws `index-torn` with the place that does not fit. */
export function parseAs<T>(schema: z.ZodType<T>, value: unknown, origin: FileOrigin): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { path } = at(parsed.error.issues, 0);
  const place = path.length === 0 ? 'top' : path.join('.');
  throw torn(origin, `invalid at ${place}`, parsed.error);
}
