import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { IsnadError, notice, type Notice } from '../../domain/error.ts';
import type { Corpus, CorpusFile } from '../../domain/ports/corpus.ts';
import { digestOf } from '../../text/digest.ts';
import { fileCorpus, oneFileCorpus } from '../corpus/file-corpus.ts';
import { isPassedOver } from '../corpus/list-corpus.ts';
import { ENTRY_PROBLEMS, systemCode } from '../files/system-code.ts';

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
        paths.map(async (path) => (await lookedAt(path)).corpus?.fingerprint() ?? path),
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
    const given = await lookedAt(path);
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

async function lookedAt(path: string): Promise<Given> {
  const refuse = (problem: Notice): Given => ({ corpus: null, problem });
  try {
    const real = await realpath(path);
    const found = await stat(real);
    if (found.isDirectory()) {
      return { corpus: fileCorpus(real), shown: (source) => join(path, source) };
    }
    const source = basename(real);
    if (!found.isFile())
      return refuse(notice('file-unreadable', { source: path, problem: ENTRY_PROBLEMS.irregular }));
    if (isPassedOver(basename(path)))
      return refuse(notice('file-name-passed-over', { path, source: basename(path) }));
    const shown = (inner: string): string =>
      inner.startsWith(source) ? `${path}${inner.slice(source.length)}` : join(dirname(path), inner);
    return { corpus: oneFileCorpus(dirname(real), source), shown };
  } catch (error) {
    if (error instanceof IsnadError) return refuse(error.notice);
    return refuse(notice('path-missing', { path, problem: systemCode(error) }));
  }
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
