import { createWriteStream } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { at } from '../../domain/at.ts';
import { notice, type Notice } from '../../domain/error.ts';
import { listCorpus } from '../corpus/list-corpus.ts';
import { openPage } from '../files/open-page.ts';
import { givenPath } from './given-path.ts';
import { readSidecarValues, type SidecarValues } from './sidecar-values.ts';
import { SIDECAR_FILE } from '../corpus/sidecar-file.ts';

/** A page to add: its path or address, and its name in the corpus. */
export type GivenPage = { readonly path: string; readonly source: string };

type GivenPages = {
  readonly isFolder: boolean;
  /** The folder below which no link is followed. */
  readonly root: string;
  readonly pages: readonly GivenPage[];
  readonly problems: readonly Notice[];
};

/**
 * The pages at a path: a file under its own name, or the files of a folder under their paths in it. The path itself may be a
 * link, since the operator named it.
 */
export async function givenPages(path: string): Promise<GivenPages> {
  const given = await givenPath(path);
  if (given.kind === 'refused') return { isFolder: false, root: '', pages: [], problems: [given.notice] };
  const { real } = given;
  if (given.kind === 'file') {
    const pages = [{ path: real, source: basename(path) }];
    return { isFolder: false, root: dirname(real), pages, problems: [] };
  }
  const entries = await listCorpus(real);
  const problems = entries.flatMap(({ source, problem }) =>
    problem === null ? [] : [notice('file-unreadable', { source: join(path, source), problem })],
  );
  if (entries.length === 0) problems.push(notice('folder-empty', { path }));
  const pages = entries
    .filter(({ problem }) => problem === null)
    .map(({ source }) => ({ path: join(real, source), source }));
  return { isFolder: true, root: real, pages, problems };
}

/** Copies a file that was listed, up to the size it had when it was opened. Throws the system's error. */
export async function copyGiven(path: string, root: string, target: string): Promise<void> {
  const file = await openPage(path, root);
  try {
    const { size } = await file.stat();
    const bytes = size === 0 ? [] : file.createReadStream({ end: size - 1, autoClose: false });
    await pipeline(bytes, createWriteStream(target, { flags: 'wx' }));
  } finally {
    await file.close();
  }
}

/**
 * The entries of a folder's own `sources.json` for those of its pages that were taken. It may not state from where a page was
 * fetched, since that would let the page replace another.
 *
 * @param named the folder as the operator named it, for messages
 */
export async function givenEntries(
  root: string,
  named: string,
  taken: ReadonlySet<string>,
): Promise<{ readonly entries: ReadonlyMap<string, SidecarValues>; readonly problems: readonly Notice[] }> {
  const wrong = (problem: string): Notice =>
    notice('side-file-invalid', { source: join(named, SIDECAR_FILE), line: 1, problem });
  const read = await readSidecarValues(join(root, SIDECAR_FILE), root);
  if (typeof read === 'string') return { entries: new Map(), problems: [wrong(read)] };
  const problems: Notice[] = [];
  const entries = new Map<string, SidecarValues>();
  const nowhere: string[] = [];
  let claims = 0;
  for (const [entry, sidecar] of read) {
    const { fetchedFrom, fetchedAt, ...rest } = sidecar;
    if (pageOf(entry, (source) => taken.has(source)) === null) {
      nowhere.push(entry);
      continue;
    }
    if (fetchedFrom !== undefined || fetchedAt !== undefined) claims++;
    entries.set(entry, rest);
  }
  if (claims > 0)
    problems.push(
      wrong(
        `it says from where ${claims === 1 ? '1 page was' : `${claims} pages were`} fetched, which only npm run add may record`,
      ),
    );
  if (nowhere.length > 0)
    problems.push(wrong(`"${at(nowhere, 0)}" matches no page that was added${othersOf(nowhere.length - 1)}`));
  return { entries, problems };
}

function othersOf(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', and neither does 1 other entry' : `, and neither do ${count} other entries`;
}

/** As many `#` of an entry are looked at: a name has few, and an entry can be made of them. */
const MAX_MARKS = 20;

/**
 * The file to which an entry belongs: itself, or the file before one of its `#`, since each part of a file may have its own
 * entry, such as `export.jsonl#7` and `archive.zip#a.html`. Null if there is no such file.
 *
 * @param isThere whether there is a file of this name, which may hold `#` itself
 */
export function pageOf(entry: string, isThere: (source: string) => boolean): string | null {
  const names = [entry];
  for (let at = entry.indexOf('#'); at >= 0 && names.length <= MAX_MARKS; at = entry.indexOf('#', at + 1)) {
    names.splice(1, 0, entry.slice(0, at));
  }
  return names.find(isThere) ?? null;
}
