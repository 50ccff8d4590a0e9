import { Readability } from '@mozilla/readability';
import { at } from '../../../../domain/at.ts';
import { failure, IsnadError } from '../../../../domain/error.ts';
import type { MarkedArticle, Metadata } from '../../../../domain/metadata.ts';
import { decodeText } from '../../decode-text.ts';
import { addressIn, articleElements, type BlockRange, bodyWithin, headlineOf } from './html-structure.ts';
import { removeNonBody } from './html-cleaning.ts';
import { blocksOf, htmlDocument, lineOf, type HtmlBlock } from './html-document.ts';
import { headLines, tailLines } from './html-surroundings.ts';
import { HtmlMetadata, sameWords } from './html-metadata.ts';
import { telegramPage } from '../telegram/telegram-page.ts';
import type { PageReader, ReadPage } from '../page-format.ts';
import { complaintOf } from '../../../files/system-code.ts';

/** Bytes in which a page states its encoding. HTML demands the first 1024; older pages need more. */
const HEAD_BYTES = 4096;
const CHARSET = /<meta[^>]{0,200}?charset\s{0,20}=\s{0,20}(?:["']\s{0,20})?([\w-]{1,40})/iu;

/**
 * The articles of a saved web page. The page's text consists of the parts that are kept: for each article its headline, the
 * lines around the body that may name date and source, and the body, each block on a line.
 */
export const readHtml: PageReader = (source, bytes, encoding) => {
  const html = decodeText(source, bytes, encoding ?? declaredIn(bytes));
  try {
    return pageOf(source, html);
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    // Libraries walk trees by recursion, and a page can hold anything.
    const problem = complaintOf(error);
    throw failure('file-unparseable', { source, problem: `the page cannot be read (${problem})` }, error);
  }
};

/** The encoding that a byte-order mark or a `<meta>` states; null if there is neither. */
function declaredIn(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return CHARSET.exec(Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1'))?.[1] ?? null;
}

function pageOf(source: string, html: string): ReadPage {
  const document = htmlDocument(source, html);
  const exported = telegramPage(source, document);
  if (exported !== null) return exported;
  const metadata = new HtmlMetadata(document);
  const page = metadata.ofPage;
  const title = headlineOf(document, page.title);
  removeNonBody(document);
  const several = articleElements(document);
  const written = new PageText();
  if (several.length > 1) {
    for (const element of several) {
      const blocks = blocksOf(element);
      const titleAt = blocks.findIndex(({ kind }) => typeof kind === 'object');
      const headline = titleAt < 0 ? null : at(blocks, titleAt).text;
      // The page's metadata describe its main article.
      const own = sameWords(headline, page.title)
        ? page
        : {
            id: null,
            outlet: metadata.outletOf(headline),
            published: timeIn(element),
            url: addressIn(element),
            ...metadata.genresOf(headline),
          };
      written.add(blocks, { from: titleAt + 1, to: blocks.length }, { ...own, title: headline }, titleAt);
    }
  } else {
    const blocks = blocksOf(document.body);
    const published = page.published ?? timeIn(document.body);
    // Last, since Readability takes the tree apart.
    const body = bodyWithin(blocks, readableTexts(source, document));
    if (body === null) return { page: { source, text: blocks.map(lineOf).join('\n') }, marked: null };
    const titleAt = blocks.findIndex(({ text }, i) => i <= body.from && sameWords(text, title));
    written.add(blocks, body, { ...page, title, published }, titleAt);
  }
  return { page: { source, text: written.text }, marked: written.marked };
}

/** The lines that Readability takes for the article. Changes the document. */
function readableTexts(source: string, document: Document): ReadonlySet<string> {
  const content = new Readability(document).parse()?.content ?? '';
  return new Set(content === '' ? [] : blocksOf(htmlDocument(source, content).body).map(({ text }) => text));
}

/** The machine-readable time of an article: the one marked as its publication, or else the first. */
function timeIn(element: Element): string | null {
  const times = [...element.querySelectorAll('time[datetime]')];
  const published = times.find((time) =>
    /publi|posted|entry-date/iu.test(
      `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`,
    ),
  );
  return (published ?? times[0])?.getAttribute('datetime') ?? null;
}

/** Builds the text of a page, article by article. */
class PageText {
  text = '';
  readonly marked: MarkedArticle[] = [];

  /** @param titleAt index of the block that is the headline, or -1 */
  add(blocks: readonly HtmlBlock[], body: BlockRange, metadata: Metadata, titleAt: number): void {
    const start = this.text.length;
    if (metadata.title !== null) this.#line(`# ${metadata.title}`);
    for (const line of headLines(blocks, { from: titleAt + 1, to: body.from }, titleAt)) this.#line(line);
    const bodyStart = this.text.length;
    for (const block of blocks.slice(body.from, body.to)) this.#line(lineOf(block));
    const bodyEnd = this.text.length;
    for (const line of tailLines(blocks, body.to)) this.#line(line);
    this.marked.push({
      span: { start, end: this.text.length },
      body: { start: bodyStart, end: bodyEnd },
      metadata,
    });
    this.#line('');
  }

  #line(line: string): void {
    this.text += `${line}\n`;
  }
}
