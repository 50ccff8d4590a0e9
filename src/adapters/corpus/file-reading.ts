import { failure, IsnadError } from '../../domain/error.ts';
import type { Metadata } from '../../domain/metadata.ts';
import { problemInWords } from '../files/system-code.ts';
import { extensionOf } from './file-extension.ts';
import { addressFrom, wholeArticle, type PageReader, type ReadPage } from './formats/page-format.ts';
import { bounded, withinLimits } from './formats/page-limits.ts';
import type { FilePart, InnerFile, NamedFile, PartsReader } from './formats/parts-format.ts';
import { FORMAT_BY_EXTENSION, FORMATS, INNER_FORMAT_BY_EXTENSION, namesOf, type FileFormat } from './formats/registry.ts';
import { beginsAsPage, SIGNATURE_BYTES } from './html-signature.ts';
import { limitedBytes } from './limited-bytes.ts';
import type { ReadingProcess } from './reading/reading-process.ts';

/** Refusals of parts of one file that are reported one by one: more would fill the memory, and nobody would read them. */
const MAX_PARTS_NAMED = 10_000;

/** Files within files within a file: a web archive within a package within a package. */
const MAX_FILES_DEEP = 3;

/** The extension of a page that does not say in its name that it is one. */
const PAGE_EXTENSION = '.html';

/** Under this name markup would be quoted as text. */
const TEXT_EXTENSION = '.txt';

/** The encoding that `sources.json` names for a part of a file; null where it names none. */
type EncodingOf = (source: string) => string | null;

/** Reads files by their formats, and the files inside them. */
export class FileReading {
  readonly #limitBytes: number;
  readonly #heavyReader: ReadingProcess;

  /** @param limitBytes size above which a page, or a part of a file of many, is refused unread */
  constructor(limitBytes: number, heavyReader: ReadingProcess) {
    this.#limitBytes = limitBytes;
    this.#heavyReader = heavyReader;
  }

  /**
   * The pages of a file, and the refusals of its parts.
   *
   * @param encodingOf wins over what a container says of the part
   * @throws the refusal of the whole file; `reader-unstartable`
   */
  partsOf(file: NamedFile, encodingOf: EncodingOf = () => null): AsyncIterable<FilePart> {
    return this.#partsOf(file, { depth: 0, encodingOf });
  }

  async *#partsOf(named: NamedFile, place: Place): AsyncGenerator<FilePart> {
    const { source } = named;
    const file = { ...named, extension: named.extension === '' ? extensionInName(source) : named.extension };
    const { extension } = file;
    if (file.bytes.size === 0) throw failure('file-empty', { source });
    const formats = place.depth === 0 ? FORMAT_BY_EXTENSION : INNER_FORMAT_BY_EXTENSION;
    const format = formats.get((await isUnnamedPage(file, formats.get(extension))) ? PAGE_EXTENSION : extension);
    if (format === undefined) {
      throw failure('file-format-unknown', { source, extension, known: namesOf(FORMATS) });
    }
    if (format.kind === 'many') yield* this.#manyOf(await format.load(), file, place);
    else yield { kind: 'page', ...(await this.#pageOf(format, file)) };
  }

  async #pageOf(format: OnePageFormat, file: NamedFile): Promise<ReadPage> {
    const { source, encoding } = file;
    const read: PageReader =
      format.kind === 'heavy' ? this.#heavyReader.readerOf(format) : bounded(format.read);
    let whole: Uint8Array;
    try {
      whole = await limitedBytes(file, this.#limitBytes);
    } catch (error) {
      if (error instanceof IsnadError) throw error;
      throw failure('file-unreadable', { source, problem: problemInWords(error) }, error);
    }
    return read(source, whole, encoding);
  }

  async *#manyOf(read: PartsReader, file: NamedFile, place: Place): AsyncGenerator<FilePart> {
    const { source } = file;
    let empty = true;
    let refused = 0;
    try {
      const reading = {
        limitBytes: this.#limitBytes,
        partsOf: (inner: InnerFile) => this.#innerParts(inner, { ...place, depth: place.depth + 1 }),
      };
      for await (const part of read(file, reading)) {
        empty = false;
        const bound = part.kind === 'refused' ? part : withinPage(part);
        if (bound.kind === 'page' || ++refused <= MAX_PARTS_NAMED) yield bound;
      }
    } catch (error) {
      if (error instanceof IsnadError) throw error;
      throw failure('file-unreadable', { source, problem: problemInWords(error) }, error);
    }
    if (empty) throw failure('file-empty', { source });
    if (refused > MAX_PARTS_NAMED) {
      const values = { source, named: MAX_PARTS_NAMED, unnamed: refused - MAX_PARTS_NAMED };
      throw failure('json-lines-unnamed', values);
    }
  }

  async *#innerParts(inner: InnerFile, place: Place): AsyncGenerator<FilePart> {
    const { source, known } = inner;
    const encoding = place.encodingOf(source) ?? inner.encoding;
    try {
      if (place.depth > MAX_FILES_DEEP) throw failure('file-nested-too-deep', { source, limit: MAX_FILES_DEEP });
      for await (const part of this.#partsOf({ ...inner, encoding }, place)) {
        yield known === null || part.kind === 'refused' ? part : { ...part, ...withKnown(part, known) };
      }
    } catch (error) {
      // A machine that is short of processes is no reason to leave out a part.
      if (!(error instanceof IsnadError) || error.notice.code === 'reader-unstartable') throw error;
      yield { kind: 'refused', source, notice: error.notice };
    }
  }
}

/** How deep inside others a file lies, and what is said of the parts of the outermost. */
type Place = { readonly depth: number; readonly encodingOf: EncodingOf };

type OnePageFormat = Exclude<FileFormat, { kind: 'many' }>;

/** The name of a file, or of a file inside another its own name. */
function nameIn(source: string): string {
  return source.slice(source.lastIndexOf('#') + 1);
}

function extensionInName(source: string): string {
  return extensionOf(nameIn(source), (extension) => FORMAT_BY_EXTENSION.has(extension));
}

/** Whether a file begins as web pages do, and has the name of plain text or one that tells no format, such as `story.php`. */
async function isUnnamedPage({ source, extension, bytes }: NamedFile, format: FileFormat | undefined): Promise<boolean> {
  if (format !== undefined && extension !== TEXT_EXTENSION) return false;
  try {
    return beginsAsPage(await bytes.at(0, SIGNATURE_BYTES));
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    throw failure('file-unreadable', { source, problem: problemInWords(error) }, error);
  }
}

/** The page, or the refusal of a page that is too long: it does not stop the other parts. */
function withinPage(part: Extract<FilePart, { kind: 'page' }>): FilePart {
  try {
    withinLimits(part);
    return part;
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return { kind: 'refused', source: part.page.source, notice: error.notice };
  }
}

/** The page with what its container says of its only article, where the page itself says nothing. */
function withKnown(read: ReadPage, known: Metadata): ReadPage {
  // An address does not make a body of the whole page.
  if (read.marked === null && saysOnlyAddress(known)) {
    return known.url === null ? read : { ...read, savedFrom: known.url };
  }
  if (read.marked === null) return { ...read, ...wholeArticle(read.page.source, read.page.text, known) };
  const [only, ...others] = read.marked;
  if (only === undefined || others.length > 0) return read;
  const { metadata } = only;
  const joined: Metadata = {
    ...known,
    ...metadata,
    id: metadata.id ?? known.id,
    title: metadata.title ?? known.title,
    outlet: metadata.outlet ?? known.outlet,
    published: metadata.published ?? known.published,
    url: known.url === null ? metadata.url : addressFrom(metadata.url, known.url),
  };
  return { ...read, marked: [{ ...only, metadata: joined }] };
}

function saysOnlyAddress({ id, title, outlet, published, genres = [] }: Metadata): boolean {
  return [id, title, outlet, published].every((one) => one === null) && genres.length === 0;
}
