import { lstat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, IsnadError, notice } from '../../domain/error.ts';
import type { Corpus, CorpusFile } from '../../domain/ports/corpus.ts';
import { NO_METADATA, type PageKnowledge } from '../../domain/metadata.ts';
import { webAddress } from '../../text/web-address.ts';
import { digestOf } from '../../text/digest.ts';
import { listCorpus, type CorpusEntry } from './list-corpus.ts';
import { openPage } from '../files/open-page.ts';
import { fileBytes } from './byte-source.ts';
import { FileReading } from './file-reading.ts';
import { withAddress, type ReadPage } from './formats/page-format.ts';
import type { FilePart } from './formats/parts-format.ts';
import { readingProcess, type ReadingProcess } from './reading/reading-process.ts';
import { readSidecar, SIDECAR_FILE, type RawSidecarEntry, type Sidecar } from './sidecar-file.ts';
import { problemInWords, systemCode } from '../files/system-code.ts';
import { MIB } from '../mib.ts';

/** Size of the largest page that is read, and of the largest part of a file of many, such as a line of a `.jsonl`. A page has some ten thousand bytes. */
const FILE_LIMIT_BYTES = 20 * MIB;

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

/** One file of a folder, with what the folder's `sources.json` says of it, as if nothing else lay there. */
export function oneFileCorpus(folder: string, source: string): Corpus {
  return new FileCorpus(folder, FILE_LIMIT_BYTES, readingProcess, source);
}

const NO_ENTRY: RawSidecarEntry = {
  ...{ page: NO_METADATA, articles: new Map(), encoding: null, fetchedFrom: null, fields: {} },
};

class FileCorpus implements Corpus {
  readonly location: string;
  readonly #reading: FileReading;
  /** The only file that is read; null for all. */
  readonly #only: string | null;

  constructor(
    location: string,
    limitBytes: number,
    heavyReader: ReadingProcess,
    only: string | null = null,
  ) {
    this.location = location;
    this.#only = only;
    this.#reading = new FileReading(limitBytes, heavyReader);
  }

  async *read(): AsyncGenerator<CorpusFile> {
    const only = this.#only;
    const files = only === null ? await listCorpus(this.location) : [{ source: only, problem: null }];
    const sidecar = await readSidecar(this.location);
    const used = new Set<string>();
    for (const entry of files) {
      try {
        for await (const file of this.#filesOf(entry, sidecar)) {
          used.add(file.kind === 'page' ? file.page.source : file.source).add(entry.source);
          yield file.kind === 'refused' ? file : pageFile(file, sidecar);
        }
      } catch (error) {
        // A machine that is short of processes is no reason to remove a page from the index.
        if (!(error instanceof IsnadError) || error.notice.code === 'reader-unstartable') throw error;
        yield { kind: 'refused', source: entry.source, notice: error.notice };
      }
    }
    const isAbout = (entry: string): boolean => only === null || entry === only || entry.startsWith(`${only}#`);
    yield* remarksOn(sidecar, used, isAbout);
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
  ): AsyncGenerator<FilePart> {
    if (problem !== null) throw failure('file-unreadable', { source, problem });
    const { encoding = null, fields = {}, page } = sidecar.entries.get(source) ?? {};
    const address = page?.url ?? null;
    const file = await this.#opened(source);
    try {
      const bytes = await fileBytes(file);
      const encodingOf = (part: string): string | null => sidecar.entries.get(part)?.encoding ?? null;
      yield* this.#reading.partsOf({ source, extension: '', bytes, encoding, fields, address }, encodingOf);
    } finally {
      await file.close();
    }
  }

  async #opened(source: string): Promise<FileHandle> {
    try {
      return await openPage(join(this.location, source), this.location);
    } catch (error) {
      throw failure('file-unreadable', { source, problem: openingProblem(source, error) }, error);
    }
  }
}

/** Why a file that was listed does not open. */
function openingProblem(source: string, error: unknown): string {
  // Node puts this in place of bytes that are no UTF-8, and so asks for a file of another name.
  const isMisread = systemCode(error) === 'ENOENT' && source.includes('\uFFFD');
  return isMisread ? 'its name is not UTF-8; rename it' : problemInWords(error);
}

function pageFile({ page, marked, doubts = [], savedFrom }: ReadPage, { entries }: Sidecar): CorpusFile {
  const sidecar = entryFor(page.source, entries);
  const doubtful = doubts.length === 0 ? {} : { doubts };
  const address = webAddress(sidecar?.fetchedFrom ?? savedFrom ?? null);
  if (marked === null && sidecar === null && address === null) return { kind: 'page', page, ...doubtful };
  const saved = marked === null && address !== null ? { savedFrom: address } : {};
  const knowledge: PageKnowledge = { marked: withAddress(marked, address), sidecar, ...saved };
  return { kind: 'page', page, knowledge, ...doubtful };
}

/** The entry of a page. For a page that is part of a file, the outlet and date of the file's entry hold as well. */
function entryFor(source: string, entries: Sidecar['entries']): RawSidecarEntry | null {
  const own = entries.get(source) ?? null;
  const mark = source.indexOf('#');
  const { outlet = null, published = null } = (mark < 0 ? null : entries.get(source.slice(0, mark)))?.page ?? {};
  if (outlet === null && published === null) return own;
  const { page, ...rest } = own ?? NO_ENTRY;
  return { ...rest, page: { ...page, outlet: page.outlet ?? outlet, published: page.published ?? published } };
}

/** The problems of the sidecar, and its entries that no file matches. @param isAbout whether an entry is of a file that is read */
function* remarksOn(
  { notices, entries, lineOf }: Sidecar,
  used: ReadonlySet<string>,
  isAbout: (entry: string) => boolean,
): Generator<CorpusFile> {
  for (const wrong of notices) yield { kind: 'remark', source: SIDECAR_FILE, notice: wrong };
  for (const entry of entries.keys()) {
    if (used.has(entry) || !isAbout(entry)) continue;
    const values = { source: SIDECAR_FILE, line: lineOf(entry), entry };
    yield { kind: 'remark', source: SIDECAR_FILE, notice: notice('side-entry-nowhere', values) };
  }
}
