import { basename, dirname, join } from 'node:path';
import { notice, type Notice } from '../../domain/error.ts';
import type { Corpus, CorpusFile } from '../../domain/ports/corpus.ts';
import { digestOf } from '../../text/digest.ts';
import { fileCorpus, oneFileCorpus } from '../corpus/file-corpus.ts';
import { givenPath } from './given-path.ts';

/**
 * Files and folders that may lie anywhere, read where they lie as one corpus. Each is named by the path under which it was
 * given, and a `sources.json` beside a file or in a folder holds for it. A path that cannot be read is refused by name.
 */
export function givenCorpus(paths: readonly string[]): Corpus {
  return {
    location: paths.join(', '),
    read: () => filesOf(paths),
    fingerprint: async () => {
      const marks = await Promise.all(
        paths.map(async (path) => (await corpusAt(path)).corpus?.fingerprint() ?? path),
      );
      return digestOf(JSON.stringify(marks));
    },
  };
}

/** A path as a corpus of its own, and how sources in it are shown; or why there is none. */
type Given =
  | { readonly corpus: Corpus; readonly shown: (source: string) => string }
  | { readonly corpus: null; readonly problem: Notice };

async function* filesOf(paths: readonly string[]): AsyncGenerator<CorpusFile> {
  const seen = new Set<string>();
  for (const path of new Set(paths)) {
    const given = await corpusAt(path);
    if (given.corpus === null) {
      yield { kind: 'refused', source: path, notice: given.problem };
      continue;
    }
    let isEmpty = true;
    for await (const file of given.corpus.read()) {
      isEmpty &&= file.kind === 'remark';
      const named = renamed(file, given.shown);
      const source = named.kind === 'page' ? named.page.source : named.source;
      // A file may be given beside the folder in which it lies.
      if (named.kind === 'page' && seen.has(source)) continue;
      seen.add(source);
      yield named;
    }
    if (isEmpty) yield { kind: 'refused', source: path, notice: notice('folder-empty', { path }) };
  }
}

async function corpusAt(path: string): Promise<Given> {
  const given = await givenPath(path);
  if (given.kind === 'refused') return { corpus: null, problem: given.notice };
  const { real } = given;
  if (given.kind === 'folder') return { corpus: fileCorpus(real), shown: (source) => inFolder(path, source) };
  const source = basename(real);
  const shown = (inner: string): string =>
    inner.startsWith(source) ? `${path}${inner.slice(source.length)}` : inFolder(dirname(path), inner);
  return { corpus: oneFileCorpus(dirname(real), source), shown };
}

/** The path of a file below a folder. What stands behind `#` is the name of a part, such as an address, and stays as it is. */
function inFolder(folder: string, source: string): string {
  const mark = source.indexOf('#');
  return mark < 0 ? join(folder, source) : `${join(folder, source.slice(0, mark))}${source.slice(mark)}`;
}

function renamed(file: CorpusFile, shown: (source: string) => string): CorpusFile {
  if (file.kind !== 'page') return { ...file, source: shown(file.source), notice: named(file.notice, shown) };
  const { page, doubts } = file;
  const doubtful = doubts === undefined ? {} : { doubts: doubts.map((doubt) => named(doubt, shown)) };
  return { ...file, page: { ...page, source: shown(page.source) }, ...doubtful };
}

/** The notice with the file that it is about named as it was given. */
function named(told: Notice, shown: (source: string) => string): Notice {
  if (!('source' in told.values)) return told;
  return { ...told, values: { ...told.values, source: shown(told.values.source) } } as Notice;
}
