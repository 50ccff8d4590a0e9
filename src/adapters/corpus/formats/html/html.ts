import { at } from '../../../../domain/at.ts';
import { failure, IsnadError, type Notice } from '../../../../domain/error.ts';
import type { MarkedArticle, Metadata } from '../../../../domain/metadata.ts';
import { readText } from '../../decode-text.ts';
import { addressIn, articleElements, isLong } from './body/html-structure.ts';
import { headlineOf } from './metadata/html-headline.ts';
import { removeWordless } from './body/html-beside.ts';
import { proseOf } from './body/html-prose.ts';
import { bodyOf } from './body/html-body.ts';
import { doubtsOf, isListOfStories, withoutBody } from './body/html-doubts.ts';
import { blocksOf, htmlDocument, lineOf, type HtmlBlock } from './tree/html-document.ts';
import { headLines, tailLines } from './body/html-surroundings.ts';
import { timeIn } from './metadata/marked-dates.ts';
import { HtmlMetadata, sameWords } from './metadata/html-metadata.ts';
import { telegramPage } from '../telegram/telegram-page.ts';
import { withDoubts, type PageReader, type ReadPage } from '../page-format.ts';
import { encodingsStatedIn, withoutTags } from './tree/html-encoding.ts';
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
  const exported = telegramPage(source, document);
  if (exported !== null) return exported;
  const metadata = new HtmlMetadata(document);
  const page = metadata.ofPage;
  const title = headlineOf(document, metadata.titles);
  removeWordless(document);
  const several = severalArticles(document.body, metadata, title);
  const written = new PageText();
  const doubts: Notice[] = [];
  if (several.length > 1) {
    for (const { element, blocks, titleAt } of several) {
      const headline = titleAt < 0 ? title : at(blocks, titleAt).text;
      // The page's metadata describe its main article.
      const own = [page.title, title].some((stated) => sameWords(headline, stated))
        ? page
        : {
            id: null,
            outlet: metadata.outletOf(headline),
            published: timeIn(element),
            url: addressIn(element),
            ...metadata.genresOf(headline),
          };
      written.add(blocks, bodyOf(element, blocks, titleAt).chosen, { ...own, title: headline }, titleAt);
    }
  } else {
    const blocks = blocksOf(document.body);
    const published = page.published ?? timeIn(document.body);
    const body = bodyOf(document.body, blocks, headlineAt(blocks, title));
    const { chosen } = body;
    const [first] = chosen;
    if (first === undefined) return withoutBody(source, document.body, blocks);
    if (!metadata.statesArticle && isListOfStories(document.body, blocks, body, title)) {
      throw failure('page-without-prose', { source });
    }
    doubts.push(...doubtsOf(source, blocks, body));
    const titleAt = blocks.findLastIndex(({ text }, i) => i <= first && sameWords(text, title));
    written.add(blocks, chosen, { ...page, title, published }, titleAt);
  }
  const doubtful = doubts.length === 0 ? {} : { doubts };
  return { page: { source, text: written.text }, marked: written.marked, ...doubtful };
}

type ArticleOfPage = {
  readonly element: Element;
  readonly blocks: readonly HtmlBlock[];
  /** Index of its headline, or -1. */
  readonly titleAt: number;
};

/**
 * The articles of a page that has several; none where they are parts of one: pieces below the headline of the page,
 * or posts of a live blog that are not articles in full. The first may have that headline for its own.
 */
function severalArticles(body: Element, metadata: HtmlMetadata, title: string | null): readonly ArticleOfPage[] {
  const articles = articleElements(body).map((element) => {
    const blocks = blocksOf(element);
    return { element, blocks, titleAt: blocks.findIndex(({ kind }) => typeof kind === 'object') };
  });
  const isOutside = [...body.querySelectorAll('h1')].some(
    (heading) => sameWords(heading.textContent, title) && articles.every(({ element }) => !element.contains(heading)),
  );
  if (!metadata.isLiveBlog && (!isOutside || !metadata.statesArticle)) return articles;
  const headless = articles.filter(({ titleAt }) => titleAt < 0);
  if (headless.length === 0) return articles.every(({ element }) => isLong(element)) ? articles : [];
  return headless.length === 1 && headless[0] === articles[0] ? articles : [];
}

/** Index of the heading that is the headline: the highest, and the first of those; -1 if there is none. */
function headlineAt(blocks: readonly HtmlBlock[], title: string | null): number {
  let best = -1;
  let level = Infinity;
  for (const [i, { text, kind }] of blocks.entries()) {
    if (typeof kind !== 'object' || kind.heading >= level || !sameWords(text, title)) continue;
    best = i;
    level = kind.heading;
  }
  return best;
}

/** A short line in bold is a subheading, even if it is not marked as one. */
function bodyLine(block: HtmlBlock): string {
  const { kind, bold, text } = block;
  if (kind !== 'text' || !bold || proseOf(block) > 0 || text.length > MAX_SUBHEADING) return lineOf(block);
  return lineOf({ ...block, kind: { heading: 6 } });
}

/** UTF-16 units. */
const MAX_SUBHEADING = 120;

/** Builds the text of a page, article by article. */
class PageText {
  text = '';
  readonly marked: MarkedArticle[] = [];

  /** @param titleAt index of the block that is the headline, or -1 */
  add(blocks: readonly HtmlBlock[], body: readonly number[], metadata: Metadata, titleAt: number): void {
    const from = body[0] ?? 0;
    const to = (body.at(-1) ?? -1) + 1;
    const start = this.text.length;
    if (metadata.title !== null) this.#line(`# ${metadata.title}`);
    for (const line of headLines(blocks, { from: titleAt + 1, to: from }, titleAt)) this.#line(line);
    const bodyStart = this.text.length;
    for (const i of body) this.#line(bodyLine(at(blocks, i)));
    const bodyEnd = this.text.length;
    for (const line of tailLines(blocks, to)) this.#line(line);
    this.marked.push({
      span: { start, end: this.text.length },
      body: { start: bodyStart, end: bodyEnd },
      metadata,
      weighed: true,
    });
    this.#line('');
  }

  #line(line: string): void {
    this.text += `${line}\n`;
  }
}
