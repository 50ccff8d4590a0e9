import { lstat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { failure, IsnadError, notice } from '../../domain/error.ts';
import type { Corpus, CorpusFile } from '../../domain/ports/corpus.ts';
import type { PageKnowledge, MarkedArticle } from '../../domain/metadata.ts';
import { digestOf } from '../../text/digest.ts';
import { webAddress } from '../../text/web-address.ts';
import { listCorpus, type CorpusEntry } from './list-corpus.ts';
import { openPage, readPage } from '../files/open-page.ts';
import type { PageReader, ReadPage } from './formats/page-format.ts';
import { bounded, withinLimits } from './formats/page-limits.ts';
import { FORMAT_BY_EXTENSION, FORMATS, namesOf, type FileFormat } from './formats/registry.ts';
import { readingProcess, type ReadingProcess } from './reading/reading-process.ts';
import { readSidecar, SIDECAR_FILE, type Sidecar } from './sidecar-file.ts';
import { systemCode } from '../files/system-code.ts';
import { MIB } from '../mib.ts';

/** Size of the largest file that is read, and of the largest line of a `.jsonl`. A page has some ten thousand bytes. */
const FILE_LIMIT_BYTES = 20 * MIB;

/** Refusals of lines of one `.jsonl` that are reported one by one: more would fill the memory, and nobody would read them. */
const MAX_LINES_NAMED = 10_000;

/**
 * The pages in the files of a folder. A file that cannot be read is refused by name and never stops the others.
 *
 * @param limitBytes size above which a file is refused unread
 * @param heavyReader process that reads heavy formats
 */
export function fileCorpus(
  folder: string,
  limitBytes: number = FILE_LIMIT_BYTES,
  heavyReader: ReadingProcess = readingProcess,
): Corpus {
  return new FileCorpus(folder, limitBytes, heavyReader);
}

class FileCorpus implements Corpus {
  readonly location: string;
  readonly #limit: number;
  readonly #heavyReader: ReadingProcess;

  constructor(location: string, limitBytes: number, heavyReader: ReadingProcess) {
    this.location = location;
    this.#limit = limitBytes;
    this.#heavyReader = heavyReader;
  }

  async *read(): AsyncGenerator<CorpusFile> {
    const files = await listCorpus(this.location);
    const sidecar = await readSidecar(this.location);
    const used = new Set<string>();
    for (const entry of files) {
      try {
        for await (const file of this.#filesOf(entry, sidecar)) {
          used.add(file.source).add(entry.source);
          yield file.kind === 'refused' ? file : pageFile(file, sidecar);
        }
      } catch (error) {
        // A machine that is short of processes is no reason to remove a page from the index.
        if (!(error instanceof IsnadError) || error.notice.code === 'reader-unstartable') throw error;
        yield { kind: 'refused', source: entry.source, notice: error.notice };
      }
    }
    yield* remarksOn(sidecar, used);
  }

  async fingerprint(): Promise<string> {
    const entries = await listCorpus(this.location);
    const sources = [...entries.map(({ source }) => source), SIDECAR_FILE];
    return digestOf(JSON.stringify(await Promise.all(sources.map((source) => this.#markOf(source)))));
  }

  /** Name, size in bytes and time of change in nanoseconds: one of them changes when the file is written. */
  async #markOf(source: string): Promise<readonly string[]> {
    try {
      const { size, mtimeNs } = await lstat(join(this.location, source), { bigint: true });
      return [source, String(size), String(mtimeNs)];
    } catch (error) {
      return [source, systemCode(error)];
    }
  }

  /** @throws the refusal of a file that cannot be read */
  async *#filesOf(
    { source, problem }: CorpusEntry,
    sidecar: Sidecar,
  ): AsyncGenerator<FoundPage | RefusedCorpusFile> {
    if (problem !== null) throw failure('file-unreadable', { source, problem });
    const extension = extname(source).toLowerCase();
    const encoding = sidecar.entries.get(source)?.encoding ?? null;
    const format = FORMAT_BY_EXTENSION.get(extension);
    if (format === undefined) {
      throw failure('file-format-unknown', { source, extension, known: namesOf(FORMATS) });
    }
    if (format.kind === 'lines') yield* this.#linesOf(format.read, source, encoding);
    else {
      const read = await this.#readerOf(format)(source, await this.#bytesOf(source), encoding);
      yield { kind: 'page', source, read };
    }
  }

  #readerOf(format: Exclude<FileFormat, LinesFormat>): PageReader {
    return format.kind === 'heavy' ? this.#heavyReader.readerOf(format) : bounded(format.read);
  }

  async *#linesOf(
    readLines: LinesFormat['read'],
    source: string,
    encoding: string | null,
  ): AsyncGenerator<FoundPage | RefusedCorpusFile> {
    let empty = true;
    let refused = 0;
    try {
      const file = await openPage(join(this.location, source), this.location);
      // Closes the file at its end, and also when the reader stops before.
      const pieces = file.createReadStream() as AsyncIterable<Buffer>;
      for await (const line of readLines(pieces, source, encoding, this.#limit)) {
        empty = false;
        const found = line.kind === 'refused' ? line : foundIn(line);
        if (found.kind === 'page' || ++refused <= MAX_LINES_NAMED) yield found;
      }
    } catch (error) {
      if (error instanceof IsnadError) throw error;
      throw failure('file-unreadable', { source, problem: systemCode(error) }, error);
    }
    if (empty) throw failure('file-empty', { source });
    if (refused > MAX_LINES_NAMED) {
      const values = { source, named: MAX_LINES_NAMED, unnamed: refused - MAX_LINES_NAMED };
      throw failure('json-lines-unnamed', values);
    }
  }

  async #bytesOf(source: string): Promise<Buffer> {
    const path = join(this.location, source);
    try {
      return await readPage(path, this.location, this.#limit);
    } catch (error) {
      if (systemCode(error) === 'EFBIG') {
        const bytes = Math.max((await lstat(path)).size, this.#limit + 1);
        throw failure('file-too-large', { source, bytes, limit: this.#limit }, error);
      }
      throw failure('file-unreadable', { source, problem: systemCode(error) }, error);
    }
  }
}

type LinesFormat = Extract<FileFormat, { kind: 'lines' }>;
type RefusedCorpusFile = Extract<CorpusFile, { kind: 'refused' }>;
type FoundPage = { readonly kind: 'page'; readonly source: string; readonly read: ReadPage };

/** The page of a line, or the refusal of a line that is too long: it does not stop the other lines. */
function foundIn(line: ReadPage): FoundPage | RefusedCorpusFile {
  const { source } = line.page;
  try {
    return { kind: 'page', source, read: withinLimits(line) };
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return { kind: 'refused', source, notice: error.notice };
  }
}

function pageFile({ source, read: { page, marked } }: FoundPage, { entries }: Sidecar): CorpusFile {
  const sidecar = entries.get(source) ?? null;
  if (marked === null && sidecar === null) return { kind: 'page', page };
  const knowledge: PageKnowledge = { marked: withAddress(marked, sidecar?.fetchedFrom ?? null), sidecar };
  return { kind: 'page', page, knowledge };
}

/** Gives the only article of a fetched page the page's address, unless the article names another. */
function withAddress(
  marked: readonly MarkedArticle[] | null,
  fetchedFrom: string | null,
): readonly MarkedArticle[] | null {
  const [only, ...others] = marked ?? [];
  if (only === undefined || others.length > 0 || fetchedFrom === null) return marked;
  return [{ ...only, metadata: { ...only.metadata, url: webAddress(only.metadata.url) ?? fetchedFrom } }];
}

/** The problems of the sidecar, and its entries that no file matches. */
function* remarksOn({ notices, entries, lineOf }: Sidecar, used: ReadonlySet<string>): Generator<CorpusFile> {
  for (const wrong of notices) yield { kind: 'remark', source: SIDECAR_FILE, notice: wrong };
  for (const entry of entries.keys()) {
    if (used.has(entry)) continue;
    const values = { source: SIDECAR_FILE, line: lineOf(entry), entry };
    yield { kind: 'remark', source: SIDECAR_FILE, notice: notice('side-entry-nowhere', values) };
  }
}
