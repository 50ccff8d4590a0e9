import { dirname, extname, resolve } from 'node:path';
import type { Draft } from '../domain/draft.ts';
import { failure, IsnadError, type Notice } from '../domain/error.ts';
import type { PageReader } from './corpus/formats/page-format.ts';
import { bounded } from './corpus/formats/page-limits.ts';
import { readPlainText } from './corpus/formats/plain-text.ts';
import { FORMAT_BY_EXTENSION } from './corpus/formats/registry.ts';
import { readingProcess } from './corpus/reading/reading-process.ts';
import { readPage } from './files/open-page.ts';
import { problemInWords, systemCode } from './files/system-code.ts';
import { MIB } from './mib.ts';

/** Bytes of the largest draft that is read; a book of 500 pages has about one MiB of text. */
const MAX_DRAFT_BYTES = 20 * MIB;

const WORD = FORMAT_BY_EXTENSION.get('.docx');

/**
 * What reads a draft, by extension. Front matter of Markdown is text like any other, so that lines are those of an editor. A Word
 * document is read in the process that reads those of a corpus, since it may be hostile.
 */
const READERS: ReadonlyMap<string, PageReader> = new Map([
  ['.txt', bounded(readPlainText)],
  ['.md', bounded(readPlainText)],
  ...(WORD?.kind === 'heavy' ? [['.docx', readingProcess.readerOf(WORD)] as const] : []),
]);

/** What ends a paragraph, where it is not an empty line alone. */
const PARAGRAPHS: Readonly<Record<string, Draft['paragraphs']>> = { '.docx': 'lines', '.md': 'markdown' };

/**
 * A draft: the text of a `.txt` or `.md` to the character; of a `.docx` the paragraphs that have text, one per line.
 *
 * @param limitBytes size above which a file is not read
 * @throws `draft-unreadable` for whatever keeps it from being read; `reader-unstartable`
 */
export async function readDraft(path: string, limitBytes: number = MAX_DRAFT_BYTES): Promise<Draft> {
  const extension = extname(path).toLowerCase();
  const read = READERS.get(extension);
  if (read === undefined) {
    throw unreadable(path, `only ${[...READERS.keys()].join(', ')} files are read as drafts`);
  }
  const bytes = await bytesOf(path, limitBytes);
  try {
    const { page } = await read(path, bytes, null);
    return { text: page.text, paragraphs: PARAGRAPHS[extension] ?? 'between-empty-lines' };
  } catch (error) {
    if (!(error instanceof IsnadError) || error.notice.code === 'reader-unstartable') throw error;
    throw unreadable(path, contentProblem(error.notice), error);
  }
}

async function bytesOf(path: string, limitBytes: number): Promise<Buffer> {
  const absolute = resolve(path);
  try {
    return await readPage(absolute, dirname(absolute), limitBytes);
  } catch (error) {
    if (systemCode(error) === 'EFBIG') {
      throw unreadable(path, `it is larger than ${Math.round(limitBytes / MIB)} MiB; split it`, error);
    }
    throw unreadable(path, problemInWords(error), error);
  }
}

/** Why a file's content is not a draft's, in the words that fit behind its name. */
function contentProblem({ code, values }: Notice): string {
  if (code === 'file-empty') return 'it is empty';
  if (code === 'file-binary') return 'it is not text (it contains a NUL byte)';
  if (code === 'file-not-utf8') {
    return `it is not UTF-8 (the first invalid byte is at offset ${values.byte})`;
  }
  if (code === 'file-encoding-broken') {
    return `its byte-order mark says ${values.encoding}, which the bytes at offset ${values.byte}, in line ${values.line}, are not`;
  }
  if (code === 'file-too-large') return `it unpacks to more than ${Math.round(values.limit / MIB)} MiB`;
  if (code === 'file-too-costly') {
    return `it takes too much to read (${values.what}: more than ${values.limit})`;
  }
  return code === 'file-unparseable' ? values.problem : code;
}

function unreadable(path: string, problem: string, cause?: unknown): IsnadError {
  return failure('draft-unreadable', { path, problem }, cause);
}
