import { z } from 'zod';
import { readPage } from './open-page.ts';
import { problemInWords, systemCode } from './system-code.ts';

/** An entry of a side file, as it is written. */
export type Side = Readonly<Record<string, unknown>> & { readonly fetchedFrom?: string | undefined };

/** Largest record that is read before it is written again, in bytes: hundreds of thousands of entries. */
const RECORD_LIMIT_BYTES = 64 * 1024 * 1024;

const sidesSchema = z.record(z.string(), z.looseObject({ fetchedFrom: z.string().optional() }));

/** The entries of a side file by their names; none where there is no file; or a word for why it cannot be read. */
export async function readSides(path: string, root: string): Promise<ReadonlyMap<string, Side> | string> {
  return readRecord(path, root, sidesSchema);
}

/**
 * A JSON object of a file below a folder, by its keys; empty where there is no file; or a word for why it cannot be read.
 *
 * @param root no link is followed below it
 */
export async function readRecord<T>(
  path: string,
  root: string,
  schema: z.ZodType<Record<string, T>>,
): Promise<ReadonlyMap<string, T> | string> {
  let text: string;
  try {
    text = (await readPage(path, root, RECORD_LIMIT_BYTES)).toString('utf8');
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? new Map() : problemInWords(error);
  }
  try {
    return new Map(Object.entries(schema.parse(JSON.parse(text.replace(/^\uFEFF/u, '')))));
  } catch {
    return 'it is not JSON of the right form';
  }
}
