import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failure, notice, type Notice } from '../domain/error.ts';
import type { Placed, Placement } from '../domain/intake.ts';
import { pageOf } from './given-pages.ts';
import { leftAside } from './left-aside.ts';
import { readPage } from './open-page.ts';
import { readSides, type Side } from './raw-sides.ts';
import { SIDE_FILE } from './side-file.ts';
import { problemInWords, systemCode } from './system-code.ts';
import { filesWithin, replaceFile } from './writable-files.ts';

/** Where a page was fetched from in this call. */
export type FetchedSide = {
  readonly fetchedFrom: string;
  readonly fetchedAt: string;
  readonly encoding?: string;
};

/** What is said beside the pages: by folders, by entry; and of fetched pages, by page. */
export type Sides = {
  readonly said: ReadonlyMap<string, Side>;
  readonly fetched: ReadonlyMap<string, FetchedSide>;
};

/** A page that is being written: a name that no corpus reads, and that nobody can foresee. */
const ASIDE = /^\.[0-9a-f]{16}\.partial$/u;

/**
 * Moves pages from a folder into the corpus. One that cannot be moved is told, and the rest goes on.
 *
 * @throws `corpus-unwritable`, before anything is moved, for a `sources.json` that cannot be read and must be written
 */
export async function placePages(
  from: string,
  corpusDir: string,
  sources: readonly string[],
  { said, fetched }: Sides,
): Promise<Placed> {
  const sideFile = join(corpusDir, SIDE_FILE);
  const there =
    said.size + fetched.size === 0 ? new Map<string, Side>() : await readSides(sideFile, corpusDir);
  if (typeof there === 'string') throw failure('corpus-unwritable', { path: sideFile, problem: there });
  const placed: Placement[] = [];
  for (const folder of new Set([corpusDir, ...sources.map((source) => dirname(join(corpusDir, source)))])) {
    await clearLeft(corpusDir, folder);
  }
  for (const source of sources) {
    const address = fetched.get(source)?.fetchedFrom;
    const isSamePage = address !== undefined && there.get(source)?.fetchedFrom === address;
    placed.push(await placePage(join(from, source), corpusDir, source, isSamePage));
  }
  const outcomes = new Map(placed.map(({ source, outcome }) => [source, outcome]));
  const { after, kept } = sidesAfter(there, { said, fetched }, outcomes);
  const problems: Notice[] = [];
  if (kept.length > 0) {
    const problem = `of ${kept.length} pages that are in the corpus already something else was said (first "${kept[0] ?? ''}"), and what the corpus says of them holds`;
    problems.push(notice('side-file-invalid', { source: SIDE_FILE, line: 1, problem }));
  }
  if (after !== null) {
    try {
      await placeWhole(
        corpusDir,
        sideFile,
        Buffer.from(`${JSON.stringify(Object.fromEntries(after), null, 2)}\n`),
      );
    } catch (error) {
      problems.push(notice('corpus-unwritable', { path: sideFile, problem: problemInWords(error) }));
    }
  }
  return { placed, problems };
}

/** The corpus's side file as it should be, null where it is so already; and entries that were not believed. */
function sidesAfter(
  there: ReadonlyMap<string, Side>,
  { said, fetched }: Sides,
  outcomes: ReadonlyMap<string, Placement['outcome']>,
): { readonly after: ReadonlyMap<string, Side> | null; readonly kept: readonly string[] } {
  const after = new Map(there);
  const kept: string[] = [];
  let isChanged = false;
  for (const [entry, side] of said) {
    const outcome = outcomes.get(pageOf(entry));
    // What the corpus says goes first: an added folder must not date or name a page that was there.
    if (outcome === 'added') after.set(entry, { ...side, ...there.get(entry) });
    else if (outcome === 'already-there' && differs(side, there.get(entry) ?? {})) kept.push(entry);
    isChanged ||= outcome === 'added';
  }
  for (const [source, side] of fetched) {
    const outcome = outcomes.get(source);
    if (outcome === undefined || outcome === 'left-out') continue;
    after.set(source, { ...after.get(source), ...side });
    isChanged = true;
  }
  return { after: isChanged ? after : null, kept };
}

function differs(said: Side, there: Side): boolean {
  return Object.entries(said).some(([key, value]) => JSON.stringify(value) !== JSON.stringify(there[key]));
}

async function placePage(
  from: string,
  corpusDir: string,
  source: string,
  isSamePage: boolean,
): Promise<Placement> {
  const path = join(corpusDir, source);
  try {
    const bytes = await readFile(from);
    const old = await readPage(path, corpusDir).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    });
    if (old?.equals(bytes) === true) return { source, outcome: 'already-there' };
    if (old !== null && !isSamePage)
      return { source, outcome: 'left-out', notice: notice('file-exists', { source }) };
    await placeWhole(corpusDir, path, bytes);
    return { source, outcome: old === null ? 'added' : 'replaced' };
  } catch (error) {
    const problem = problemInWords(error);
    return { source, outcome: 'left-out', notice: notice('corpus-unwritable', { path, problem }) };
  }
}

/** What killed writers left of pages; what cannot be cleared is in nobody's way. */
async function clearLeft(corpusDir: string, folder: string): Promise<void> {
  const files = filesWithin(corpusDir);
  const left = await leftAside(corpusDir, folder, (name) => ASIDE.test(name)).catch(() => []);
  for (const path of left) await files.remove(path).catch(() => undefined);
}

/**
 * Creates or replaces a file of the corpus, following no link. A reader sees the old file or the new one, never half of one.
 * Throws what the system says.
 */
export async function placeWhole(corpusDir: string, path: string, bytes: Uint8Array): Promise<void> {
  const files = filesWithin(corpusDir);
  await files.makeFolder(dirname(path));
  await replaceFile(files, path, bytes, join(dirname(path), `.${randomBytes(8).toString('hex')}.partial`));
}
