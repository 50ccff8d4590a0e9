import { Parser } from 'htmlparser2';
import { failure, notice } from '../../../../domain/error.ts';
import { encodingInXml, XML_DECLARATION_BYTES } from '../../encodings/xml-declaration.ts';
import { articleParts } from '../article-parts.ts';
import { markupRefusal, MAX_MARKUP_DEPTH } from '../markup-limits.ts';
import { invalidPart, type FilePart, type PartsReader, type PartsReading } from '../parts-format.ts';
import { utf8Bytes } from '../utf8-bytes.ts';
import { feedArticle } from './feed-article.ts';
import { FeedCollector, type FeedEntry } from './feed-collector.ts';

/** UTF-16 units read between two checks. */
const SLICE_CHARS = 4096;

/** Attributes of one element. */
const MAX_ATTRIBUTES = 1000;

/** What the decoder puts in place of bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';

/**
 * The articles of an RSS or Atom feed with full texts, or of an export of WordPress, told apart by their outermost elements. The
 * n-th entry is a page called `file#n`. The file is read as a stream. Entities that a file declares are never expanded. An entry
 * that brings no full text is refused by name.
 *
 * @throws the refusal of XML of another kind, and what reading the file throws
 */
export const readXmlFile: PartsReader = async function* (file, reading) {
  const { source } = file;
  const declared = encodingInXml(await file.bytes.at(0, XML_DECLARATION_BYTES));
  const bytes = await utf8Bytes(file, reading.limitBytes, declared);
  const feed = new FeedReading(source, reading.limitBytes);
  const decoder = new TextDecoder();
  let number = 0;
  for await (const piece of bytes.pieces()) {
    const text = decoder.decode(piece, { stream: true });
    for (let at = 0; at < text.length; at += SLICE_CHARS) {
      for (const entry of feed.read(text.slice(at, at + SLICE_CHARS))) {
        yield* entryParts(`${source}#${++number}`, entry, reading);
      }
    }
  }
  if (feed.breaksOff()) {
    const problem = number === 0 ? 'it breaks off' : `the rest of the file, behind entry ${number}, is missing`;
    yield invalidPart(source, problem);
  }
};

async function* entryParts(source: string, entry: FeedEntry, reading: PartsReading): AsyncGenerator<FilePart> {
  if (entry.isTooLong) {
    yield invalidPart(source, `it has more than ${reading.limitBytes} characters`);
    return;
  }
  const article = feedArticle(entry);
  if (article === null) return;
  if (article.kind === 'none') {
    yield { kind: 'refused', source, notice: notice('part-no-article', { source, problem: article.problem }) };
  } else if ([...entry.texts.values()].some((text) => text.includes(REPLACEMENT) || text.includes('\0'))) {
    yield invalidPart(source, 'it holds bytes that are not UTF-8, or characters that were lost before (U+FFFD)');
  } else {
    const { text, markup, metadata } = article;
    yield* articleParts({ source, text, markup, metadata }, reading);
  }
}

/** Reads a feed piece by piece, within limits. */
class FeedReading {
  readonly #source: string;
  readonly #limitChars: number;
  readonly #found: FeedCollector;
  readonly #parser: Parser;
  /** UTF-16 units since the parser last reported something: it holds them. */
  #unreported = 0;
  #attributes = 0;

  constructor(source: string, limitChars: number) {
    this.#source = source;
    this.#limitChars = limitChars;
    const found = new FeedCollector(limitChars);
    this.#found = found;
    this.#parser = new Parser(
      {
        onopentagname: () => {
          this.#unreported = 0;
          this.#attributes = 0;
        },
        onattribute: () => {
          this.#unreported = 0;
          this.#attributes++;
        },
        onopentag: (name, attributes) => {
          found.openTag(name, attributes);
        },
        ontext: (text) => {
          this.#unreported = 0;
          found.text(text);
        },
        onclosetag: () => {
          this.#unreported = 0;
          found.closeTag();
        },
      },
      { xmlMode: true },
    );
  }

  /** The entries that end in this piece. */
  read(piece: string): readonly FeedEntry[] {
    const source = this.#source;
    this.#unreported += piece.length;
    this.#parser.write(piece);
    if (!this.#found.isFeed) {
      const root = this.#found.root?.slice(0, 40) ?? '';
      const problem = `its outermost element is <${root}>, and of .xml files isnad reads RSS, Atom and exports of WordPress`;
      throw failure('file-structure-unknown', { source, problem });
    }
    if (this.#found.depth > MAX_MARKUP_DEPTH) throw markupRefusal(source, { what: 'depth', limit: MAX_MARKUP_DEPTH });
    if (this.#attributes > MAX_ATTRIBUTES) {
      throw markupRefusal(source, { what: 'attributes', limit: MAX_ATTRIBUTES });
    }
    // Twice as much, so that an entry which is too long can still be refused alone.
    if (this.#unreported > 2 * this.#limitChars) {
      throw failure('file-structure-unknown', { source, problem: `it has a piece of more than ${2 * this.#limitChars} characters` });
    }
    return this.#found.ended();
  }

  /** Whether elements are still open at the end. */
  breaksOff(): boolean {
    return this.#found.depth > 0 || this.#found.root === null;
  }
}
