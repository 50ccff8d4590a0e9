import { join } from 'node:path';
import { z } from 'zod';
import { at } from '../../domain/at.ts';
import { notice, type Notice } from '../../domain/error.ts';
import { NO_METADATA, type Metadata, type SidecarEntry } from '../../domain/metadata.ts';
import { lineNumberAt } from '../../text/spans/line-number.ts';
import { readMetadataDate } from '../../text/dates/metadata-date.ts';
import { webAddress } from '../../text/web-address.ts';
import { decodeText } from './decode-text.ts';
import { hasMoreValues, linesOfKeys } from './json-scan.ts';
import type { NamedFields, RecordField } from './formats/records/field-names.ts';
import { readPage } from '../files/open-page.ts';
import { systemCode } from '../files/system-code.ts';
import { MIB } from '../mib.ts';

/** Name of the sidecar, which lies at the top of the corpus. */
export const SIDECAR_FILE = 'sources.json';

/** Bytes, and values with keys. An entry has some 200 bytes and ten values, so the limits allow entries for 100,000 pages. */
export const SIDECAR_LIMITS = { bytes: 20 * MIB, values: 2_000_000 };

const metadataFields = {
  id: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  outlet: z.string().min(1).optional(),
  date: z
    .string()
    .refine((written) => readMetadataDate(written) !== null, 'is not a day such as 2024-12-31')
    .optional(),
  url: z
    .string()
    .refine((address) => webAddress(address) !== null, 'is not an http(s) address')
    .optional(),
};

const fieldName = z.string().trim().min(1, 'is empty').optional();

/** The fields of a file's records, by what they tell, where their usual names do not tell it. */
const namedFields = {
  ...{ text: fieldName, title: fieldName, outlet: fieldName },
  ...{ date: fieldName, url: fieldName, id: fieldName },
} satisfies Record<RecordField, typeof fieldName>;

const entrySchema = z.strictObject({
  ...metadataFields,
  fields: z.strictObject(namedFields).optional(),
  encoding: z.string().min(1).optional(),
  /** Written by `npm run add`. */
  fetchedFrom: z.string().optional(),
  fetchedAt: z.string().optional(),
  articles: z.array(z.strictObject({ ...metadataFields, article: z.int().min(1) })).optional(),
});

/** The entry of one file of the corpus. */
export type RawSidecarEntry = SidecarEntry & {
  readonly encoding: string | null;
  /** The address from which it was fetched; its article gets it unless the page names another. */
  readonly fetchedFrom: string | null;
  /** The fields that its records have for what their usual names do not tell. */
  readonly fields: NamedFields;
};

export type Sidecar = {
  readonly entries: ReadonlyMap<string, RawSidecarEntry>;
  /** Its problems; the rest of it holds. */
  readonly notices: readonly Notice[];
  /** The line on which an entry begins, 1 for the first. */
  readonly lineOf: (entry: string) => number;
};

/**
 * Reads `sources.json`; a corpus without the file has an empty sidecar. Never throws: problems become notices, and the rest
 * holds.
 *
 * @param limits beyond which the whole file is ignored
 */
export async function readSidecar(
  corpus: string,
  limits: typeof SIDECAR_LIMITS = SIDECAR_LIMITS,
): Promise<Sidecar> {
  const none = (problem: string | null, line = 1): Sidecar => ({
    entries: new Map(),
    notices: problem === null ? [] : [notice('side-file-invalid', { source: SIDECAR_FILE, line, problem })],
    lineOf: () => 1,
  });
  const tooLarge = (what: string): Sidecar =>
    none(`the file has more than ${what}. Remove entries that no page needs, or divide the corpus`);
  let text: string;
  try {
    const bytes = await readPage(join(corpus, SIDECAR_FILE), corpus, limits.bytes);
    if (hasMoreValues(bytes, limits.values)) return tooLarge(`${limits.values.toLocaleString('en')} values`);
    text = decodeText(SIDECAR_FILE, bytes, null);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EFBIG') return tooLarge(`${limits.bytes.toLocaleString('en')} bytes`);
    return code === 'ENOENT' ? none(null) : none(`the file cannot be read (${code})`);
  }
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    const message = systemCode(error);
    const position = /position (\d+)/u.exec(message)?.[1];
    return none(`the file is not JSON (${message})`, position === undefined ? 1 : lineNumberAt(text, Number(position)));
  }
  const entries = z.record(z.string(), z.unknown()).safeParse(read);
  if (!entries.success || Array.isArray(read))
    return none('the file is not an object with an entry for each page');
  // Lines are found for all entries at once, and only when one is needed: most files have no problem.
  let lines: ReadonlyMap<string, number> | null = null;
  return sidecarOf(entries.data, (entry) => {
    lines ??= linesOfKeys(text);
    return lines.get(entry) ?? 1;
  });
}

function sidecarOf(read: Readonly<Record<string, unknown>>, lineOf: (entry: string) => number): Sidecar {
  const entries = new Map<string, RawSidecarEntry>();
  const notices: Notice[] = [];
  for (const [name, value] of Object.entries(read)) {
    const wrong = (problem: string): void => {
      notices.push(notice('side-file-invalid', { source: SIDECAR_FILE, line: lineOf(name), problem }));
    };
    const checked = entrySchema.safeParse(value);
    if (leavesCorpus(name)) wrong(`"${name}" names a path outside the corpus`);
    else if (!checked.success) {
      const { path, message } = at(checked.error.issues, 0);
      wrong(`"${name}": ${path.join('.')} ${message}`);
    } else entries.set(name, entryOf(checked.data));
  }
  return { entries, notices, lineOf };
}

function leavesCorpus(name: string): boolean {
  return (
    name.includes('\\') || name.startsWith('/') || /^[a-z]:/iu.test(name) || name.split('/').includes('..')
  );
}

function entryOf(entry: z.infer<typeof entrySchema>): RawSidecarEntry {
  const articles = new Map((entry.articles ?? []).map((one) => [one.article, metadataOf(one)]));
  const { encoding = null, fetchedFrom = null, fields = {} } = entry;
  const named = Object.fromEntries(Object.entries(fields).filter(([, name]) => name !== undefined)) as NamedFields;
  return { page: metadataOf(entry), articles, encoding, fetchedFrom, fields: named };
}

function metadataOf(entry: {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}): Metadata {
  const { id = null, title = null, outlet = null, date: published = null, url = null } = entry;
  return { ...NO_METADATA, id, title, outlet, published, url };
}
