import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { failure } from '../../domain/error.ts';
import { inFolder } from '../files/held-folder.ts';
import { ENTRY_PROBLEMS, problemInWords, systemCode } from '../files/system-code.ts';
import { holdsResources } from './page-resources.ts';

/** A file or other entry of the corpus folder. `problem` says why it cannot be opened. */
export type CorpusEntry = { readonly source: string; readonly problem: string | null };

/** Files at the top that describe the corpus and are no pages of it. */
const ABOUT_THE_CORPUS: ReadonlySet<string> = new Set(['README.md', 'sources.json']);

/** Whether a file of this name at the top of a corpus is no page. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || ABOUT_THE_CORPUS.has(name);
}

/**
 * Every file in a folder and its subfolders, in ascending order of source (by code unit, so the same on every
 * machine). Names that begin with a dot are skipped, and the folder of what belongs to a page that was saved complete. Links are not followed, since they can lead out of the
 * folder or in a circle.
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
  const pages = top.filter((entry) => !isPassedOver(entry.name));
  await collect(corpus, '', pages, entries);
  return entries.sort((a, b) => (a.source < b.source ? -1 : 1));
}

async function collect(
  corpus: string,
  prefix: string,
  found: Dirent[],
  entries: CorpusEntry[],
): Promise<void> {
  const files = new Set(found.filter((entry) => entry.isFile()).map(({ name }) => name));
  for (const entry of found) {
    if (entry.name.startsWith('.')) continue;
    const source = prefix + entry.name;
    if (entry.isDirectory()) {
      if (holdsResources(entry.name, (page) => files.has(page))) continue;
      const inside = await namesIn(corpus, source);
      if (typeof inside === 'string') entries.push({ source, problem: inside });
      else await collect(corpus, `${source}/`, inside, entries);
    } else {
      entries.push({ source, problem: problemOf(entry) });
    }
  }
}

/** The entries of a subfolder, or a word for why it cannot be listed. */
async function namesIn(corpus: string, source: string): Promise<Dirent[] | string> {
  try {
    return await inFolder(corpus, source.split('/'), (folder) => readdir(folder, { withFileTypes: true }));
  } catch (error) {
    return systemCode(error) === 'ELOOP' ? ENTRY_PROBLEMS.link : problemInWords(error);
  }
}

/** Pipes and devices are refused, since they could keep their reader waiting for ever. */
function problemOf(entry: Dirent): string | null {
  if (entry.isFile()) return null;
  return entry.isSymbolicLink() ? ENTRY_PROBLEMS.link : ENTRY_PROBLEMS.irregular;
}
