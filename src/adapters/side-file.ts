import { join } from 'node:path';
import { z } from 'zod';
import { notice, type Notice } from '../domain/error.ts';
import { NOTHING_SAID, type Said, type SideEntry } from '../domain/supplied.ts';
import { lineNumberAt } from '../text/line-number.ts';
import { readMetadataDate } from '../text/metadata-date.ts';
import { webAddress } from '../text/web-address.ts';
import { decodeText } from './decode-text.ts';
import { readPage } from './open-page.ts';
import { systemCode } from './system-code.ts';

/** Name of the side file, at the top of the corpus. */
export const SIDE_FILE = 'sources.json';

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

/** Reads `sources.json`; a corpus without one has an empty one. Never throws: what is wrong is told, the rest holds. */
export async function readSideFile(corpus: string): Promise<SideFile> {
  const none = (problem: string | null, line = 1): SideFile => ({
    entries: new Map(),
    notices: problem === null ? [] : [notice('side-file-invalid', { source: SIDE_FILE, line, problem })],
    lineOf: () => 1,
  });
  let text: string;
  try {
    text = decodeText(SIDE_FILE, await readPage(join(corpus, SIDE_FILE), corpus), null);
  } catch (error) {
    const code = systemCode(error);
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
  return sideFileOf(entries.data, (entry) =>
    lineNumberAt(text, Math.max(0, text.indexOf(JSON.stringify(entry)))),
  );
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
