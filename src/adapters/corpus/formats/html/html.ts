import { Readability } from '@mozilla/readability';
import { at } from '../../../../domain/at.ts';
import { failure, IsnadError } from '../../../../domain/error.ts';
import type { MarkedArticle, Metadata } from '../../../../domain/metadata.ts';
import { readText } from '../../decode-text.ts';
import { addressIn, articleElements, type BlockRange, bodyWithin } from './html-structure.ts';
import { headlineOf } from './html-headline.ts';
import { removeNonBody } from './html-cleaning.ts';
import { blocksOf, htmlDocument, lineOf, type HtmlBlock } from './html-document.ts';
import { headLines, tailLines } from './html-surroundings.ts';
import { timeIn } from './marked-dates.ts';
import { HtmlMetadata, sameWords } from './html-metadata.ts';
import { withDoubts, type PageReader, type ReadPage } from '../page-format.ts';
import { encodingsStatedIn, withoutTags } from './html-encoding.ts';
import { complaintOf } from '../../../files/system-code.ts';

/**
 * The articles of a saved web page. The page's text consists of the parts that are kept: for each article its headline, the
 * lines around the body that may name date and source, and the body, each block on a line.
 */
export const readHtml: PageReader = async (source, bytes, encoding) => {
  const stated = { given: encoding, inFile: encodingsStatedIn(bytes), prose: withoutTags };
  const { text: html, doubts } = await readText(source, bytes, stated);
  try {
    return withDoubts(pageOf(source, html), doubts);
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    // Libraries walk trees by recursion, and a page can hold anything.
    const problem = complaintOf(error);
    throw failure('file-unparseable', { source, problem: `the page cannot be read (${problem})` }, error);
  }
};

function pageOf(source: string, html: string): ReadPage {
  const document = htmlDocument(source, html);
  const metadata = new HtmlMetadata(document);
  const page = metadata.ofPage;
  const title = headlineOf(document, metadata.titles);
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
