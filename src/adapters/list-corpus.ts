import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { failure } from '../domain/error.ts';
import { inFolder } from './held-folder.ts';
import { systemCode } from './system-code.ts';

/** Something in the corpus folder; `problem` is why it cannot be opened. */
export type CorpusEntry = { readonly source: string; readonly problem: string | null };

/** Why a link is passed over. */
const LINK = 'symbolic link';

/** Files at the top that are about the corpus, not of it. */
const ABOUT_THE_CORPUS: ReadonlySet<string> = new Set(['README.md', 'sources.json']);

/** Whether a corpus takes no page from a file of this name at its top. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || ABOUT_THE_CORPUS.has(name);
}

/**
 * Every file in a folder and its subfolders, in ascending order of source (by code unit, the same on every
 * machine). Names that begin with a dot are passed over. Links are not followed, since they can leave the
 * folder or run in a circle.
 *
 * @throws `corpus-missing` if the folder itself cannot be listed
 */
export async function listCorpus(corpus: string): Promise<CorpusEntry[]> {
  let top: Dirent[];
  try {
    top = await inFolder(corpus, [], (folder) => readdir(folder, { withFileTypes: true }));
  } catch (error) {
    throw failure('corpus-missing', { corpus }, error);
  }
  const entries: CorpusEntry[] = [];
  const ofCorpus = top.filter((entry) => !isPassedOver(entry.name));
  await collect(corpus, '', ofCorpus, entries);
  return entries.sort((a, b) => (a.source < b.source ? -1 : 1));
}

async function collect(
  corpus: string,
  prefix: string,
  found: Dirent[],
  entries: CorpusEntry[],
): Promise<void> {
  for (const entry of found) {
    if (entry.name.startsWith('.')) continue;
    const source = prefix + entry.name;
    if (entry.isDirectory()) {
      const inside = await namesIn(corpus, source);
      if (typeof inside === 'string') entries.push({ source, problem: inside });
      else await collect(corpus, `${source}/`, inside, entries);
    } else {
      entries.push({ source, problem: problemOf(entry) });
    }
  }
}

/** What a subfolder holds, or a word for why that cannot be told. */
async function namesIn(corpus: string, source: string): Promise<Dirent[] | string> {
  try {
    return await inFolder(corpus, source.split('/'), (folder) => readdir(folder, { withFileTypes: true }));
  } catch (error) {
    const code = systemCode(error);
    return code === 'ELOOP' ? LINK : code;
  }
}

/** A pipe or device could keep its reader waiting for ever. */
function problemOf(entry: Dirent): string | null {
  if (entry.isFile()) return null;
  return entry.isSymbolicLink() ? LINK : 'not a regular file';
}
