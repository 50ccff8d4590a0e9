import { failure, IsnadError } from '../../../../domain/error.ts';
import type { MarkedArticle } from '../../../../domain/metadata.ts';
import { complaintOf } from '../../../files/system-code.ts';
import { decodeText } from '../../decode-text.ts';
import { encodingInXml } from '../../encodings/xml-declaration.ts';
import { blocksOf, htmlDocument, lineOf, type HtmlBlock } from '../html/tree/html-document.ts';
import { markupRefusal, type Exceeded } from '../markup-limits.ts';
import type { PageReader, ReadPage } from '../page-format.ts';
import { documentParts } from './document-parts.ts';
import { encryptedPaths, packagePath, readPackage, type EpubPackage } from './epub-package.ts';

const KIND = 'an EPUB book';
const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';

/** Files of a book that hold no text of it. A document of the book may have any other name. */
const NO_TEXT = /\.(?:jpe?g|png|gif|svg|webp|avif|ttf|otf|woff2?|mp[34]|m4[av]|ogg|opus|webm|css|js|ncx|smil|pdf)$/iu;

/** Parts of a document that are no running text: marks of notes and of printed pages, and lists of contents. */
const NO_PROSE =
  'nav, [epub\\:type~="noteref"], [epub\\:type~="pagebreak"], [role~="doc-noteref"], [role~="doc-pagebreak"]';

/** Elements of HTML that have no end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

const FULL_DAY = /^\d{4}-\d{2}-\d{2}(?:T|$)/u;

/**
 * The documents of an EPUB book (2 and 3) in the order in which they are read, each an article under its first heading, or under
 * the title of the book if it has none. The publisher of the book is their outlet, and its date theirs if it is a day: most books
 * state a year.
 */
export const readEpub: PageReader = async (source, bytes) => {
  const parts = await documentParts(source, bytes, KIND, (name) => !NO_TEXT.test(name));
  const book = packageOf(source, parts);
  const written = { text: '', marked: [] as MarkedArticle[] };
  for (const path of book.documents) {
    const bytesOfPart = parts.get(path);
    if (bytesOfPart === undefined) {
      if (NO_TEXT.test(path)) continue;
      throw wrong(source, `its document ${path} is missing`);
    }
    addDocument(written, blocksIn(source, path, bytesOfPart), book);
  }
  if (written.text.trim() === '') throw failure('file-empty', { source });
  const read: ReadPage = { page: { source, text: written.text }, marked: written.marked };
  return read;
};

/** @throws the refusal of what is no book, or of one whose documents are encrypted */
function packageOf(source: string, parts: ReadonlyMap<string, Buffer>): EpubPackage {
  const textOf = (path: string): string => {
    const part = parts.get(path);
    if (part === undefined) throw wrong(source, `it holds no ${path}`);
    return decoded(source, part);
  };
  const path = unlessExceeded(source, packagePath(textOf(CONTAINER)));
  if (path === null) throw wrong(source, `${CONTAINER} names no package`);
  const book = unlessExceeded(source, readPackage(textOf(path), path));
  const encrypted = parts.has(ENCRYPTION)
    ? unlessExceeded(source, encryptedPaths(textOf(ENCRYPTION)))
    : new Set<string>();
  if (book.documents.some((document) => encrypted.has(document))) {
    throw failure('file-unparseable', { source, problem: 'its text is encrypted (DRM)' });
  }
  return book;
}

function unlessExceeded<T extends object | string | null>(source: string, found: T | Exceeded): T {
  if (found !== null && typeof found === 'object' && 'what' in found) throw markupRefusal(source, found);
  return found;
}

function wrong(source: string, problem: string): IsnadError {
  return failure('file-unparseable', { source, problem: `it is not ${KIND}: ${problem}` });
}

/** XML says in its first line in which encoding it is. */
function decoded(source: string, bytes: Uint8Array): string {
  return decodeText(source, bytes, encodingInXml(bytes));
}

function blocksIn(source: string, path: string, bytes: Uint8Array): HtmlBlock[] {
  // A document without a character, as of an empty page, is no fault of the book.
  if (bytes.length === 0) return [];
  try {
    const { body } = htmlDocument(source, withEnds(decoded(source, bytes)));
    for (const element of body.querySelectorAll(NO_PROSE)) element.remove();
    return blocksOf(body);
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    const problem = `its document ${path} cannot be read (${complaintOf(error)})`;
    throw failure('file-unparseable', { source, problem }, error);
  }
}

/** XHTML as HTML: an element that closes itself, such as `<title/>`, would else hold all that follows. */
function withEnds(xhtml: string): string {
  return xhtml.replaceAll(/<([a-z][\w:.-]*)((?:\s[^<>]*)?)\/>/giu, (whole, name: string, attributes: string) =>
    VOID.test(name) ? whole : `<${name}${attributes}></${name}>`,
  );
}

/** Adds a document to the text of the book. One without text, such as a cover, adds nothing. */
function addDocument(
  written: { text: string; readonly marked: MarkedArticle[] },
  blocks: readonly HtmlBlock[],
  { title, publisher, dates }: EpubPackage,
): void {
  if (blocks.length === 0) return;
  const headingAt = blocks.findIndex(({ kind }) => typeof kind === 'object');
  // A heading in the middle of the text is none of the whole.
  const heading = headingAt >= 0 && headingAt <= MAX_BEFORE_HEADING ? headingAt : -1;
  const start = written.text.length;
  const head = blocks.slice(0, heading + 1).map(lineOf);
  const body = blocks.slice(heading + 1).map(lineOf);
  if (body.length === 0) return;
  if (head.length > 0) written.text += `${head.join('\n')}\n`;
  const bodyStart = written.text.length;
  written.text += body.join('\n');
  const end = written.text.length;
  written.text += '\n\n';
  written.marked.push({
    span: { start, end },
    body: { start: bodyStart, end },
    metadata: {
      ...{ id: null, title: blocks[heading]?.text ?? title, outlet: publisher, url: null },
      published: dates.find((date) => FULL_DAY.test(date)) ?? null,
    },
  });
}

/** Lines above a heading that belong to it: the number of a chapter, a rubric. */
const MAX_BEFORE_HEADING = 2;
