import { lstat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { failure, IsnadError, notice } from '../domain/error.ts';
import type { Corpus, CorpusFile } from '../domain/ports.ts';
import type { PageKnowledge, Region } from '../domain/supplied.ts';
import { digestOf } from '../text/digest.ts';
import { webAddress } from '../text/web-address.ts';
import { readJsonLines } from './json-lines.ts';
import { listCorpus, type CorpusEntry } from './list-corpus.ts';
import { readMarkdown } from './markdown-page.ts';
import { openPage, readPage } from './open-page.ts';
import type { PageFormat, ReadPage } from './page-format.ts';
import { bounded, withinLimits } from './page-limits.ts';
import { readPlainText } from './plain-text-page.ts';
import { readingProcess, type ReadingProcess } from './reading-process.ts';
import { readSideFile, SIDE_FILE, type SideFile } from './side-file.ts';
import { systemCode } from './system-code.ts';

/** Formats that are taken in, by extension in lower case. A new one is a line here; those that make a tree are read apart. */
function pageFormats(apart: ReadingProcess): ReadonlyMap<string, PageFormat> {
  return new Map([
    ['.txt', bounded(readPlainText)],
    ['.md', bounded(readMarkdown)],
    ['.html', apart.reads('html')],
    ['.htm', apart.reads('html')],
    ['.docx', apart.reads('docx')],
  ]);
}

/** An article a line, read as a stream: such a file may have any size. */
const JSON_LINES = '.jsonl';

/** Largest file that is taken in, and largest line of a `.jsonl`, in bytes: a page is some ten thousand, so this one is something else. */
const FILE_LIMIT_BYTES = 20 * 1024 * 1024;

/** Lines of one `.jsonl` that are refused by name; what is said of more would fill the memory, and nobody reads it. */
const MOST_NAMED_LINES = 10_000;

/**
 * Pages from the files of a folder. A file that cannot be taken in is refused by name and never stops the others.
 *
 * @param limitBytes size above which a file is refused unread
 * @param apart reads what may cost anything
 */
export function fileCorpus(
  folder: string,
  limitBytes: number = FILE_LIMIT_BYTES,
  apart: ReadingProcess = readingProcess,
): Corpus {
  return new FileCorpus(folder, limitBytes, pageFormats(apart));
}

class FileCorpus implements Corpus {
  readonly location: string;
  readonly #limit: number;
  readonly #formats: ReadonlyMap<string, PageFormat>;

  constructor(location: string, limitBytes: number, formats: ReadonlyMap<string, PageFormat>) {
    this.location = location;
    this.#limit = limitBytes;
    this.#formats = formats;
  }

  async *read(): AsyncGenerator<CorpusFile> {
    const files = await listCorpus(this.location);
    const side = await readSideFile(this.location);
    const used = new Set<string>();
    for (const entry of files) {
      try {
        for await (const file of this.#filesOf(entry, side)) {
          used.add(file.source).add(entry.source);
          yield file.kind === 'refused' ? file : pageFile(file, side);
        }
      } catch (error) {
        // A machine that is short of processes is no reason to take a page out of the index.
        if (!(error instanceof IsnadError) || error.notice.code === 'reader-unstartable') throw error;
        yield { kind: 'refused', source: entry.source, notice: error.notice };
      }
    }
    yield* remarksOn(side, used);
  }

  async fingerprint(): Promise<string> {
    const entries = await listCorpus(this.location);
    const sources = [...entries.map(({ source }) => source), SIDE_FILE];
    return digestOf(JSON.stringify(await Promise.all(sources.map((source) => this.#markOf(source)))));
  }

  /** What changes when somebody writes the file: name, size in bytes, time of change in nanoseconds. */
  async #markOf(source: string): Promise<readonly string[]> {
    try {
      const { size, mtimeNs } = await lstat(join(this.location, source), { bigint: true });
      return [source, String(size), String(mtimeNs)];
    } catch (error) {
      return [source, systemCode(error)];
    }
  }

  /** Throws the refusal of a file that cannot be taken in. */
  async *#filesOf({ source, problem }: CorpusEntry, side: SideFile): AsyncGenerator<FoundPage | RefusedFile> {
    if (problem !== null) throw failure('file-unreadable', { source, problem });
    const extension = extname(source).toLowerCase();
    const encoding = side.entries.get(source)?.encoding ?? null;
    if (extension === JSON_LINES) {
      yield* this.#linesOf(source, encoding);
      return;
    }
    const format = this.#formats.get(extension);
    if (format === undefined) throw failure('file-format-unknown', { source, extension });
    const read = await format(source, await this.#bytesOf(source), encoding);
    yield { kind: 'page', source, read };
  }

  async *#linesOf(source: string, encoding: string | null): AsyncGenerator<FoundPage | RefusedFile> {
    let empty = true;
    let refused = 0;
    try {
      const file = await openPage(join(this.location, source), this.location);
      // Closes the file when it has been read, or is read no further.
      const pieces = file.createReadStream() as AsyncIterable<Buffer>;
      for await (const line of readJsonLines(pieces, source, encoding, this.#limit)) {
        empty = false;
        const found = line.kind === 'refused' ? line : foundIn(line);
        if (found.kind === 'page' || ++refused <= MOST_NAMED_LINES) yield found;
      }
    } catch (error) {
      if (error instanceof IsnadError) throw error;
      throw failure('file-unreadable', { source, problem: systemCode(error) }, error);
    }
    if (empty) throw failure('file-empty', { source });
    if (refused > MOST_NAMED_LINES) {
      const values = { source, named: MOST_NAMED_LINES, unnamed: refused - MOST_NAMED_LINES };
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

type RefusedFile = Extract<CorpusFile, { kind: 'refused' }>;
type FoundPage = { readonly kind: 'page'; readonly source: string; readonly read: ReadPage };

/** The page of a line, or its refusal where it is too long: others of the file go in. */
function foundIn(line: ReadPage): FoundPage | RefusedFile {
  const { source } = line.page;
  try {
    return { kind: 'page', source, read: withinLimits(line) };
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return { kind: 'refused', source, notice: error.notice };
  }
}

function pageFile({ source, read: { page, regions } }: FoundPage, { entries }: SideFile): CorpusFile {
  const side = entries.get(source) ?? null;
  if (regions === null && side === null) return { kind: 'page', page };
  const knowledge: PageKnowledge = { regions: withAddress(regions, side?.fetchedFrom ?? null), side };
  return { kind: 'page', page, knowledge };
}

/** The one article of a fetched page has the page's address unless it names another. */
function withAddress(
  regions: readonly Region[] | null,
  fetchedFrom: string | null,
): readonly Region[] | null {
  const [only, ...others] = regions ?? [];
  if (only === undefined || others.length > 0 || fetchedFrom === null) return regions;
  return [{ ...only, said: { ...only.said, url: webAddress(only.said.url) ?? fetchedFrom } }];
}

/** What is wrong in the side file, and entries of it that no file answers to. */
function* remarksOn(
  { notices, entries, lineOf }: SideFile,
  used: ReadonlySet<string>,
): Generator<CorpusFile> {
  for (const wrong of notices) yield { kind: 'remark', source: SIDE_FILE, notice: wrong };
  for (const entry of entries.keys()) {
    if (used.has(entry)) continue;
    const values = { source: SIDE_FILE, line: lineOf(entry), entry };
    yield { kind: 'remark', source: SIDE_FILE, notice: notice('side-entry-nowhere', values) };
  }
}
