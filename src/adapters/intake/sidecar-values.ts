import { z } from 'zod';
import { readPage } from '../files/open-page.ts';
import { MIB } from '../mib.ts';
import { problemInWords, systemCode } from '../files/system-code.ts';

/** An entry of a `sources.json` as it is written. */
export type SidecarValues = Readonly<Record<string, unknown>> & { readonly fetchedFrom?: string | undefined };

/** Size of the largest file that is read in order to be rewritten, in bytes: enough for hundreds of thousands of entries. */
const RECORD_LIMIT_BYTES = 64 * MIB;

const entriesSchema = z.record(z.string(), z.looseObject({ fetchedFrom: z.string().optional() }));

/** The entries of a `sources.json`, by name; none if there is no file; or words for why it cannot be read. */
export async function readSidecarValues(
  path: string,
  root: string,
): Promise<ReadonlyMap<string, SidecarValues> | string> {
  return readRecord(path, root, entriesSchema);
}

/**
 * The JSON object in a file, by key; empty if there is no file; or words for why it cannot be read.
 *
 * @param root folder above the file, below which no link is followed
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
