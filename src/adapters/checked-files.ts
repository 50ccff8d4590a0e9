import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { failure } from '../domain/error.ts';
import type { IsnadError } from '../domain/error.ts';
import { readPage } from './open-page.ts';
import { systemCode } from './system-code.ts';

/** What a manifest says of a file; `path` is relative to the generation's folder, with `/`. */
export type FileEntry = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** Gives a file's bytes, or throws. `path` as in `FileEntry`. */
export type ReadFile = (path: string) => Promise<Buffer>;

/** Which file of which generation something came from, for messages. */
export type Origin = { readonly generation: string; readonly file: string };

/** `index-torn`: this file of this generation is not what was written. `problem` is put after the file's name. */
export function torn({ generation, file }: Origin, problem: string, cause?: unknown): IsnadError {
  return failure('index-torn', { generation, problem: `${file}: ${problem}` }, cause);
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function fileEntry(path: string, bytes: Uint8Array): FileEntry {
  return { path, bytes: bytes.byteLength, sha256: sha256(bytes) };
}

/** Reads a generation's files, each once; throws `index-torn` with the name of one that differs from its entry. */
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

/** A file of a generation as it is, reached by no link below the folder of generations; throws `index-torn` if it cannot be read. */
export async function readGenerationFile(folder: string, origin: Origin): Promise<Buffer> {
  try {
    return await readPage(join(folder, origin.file), dirname(folder));
  } catch (error) {
    throw torn(origin, systemCode(error), error);
  }
}

/** JSON in the form of the schema; throws `index-torn` with the place that does not fit. */
export function parseJson<T>(schema: z.ZodType<T>, text: string, origin: Origin): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw torn(origin, 'not JSON', error);
  }
  return parseAs(schema, value, origin);
}

/** The value in the form of the schema; throws `index-torn` with the place that does not fit. */
export function parseAs<T>(schema: z.ZodType<T>, value: unknown, origin: Origin): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'top' : issue.path.join('.');
  throw torn(origin, `invalid at ${place}`, parsed.error);
}
