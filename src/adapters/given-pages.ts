import { createWriteStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { failure, notice, type Notice } from '../domain/error.ts';
import { isPassedOver, listCorpus } from './list-corpus.ts';
import { openPage } from './open-page.ts';
import { readSides, type Side } from './raw-sides.ts';
import { SIDE_FILE } from './side-file.ts';
import { systemCode } from './system-code.ts';

/** A page that is given: where it is, or its address, and its name in the corpus. */
export type GivenPage = { readonly path: string; readonly source: string };

export type GivenPages = {
  readonly isFolder: boolean;
  /** Below this no link is followed. */
  readonly root: string;
  readonly pages: readonly GivenPage[];
  readonly problems: readonly Notice[];
};

/**
 * A file under its own name, or the files of a folder under their paths in it. The path itself may be a link, since the operator
 * named it.
 *
 * @throws `path-missing`
 */
export async function givenPages(path: string): Promise<GivenPages> {
  const { real, isFolder, isFile } = await lookedAt(path);
  if (!isFolder) {
    const source = basename(path);
    const file = { isFolder, root: dirname(real), pages: [], problems: [] };
    if (!isFile) {
      return {
        ...file,
        problems: [notice('file-unreadable', { source: path, problem: 'not a regular file' })],
      };
    }
    return isPassedOver(source)
      ? { ...file, problems: [notice('file-name-passed-over', { path, source })] }
      : { ...file, pages: [{ path: real, source }] };
  }
  const entries = await listCorpus(real);
  const problems = entries.flatMap(({ source, problem }) =>
    problem === null ? [] : [notice('file-unreadable', { source: join(path, source), problem })],
  );
  if (entries.length === 0) problems.push(notice('folder-empty', { path }));
  const pages = entries
    .filter(({ problem }) => problem === null)
    .map(({ source }) => ({ path: join(real, source), source }));
  return { isFolder, root: real, pages, problems };
}

async function lookedAt(path: string): Promise<{ real: string; isFolder: boolean; isFile: boolean }> {
  try {
    const real = await realpath(path);
    const found = await stat(real);
    return { real, isFolder: found.isDirectory(), isFile: found.isFile() };
  } catch (error) {
    throw failure('path-missing', { path, problem: systemCode(error) }, error);
  }
}

/** Copies the very file that was listed, as far as it went when it was opened. Throws what the system says. */
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
 * What a folder's own side file says of those of its pages that were taken. Where a page was fetched from it cannot say: that
 * would let it take the place of another.
 *
 * @param named the folder as the operator named it, for messages
 */
export async function sidesGiven(
  root: string,
  named: string,
  taken: ReadonlySet<string>,
): Promise<{ readonly entries: ReadonlyMap<string, Side>; readonly problems: readonly Notice[] }> {
  const wrong = (problem: string): Notice =>
    notice('side-file-invalid', { source: join(named, SIDE_FILE), line: 1, problem });
  const read = await readSides(join(root, SIDE_FILE), root);
  if (typeof read === 'string') return { entries: new Map(), problems: [wrong(read)] };
  const problems: Notice[] = [];
  const entries = new Map<string, Side>();
  const nowhere: string[] = [];
  let claims = 0;
  for (const [entry, side] of read) {
    const { fetchedFrom, fetchedAt, ...rest } = side;
    if (!taken.has(pageOf(entry))) {
      nowhere.push(entry);
      continue;
    }
    if (fetchedFrom !== undefined || fetchedAt !== undefined) claims++;
    entries.set(entry, rest);
  }
  if (claims > 0)
    problems.push(
      wrong(
        `it says of ${claims} pages where they were fetched from, which is believed only of pages that npm run add fetched itself`,
      ),
    );
  if (nowhere.length > 0)
    problems.push(
      wrong(
        `"${nowhere[0] ?? ''}" names nothing that was taken in${nowhere.length > 1 ? `, nor do ${nowhere.length - 1} other entries` : ''}`,
      ),
    );
  return { entries, problems };
}

/** The file of an entry: a line of a `.jsonl` has an entry of its own. */
export function pageOf(entry: string): string {
  return entry.replace(/#\d+$/u, '');
}
