import { join } from 'node:path';
import { z } from 'zod';
import { notice, type Notice } from '../domain/error.ts';
import { NOTHING_SAID, type Said, type SideEntry } from '../domain/supplied.ts';
import { lineNumberAt } from '../text/line-number.ts';
import { readMetadataDate } from '../text/metadata-date.ts';
import { webAddress } from '../text/web-address.ts';
import { decodeText } from './decode-text.ts';
import { linesOfKeys } from './json-key-lines.ts';
import { hasMoreValues } from './json-values.ts';
import { readPage } from './open-page.ts';
import { systemCode } from './system-code.ts';

/** Name of the side file, at the top of the corpus. */
export const SIDE_FILE = 'sources.json';

/** Bytes, and values with their keys: an entry has some 200 and ten, so these are the entries of 100,000 pages. */
export const SIDE_FILE_LIMITS = { bytes: 20 * 1024 * 1024, values: 2_000_000 };

const said = {
  id: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  outlet: z.string().min(1).optional(),
  date: z
    .string()
    .refine((written) => readMetadataDate(written) !== null, 'is no day, such as 2024-12-31')
    .optional(),
  url: z
    .string()
    .refine((address) => webAddress(address) !== null, 'is no http(s) address')
    .optional(),
};

const entrySchema = z.strictObject({
  ...said,
  encoding: z.string().min(1).optional(),
  /** Written by `npm run add`. */
  fetchedFrom: z.string().optional(),
  fetchedAt: z.string().optional(),
  articles: z.array(z.strictObject({ ...said, article: z.int().min(1) })).optional(),
});

/** What the side file says of one file of the corpus. */
export type SideFileEntry = SideEntry & {
  readonly encoding: string | null;
  /** Its address if it was fetched: that of its article where the page names none. */
  readonly fetchedFrom: string | null;
};

export type SideFile = {
  readonly entries: ReadonlyMap<string, SideFileEntry>;
  /** What is wrong in it; the rest holds. */
  readonly notices: readonly Notice[];
  /** Line of an entry, 1 for the first. */
  readonly lineOf: (entry: string) => number;
};

/**
 * Reads `sources.json`; a corpus without one has an empty one. Never throws: what is wrong is told, the rest holds.
 *
 * @param limits beyond which nothing of the file is read
 */
export async function readSideFile(
  corpus: string,
  limits: typeof SIDE_FILE_LIMITS = SIDE_FILE_LIMITS,
): Promise<SideFile> {
  const none = (problem: string | null, line = 1): SideFile => ({
    entries: new Map(),
    notices: problem === null ? [] : [notice('side-file-invalid', { source: SIDE_FILE, line, problem })],
    lineOf: () => 1,
  });
  const tooLarge = (what: string): SideFile =>
    none(`the file has more than ${what}. Take entries out that no page needs, or divide the corpus`);
  let text: string;
  try {
    const bytes = await readPage(join(corpus, SIDE_FILE), corpus, limits.bytes);
    if (hasMoreValues(bytes, limits.values)) return tooLarge(`${limits.values.toLocaleString('en')} values`);
    text = decodeText(SIDE_FILE, bytes, null);
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
    const at = /position (\d+)/u.exec(message)?.[1];
    return none(`the file is not JSON (${message})`, at === undefined ? 1 : lineNumberAt(text, Number(at)));
  }
  const entries = z.record(z.string(), z.unknown()).safeParse(read);
  if (!entries.success || Array.isArray(read))
    return none('the file is no object with an entry for each page');
  // Found for all entries at once, when the first is asked for: most files have nothing wrong.
  let lines: ReadonlyMap<string, number> | null = null;
  return sideFileOf(entries.data, (entry) => {
    lines ??= linesOfKeys(text);
    return lines.get(entry) ?? 1;
  });
}

function sideFileOf(read: Readonly<Record<string, unknown>>, lineOf: (entry: string) => number): SideFile {
  const entries = new Map<string, SideFileEntry>();
  const notices: Notice[] = [];
  for (const [name, value] of Object.entries(read)) {
    const wrong = (problem: string): void => {
      notices.push(notice('side-file-invalid', { source: SIDE_FILE, line: lineOf(name), problem }));
    };
    const checked = entrySchema.safeParse(value);
    if (leavesCorpus(name)) wrong(`"${name}" names a path outside the corpus`);
    else if (!checked.success) {
      const [issue] = checked.error.issues;
      wrong(`"${name}": ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is wrong'}`);
    } else entries.set(name, entryOf(checked.data));
  }
  return { entries, notices, lineOf };
}

function leavesCorpus(name: string): boolean {
  return (
    name.includes('\\') || name.startsWith('/') || /^[a-z]:/iu.test(name) || name.split('/').includes('..')
  );
}

function entryOf(entry: z.infer<typeof entrySchema>): SideFileEntry {
  const articles = new Map((entry.articles ?? []).map((one) => [one.article, saidOf(one)]));
  const { encoding = null, fetchedFrom = null } = entry;
  return { page: saidOf(entry), articles, encoding, fetchedFrom };
}

function saidOf(entry: {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}): Said {
  const { id = null, title = null, outlet = null, date: published = null, url = null } = entry;
  return { ...NOTHING_SAID, id, title, outlet, published, url };
}
