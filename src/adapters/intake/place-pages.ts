import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { at } from '../../domain/at.ts';
import { failure, notice, type Notice } from '../../domain/error.ts';
import type { PlacedPages, Placement } from '../../domain/ports/intake.ts';
import { pageOf } from './given-pages.ts';
import { leftAside } from '../files/left-aside.ts';
import { readPage } from '../files/open-page.ts';
import { readSidecarValues, type SidecarValues } from './sidecar-values.ts';
import { SIDECAR_FILE } from '../corpus/sidecar-file.ts';
import { problemInWords, systemCode } from '../files/system-code.ts';
import { filesWithin } from '../files/writable-files.ts';
import { keepVersion } from '../versions/keep-version.ts';
import { ASIDE, placeJson, placeWhole } from './place-whole.ts';

/** The part of a page's entry that a fetch in this call makes. */
export type FetchedEntry = {
  readonly fetchedFrom: string;
  readonly fetchedAt: string;
  readonly encoding?: string;
  /** Of a page that names none; an outlet that the corpus states already goes before it. */
  readonly outlet?: string;
};

/** What is known beside the pages: entries of the folders' own `sources.json`, and of fetched pages, both by name. */
type NewEntries = {
  readonly given: ReadonlyMap<string, SidecarValues>;
  readonly fetched: ReadonlyMap<string, FetchedEntry>;
};

/**
 * Moves pages from a folder into the corpus. A page that cannot be moved is reported, and the rest goes on.
 *
 * @throws `corpus-unwritable`, before anything is moved, if `sources.json` must be changed and cannot be read
 */
export async function placePages(
  from: string,
  corpusDir: string,
  sources: readonly string[],
  { given, fetched }: NewEntries,
): Promise<PlacedPages> {
  const sidecar = join(corpusDir, SIDECAR_FILE);
  const there =
    given.size + fetched.size === 0
      ? new Map<string, SidecarValues>()
      : await readSidecarValues(sidecar, corpusDir);
  if (typeof there === 'string') throw failure('corpus-unwritable', { path: sidecar, problem: there });
  const placed: Placement[] = [];
  for (const folder of new Set([corpusDir, ...sources.map((source) => dirname(join(corpusDir, source)))])) {
    await clearLeft(corpusDir, folder);
  }
  const ahead = await toldAhead(corpusDir, there, fetched, sources);
  for (const source of sources) {
    const address = fetched.get(source)?.fetchedFrom;
    const entry = there.get(source) ?? {};
    const before = address !== undefined && entry.fetchedFrom === address ? entry : null;
    placed.push(await placePage(join(from, source), corpusDir, source, before));
  }
  const outcomes = new Map(placed.map(({ source, outcome }) => [source, outcome]));
  const { after, kept } = entriesAfter(there, { given, fetched }, outcomes);
  const problems: Notice[] = [];
  if (kept.length > 0) {
    const pages = kept.length === 1 ? '1 page' : `${kept.length} pages`;
    const problem = `the added folder's metadata for ${pages} already in the corpus (first "${at(kept, 0)}") differs from the corpus's own`;
    problems.push(notice('side-file-invalid', { source: SIDECAR_FILE, line: 1, problem }));
  }
  if (after !== null || ahead) {
    try {
      await placeJson(corpusDir, sidecar, Object.fromEntries(after ?? there));
    } catch (error) {
      problems.push(notice('corpus-unwritable', { path: sidecar, problem: problemInWords(error) }));
    }
  }
  return { placed, problems };
}

/**
 * Says in `sources.json` from where new pages are, before they are there: of a page that lay there without it, after a kill, nobody could
 * tell that it may be replaced. Resolves with whether it did; what fails here fails again when the pages are there, and is told then.
 */
async function toldAhead(
  corpusDir: string,
  there: ReadonlyMap<string, SidecarValues>,
  fetched: NewEntries['fetched'],
  sources: readonly string[],
): Promise<boolean> {
  const after = new Map(there);
  for (const source of sources) {
    const entry = fetched.get(source);
    if (entry === undefined) continue;
    const isThere = await readPage(join(corpusDir, source), corpusDir).then(
      () => true,
      (error: unknown) => systemCode(error) !== 'ENOENT',
    );
    if (!isThere) after.set(source, { ...after.get(source), ...entry });
  }
  if (after.size === there.size) return false;
  return placeJson(corpusDir, join(corpusDir, SIDECAR_FILE), Object.fromEntries(after)).then(
    () => true,
    () => false,
  );
}

/** The new contents of the corpus's `sources.json`, null if nothing changes; and the entries that did not win over existing ones. */
function entriesAfter(
  there: ReadonlyMap<string, SidecarValues>,
  { given, fetched }: NewEntries,
  outcomes: ReadonlyMap<string, Placement['outcome']>,
): { readonly after: ReadonlyMap<string, SidecarValues> | null; readonly kept: readonly string[] } {
  const after = new Map(there);
  const kept: string[] = [];
  let isChanged = false;
  for (const [entry, sidecar] of given) {
    const page = pageOf(entry, (source) => outcomes.has(source));
    const outcome = page === null ? undefined : outcomes.get(page);
    // The corpus's own entry wins: an added folder must not date or name a page that was there before.
    if (outcome === 'added') after.set(entry, { ...sidecar, ...there.get(entry) });
    else if (outcome === 'already-there' && differs(sidecar, there.get(entry) ?? {})) kept.push(entry);
    isChanged ||= outcome === 'added';
  }
  for (const [source, sidecar] of fetched) {
    const outcome = outcomes.get(source);
    if (outcome === undefined || outcome === 'left-out') continue;
    const { outlet, ...fetch } = sidecar;
    after.set(source, { ...(outlet === undefined ? {} : { outlet }), ...after.get(source), ...fetch });
    isChanged = true;
  }
  return { after: isChanged ? after : null, kept };
}

function differs(given: SidecarValues, there: SidecarValues): boolean {
  return Object.entries(given).some(([key, value]) => JSON.stringify(value) !== JSON.stringify(there[key]));
}

/** @param before what is known of the page that it may replace; null: it may replace none */
async function placePage(
  from: string,
  corpusDir: string,
  source: string,
  before: SidecarValues | null,
): Promise<Placement> {
  const path = join(corpusDir, source);
  try {
    const bytes = await readFile(from);
    const old = await readPage(path, corpusDir).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    });
    if (old?.equals(bytes) === true) return { source, outcome: 'already-there' };
    if (old !== null && before === null)
      return { source, outcome: 'left-out', notice: notice('file-exists', { source }) };
    // First the old form is safe, then the new one takes its place.
    if (old !== null && before !== null) await keepVersion(corpusDir, source, old, before);
    await placeWhole(corpusDir, path, bytes);
    return { source, outcome: old === null ? 'added' : 'replaced' };
  } catch (error) {
    const problem = problemInWords(error);
    return { source, outcome: 'left-out', notice: notice('corpus-unwritable', { path, problem }) };
  }
}

/** Removes what killed writers left of pages. What cannot be removed does no harm. */
async function clearLeft(corpusDir: string, folder: string): Promise<void> {
  const files = filesWithin(corpusDir);
  const left = await leftAside(corpusDir, folder, (name) => ASIDE.test(name)).catch(() => []);
  for (const path of left) await files.remove(path).catch(() => undefined);
}
