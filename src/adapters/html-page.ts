import { Readability } from '@mozilla/readability';
import { failure, IsnadError } from '../domain/error.ts';
import type { Region, Said } from '../domain/supplied.ts';
import { decodeText } from './decode-text.ts';
import { articleElements, addressIn } from './html-articles.ts';
import { blocksOf, lineOf, type HtmlBlock } from './html-blocks.ts';
import { removeWhatIsNoBody } from './html-cleaning.ts';
import { htmlDocument } from './html-document.ts';
import { bodyWithin, type BlockRange } from './html-body.ts';
import { headLines, tailLines } from './html-surroundings.ts';
import { headlineOf } from './html-title.ts';
import { HtmlMetadata, sameWords } from './html-metadata.ts';
import type { PageFormat, ReadPage } from './page-format.ts';
import { systemCode } from './system-code.ts';

/** Where a page states its encoding: HTML asks for that within the first 1024 bytes; older pages take longer. */
const HEAD_BYTES = 4096;
const CHARSET = /<meta[^>]{0,200}?charset\s{0,20}=\s{0,20}(?:["']\s{0,20})?([\w-]{1,40})/iu;

/** UTF-16 units of what a vendor's reader says, which may quote the page at any length. */
const LONGEST_PROBLEM = 200;

/**
 * The articles of a saved web page. The page's text is what is taken of it: a headline, the lines around the body that
 * may tell date and source, and the body, a line each.
 */
export const readHtml: PageFormat = (source, bytes, encoding) => {
  const html = decodeText(source, bytes, encoding ?? declaredIn(bytes));
  try {
    return pageOf(source, html);
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    // Vendors' readers walk trees by calling themselves, and pages can be anything.
    const problem = systemCode(error).slice(0, LONGEST_PROBLEM);
    throw failure('file-unparseable', { source, problem: `the page cannot be read (${problem})` }, error);
  }
};

/** The encoding in a byte-order mark or a `<meta>`; null if neither is there. */
function declaredIn(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return CHARSET.exec(Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1'))?.[1] ?? null;
}

function pageOf(source: string, html: string): ReadPage {
  const document = htmlDocument(source, html);
  const metadata = new HtmlMetadata(document);
  const page = metadata.ofPage;
  const title = headlineOf(document, page.title);
  removeWhatIsNoBody(document);
  const several = articleElements(document);
  const written = new PageText();
  if (several.length > 1) {
    for (const element of several) {
      const blocks = blocksOf(element);
      const at = blocks.findIndex(({ kind }) => typeof kind === 'object');
      const headline = at < 0 ? null : (blocks[at]?.text ?? null);
      // What is said of the page is said of its main article.
      const said = sameWords(headline, page.title)
        ? page
        : {
            id: null,
            outlet: metadata.outletOf(headline),
            published: timeIn(element),
            url: addressIn(element),
          };
      written.add(blocks, { from: at + 1, to: blocks.length }, { ...said, title: headline }, at);
    }
  } else {
    const blocks = blocksOf(document.body);
    const published = page.published ?? timeIn(document.body);
    // Last: Readability takes the tree apart.
    const body = bodyWithin(blocks, readableTexts(source, document));
    if (body === null) return { page: { source, text: blocks.map(lineOf).join('\n') }, regions: null };
    const at = blocks.findIndex(({ text }, i) => i <= body.from && sameWords(text, title));
    written.add(blocks, body, { ...page, title, published }, at);
  }
  return { page: { source, text: written.text }, regions: written.regions };
}

/** Lines that Readability takes for the article. The document is changed. */
function readableTexts(source: string, document: Document): ReadonlySet<string> {
  const content = new Readability(document).parse()?.content ?? '';
  return new Set(content === '' ? [] : blocksOf(htmlDocument(source, content).body).map(({ text }) => text));
}

/** The machine-readable time of an article: one marked as that of publication, or the first. */
function timeIn(element: Element): string | null {
  const times = [...element.querySelectorAll('time[datetime]')];
  const published = times.find((time) =>
    /publi|posted|entry-date/iu.test(
      `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`,
    ),
  );
  return (published ?? times[0])?.getAttribute('datetime') ?? null;
}

/** The text of a page as it grows, article by article. */
class PageText {
  text = '';
  readonly regions: Region[] = [];

  /** @param titleAt number of the block that is the headline, or -1 */
  add(blocks: readonly HtmlBlock[], body: BlockRange, said: Said, titleAt: number): void {
    const start = this.text.length;
    if (said.title !== null) this.#line(`# ${said.title}`);
    for (const line of headLines(blocks, { from: titleAt + 1, to: body.from }, titleAt)) this.#line(line);
    const bodyStart = this.text.length;
    for (const block of blocks.slice(body.from, body.to)) this.#line(lineOf(block));
    const bodyEnd = this.text.length;
    for (const line of tailLines(blocks, body.to)) this.#line(line);
    this.regions.push({
      span: { start, end: this.text.length },
      body: { start: bodyStart, end: bodyEnd },
      said,
    });
    this.#line('');
  }

  #line(line: string): void {
    this.text += `${line}\n`;
  }
}
