import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { failure, IsnadError, notice, type Notice } from '../domain/error.ts';
import type { Intake, Placement } from '../domain/intake.ts';
import { fileCorpus } from './file-corpus.ts';
import { listCorpus, type CorpusEntry } from './list-corpus.ts';
import { SIDE_FILE } from './side-file.ts';
import { systemCode } from './system-code.ts';
import { nodeFiles, replaceFile } from './writable-files.ts';

/** Which entries of which feed were added: a file that the corpus passes over, since its name begins with a dot. */
const FEEDS = '.feeds.json';
const feedsSchema = z.record(z.string(), z.array(z.string()));
const sidesSchema = z.record(z.string(), z.looseObject({ fetchedFrom: z.string().optional() }));
type Sides = z.infer<typeof sidesSchema>;

/** Pages on their way into the corpus in a folder, kept in a temporary folder until they are placed. */
export async function intakeFolder(corpusDir: string): Promise<Intake> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-intake-'));
  const sides: Sides = {};
  const saySides = (): Promise<void> => writeFile(join(folder, SIDE_FILE), JSON.stringify(sides));
  const keep = async (source: string, put: (target: string) => Promise<void>): Promise<void> => {
    const target = join(folder, source);
    await mkdir(dirname(target), { recursive: true });
    await put(target);
  };
  /** The system's code for why it cannot be copied, or null. */
  const keepFile = (from: string, source: string): Promise<string | null> =>
    keep(source, (target) => copyFile(from, target)).then(() => null, systemCode);
  return {
    corpus: fileCorpus(folder),
    async takeFiles(path) {
      const problems: Notice[] = [];
      for (const { from, source, problem } of await filesAt(path)) {
        const failed = problem ?? (await keepFile(from, source));
        if (failed !== null) problems.push(notice('file-unreadable', { source, problem: failed }));
      }
      Object.assign(sides, await sidesBeside(path));
      await saySides();
      return problems;
    },
    async takeFetched({ bytes, address, fetchedAt, encoding }, source) {
      await keep(source, (target) => writeFile(target, bytes));
      sides[source] = { fetchedFrom: address, fetchedAt, ...(encoding === null ? {} : { encoding }) };
      await saySides();
    },
    async place(sources) {
      const said = Object.keys(sides);
      const there = said.length === 0 ? {} : await readJson(join(corpusDir, SIDE_FILE), sidesSchema);
      const placed: Placement[] = [];
      for (const source of sources) {
        const isSamePage =
          sides[source] !== undefined && there[source]?.fetchedFrom === sides[source].fetchedFrom;
        placed.push({
          source,
          outcome: await placeFile(join(folder, source), join(corpusDir, source), isSamePage),
        });
      }
      const taken = new Set(placed.flatMap(({ outcome, source }) => (outcome === 'exists' ? [] : [source])));
      // A line of a `.jsonl` has an entry of its own.
      const news = said.filter((entry) => taken.has(entry.replace(/#\d+$/u, '')));
      if (news.length > 0) {
        for (const entry of news) there[entry] = { ...there[entry], ...sides[entry] };
        await writeWhole(join(corpusDir, SIDE_FILE), asJson(there));
      }
      return placed;
    },
    async seenOf(feed) {
      return new Set((await readJson(join(corpusDir, FEEDS), feedsSchema))[feed]);
    },
    async markSeen(feed, ids) {
      const feeds = await readJson(join(corpusDir, FEEDS), feedsSchema);
      feeds[feed] = [...new Set([...(feeds[feed] ?? []), ...ids])];
      await writeWhole(join(corpusDir, FEEDS), asJson(feeds));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

type FileAt = CorpusEntry & { readonly from: string };

/** A file under its own name, or the files of a folder under their paths in it. */
async function filesAt(path: string): Promise<FileAt[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ from: path, source: basename(path), problem: null }];
  } catch (error) {
    throw failure('path-missing', { path, problem: systemCode(error) }, error);
  }
  return (await listCorpus(path)).map((entry) => ({ ...entry, from: join(path, entry.source) }));
}

/** What a folder's own side file says of its pages; nothing where it has none. Throws `side-file-invalid`. */
async function sidesBeside(path: string): Promise<Sides> {
  const file = join(path, SIDE_FILE);
  try {
    return await readJson(file, sidesSchema);
  } catch (error) {
    if (error instanceof IsnadError && error.notice.code === 'corpus-unwritable') {
      // A page has nothing beside it.
      if (error.notice.values.problem === 'ENOTDIR') return {};
      throw failure(
        'side-file-invalid',
        { source: file, line: 1, problem: error.notice.values.problem },
        error,
      );
    }
    throw error;
  }
}

async function placeFile(from: string, to: string, isSamePage: boolean): Promise<Placement['outcome']> {
  const old = await readFile(to).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw failure('corpus-unwritable', { path: to, problem: systemCode(error) }, error);
  });
  const bytes = await readFile(from);
  if (old?.equals(bytes) === true) return 'already-there';
  if (old !== null && !isSamePage) return 'exists';
  await writeWhole(to, bytes);
  return old === null ? 'added' : 'replaced';
}

/** A reader sees the old file or the new one, never half of one, and until it is whole a name that no corpus reads. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.partial`);
  try {
    await nodeFiles.makeFolder(dirname(path));
    await replaceFile(nodeFiles, path, bytes, aside);
  } catch (error) {
    await nodeFiles.remove(aside);
    throw failure('corpus-unwritable', { path, problem: systemCode(error) }, error);
  }
}

function asJson(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

/** What a file holds; nothing where there is none. Throws `corpus-unwritable` for one that is not as it should be: writing it would lose it. */
async function readJson<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return schema.parse({});
    throw failure('corpus-unwritable', { path, problem: systemCode(error) }, error);
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw failure('corpus-unwritable', { path, problem: 'it is not JSON of the right form' }, error);
  }
}
