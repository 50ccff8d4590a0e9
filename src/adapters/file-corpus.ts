import { lstat, open } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { failure, IsnadError } from '../domain/error.ts';
import type { Page } from '../domain/page.ts';
import type { Corpus, CorpusFile } from '../domain/ports.ts';
import { digestOf } from '../text/digest.ts';
import { firstBadByte } from './first-bad-byte.ts';
import { listCorpus } from './list-corpus.ts';
import type { CorpusEntry } from './list-corpus.ts';
import { systemCode } from './system-code.ts';

/** Makes pages from a file's decoded text. */
type PageFormat = (source: string, text: string) => readonly Page[];

/** The file's text is the page's text, to the character. */
const plainText: PageFormat = (source, text) => [{ source, text }];

/** Formats that are taken in, by extension in lower case. A new one is a line here. */
const PAGE_FORMATS: ReadonlyMap<string, PageFormat> = new Map([
  ['.txt', plainText],
  ['.md', plainText],
]);

/** Largest file that is taken in, in bytes: a page is some ten thousand, so this one is something else. */
const FILE_LIMIT_BYTES = 20 * 1024 * 1024;

/**
 * Pages from the files of a folder. A file that cannot be taken in is refused by name and never stops the others.
 *
 * @param limitBytes size above which a file is refused unread
 */
export function fileCorpus(folder: string, limitBytes: number = FILE_LIMIT_BYTES): Corpus {
  return new FileCorpus(folder, limitBytes);
}

class FileCorpus implements Corpus {
  readonly location: string;
  readonly #limit: number;

  constructor(location: string, limitBytes: number) {
    this.location = location;
    this.#limit = limitBytes;
  }

  async *read(): AsyncGenerator<CorpusFile> {
    for (const entry of await listCorpus(this.location)) {
      try {
        for (const page of await this.#pagesOf(entry)) yield { kind: 'page', page };
      } catch (error) {
        if (!(error instanceof IsnadError)) throw error;
        yield { kind: 'refused', source: entry.source, notice: error.notice };
      }
    }
  }

  async fingerprint(): Promise<string> {
    const entries = await listCorpus(this.location);
    const marks = await Promise.all(entries.map(({ source }) => this.#markOf(source)));
    return digestOf(JSON.stringify(marks));
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
  async #pagesOf({ source, problem }: CorpusEntry): Promise<readonly Page[]> {
    if (problem !== null) throw failure('file-unreadable', { source, problem });
    const extension = extname(source).toLowerCase();
    const format = PAGE_FORMATS.get(extension);
    if (format === undefined) throw failure('file-format-unknown', { source, extension });
    return format(source, decode(source, await this.#bytesOf(source)));
  }

  async #bytesOf(source: string): Promise<Buffer> {
    try {
      const file = await open(join(this.location, source), 'r');
      try {
        const { size: bytes } = await file.stat();
        if (bytes > this.#limit) throw failure('file-too-large', { source, bytes, limit: this.#limit });
        return await file.readFile();
      } finally {
        await file.close();
      }
    } catch (error) {
      if (error instanceof IsnadError) throw error;
      throw failure('file-unreadable', { source, problem: systemCode(error) }, error);
    }
  }
}

/** The text of a file, without its byte-order mark and otherwise to the character. */
function decode(source: string, bytes: Buffer): string {
  // A NUL is valid UTF-8, but no text has one; UTF-16 and archives do.
  if (bytes.includes(0)) throw failure('file-binary', { source });
  const badByte = firstBadByte(bytes);
  if (badByte !== null) throw failure('file-not-utf8', { source, byte: badByte });
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.trim() === '') throw failure('file-empty', { source });
  return text;
}
