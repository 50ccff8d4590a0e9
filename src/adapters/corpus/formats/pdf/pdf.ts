import { failure, IsnadError, notice, type Notice, type UntrustedBecause } from '../../../../domain/error.ts';
import { NO_METADATA } from '../../../../domain/metadata.ts';
import { complaintOf } from '../../../files/system-code.ts';
import type { PageReader, ReadPage } from '../page-format.ts';
import { areProse, columnsOf, rowByRow, type Column } from './column-order.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import { openPdf, type PdfDocument, type PdfFont, type PdfPage } from './pdf-library.ts';
import { placedGlyphs, type ShownText } from './placed-glyphs.ts';
import { pageWords, withoutRepeated, type PageWords } from './repeated-lines.ts';
import { isRightToLeft, type PlacedWord } from './text-line.ts';
import { untrustedBecause } from './text-trust.ts';
import { bracketsAsMeant } from './turned-brackets.ts';

/** A book of 500 pages has 1,500,000 letters. */
export const PDF_LIMITS = { pages: 2000, glyphs: 5_000_000 };

/** Share of the letters of a page that may be turned: a note at the margin, the label of a drawing. */
const MOST_TURNED = 0.2;

/** Letters of a headline: fewer, however large, are an initial or a number. */
const SHORTEST_TITLE = 8;
const LONGEST_TITLE = 300;

/**
 * The text of a PDF document as its pages are read, a paragraph a line, under the largest text of the first page as headline.
 * Pages whose letters may be others than those that are seen are left out, each with a doubt that names it.
 *
 * @throws `file-encrypted`, `file-without-text`, `file-too-costly`, `file-unparseable`, and `pdf-page-untrusted` where no page
 *   can be trusted
 */
export const readPdf: PageReader = async (source, bytes) => {
  const loading = openPdf(bytes);
  try {
    return textOf(source, await shownPages(source, await loading.promise));
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    if (error instanceof Error && error.name === 'PasswordException') {
      throw failure('file-encrypted', { source }, error);
    }
    const problem = `it is not a whole PDF document (${complaintOf(error)})`;
    throw failure('file-unparseable', { source, problem }, error);
  } finally {
    await loading.destroy();
  }
};

type ShownPage = ShownText & { readonly height: number };

async function shownPages(source: string, document: PdfDocument): Promise<readonly ShownPage[]> {
  if (document.numPages > PDF_LIMITS.pages) {
    throw failure('file-too-costly', { source, what: 'pages', limit: PDF_LIMITS.pages });
  }
  const pages: ShownPage[] = [];
  let glyphs = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const shown = await shownOn(page);
    glyphs += shown.glyphs.length;
    if (glyphs > PDF_LIMITS.glyphs) {
      throw failure('file-too-costly', { source, what: 'glyphs', limit: PDF_LIMITS.glyphs });
    }
    pages.push(shown);
    page.cleanup();
  }
  return pages;
}

async function shownOn(page: PdfPage): Promise<ShownPage> {
  const { transform, height } = page.getViewport({ scale: 1 });
  const operations = await page.getOperatorList({ intent: 'display', annotationMode: 0 });
  const { commonObjs } = page;
  const fontOf = (name: string): PdfFont | null => (commonObjs.has(name) ? commonObjs.get(name) : null);
  const { glyphs, hidden, turned } = placedGlyphs(operations, transform, fontOf);
  return { glyphs, hidden, turned, height };
}

function textOf(source: string, pages: readonly ShownPage[]): ReadPage {
  const doubts: Notice[] = [];
  /** Pages of which none between them is left out. */
  const runs: Column[][] = [[]];
  let words: readonly PageWords[] = pages.map(({ glyphs, height }) => pageWords(glyphs, height));
  const rightToLeft = isRightToLeft(words.flatMap((page) => page.words));
  words = withoutRepeated(words);
  pages.forEach((page, i) => {
    const { columns, untrusted } = readingOf(words[i]?.words ?? []);
    const problem = pageProblem(page) ?? untrusted;
    if (problem === null) runs.at(-1)?.push(...columns);
    else {
      doubts.push(notice('pdf-page-untrusted', { source, page: i + 1, problem }));
      runs.push([]);
    }
  });
  const paragraphs = meant(paragraphsOf(runs, rightToLeft), rightToLeft);
  if (paragraphs.length === 0) {
    const [first] = doubts;
    throw first === undefined ? failure('file-without-text', { source }) : new IsnadError(first);
  }
  const isFirstRead = runs[0]?.length !== 0;
  return { ...written(source, paragraphs, isFirstRead), ...(doubts.length === 0 ? {} : { doubts }) };
}

type Reading = { readonly columns: readonly Column[]; readonly untrusted: UntrustedBecause | null };

/** The columns of a page, or its rows, where the file goes from cell to cell of a table and no prose stands beside prose. */
function readingOf(words: readonly PlacedWord[]): Reading {
  const columns = columnsOf(words);
  const untrusted = untrustedBecause(columns);
  if (untrusted !== 'order' || areProse(columns)) return { columns, untrusted };
  const rows = rowByRow(words);
  return { columns: rows, untrusted: untrustedBecause(rows) };
}

function pageProblem({ glyphs, hidden, turned }: ShownPage): 'unseen' | 'turned' | null {
  if (hidden > glyphs.length) return 'unseen';
  return turned > MOST_TURNED * (glyphs.length + turned) ? 'turned' : null;
}

function meant(paragraphs: readonly Paragraph[], rightToLeft: boolean): readonly Paragraph[] {
  if (!rightToLeft) return paragraphs;
  const texts = bracketsAsMeant(paragraphs.map(({ text }) => text));
  return paragraphs.map((paragraph, i) => ({ ...paragraph, text: texts[i] ?? paragraph.text }));
}

/** Of the size of most letters, from which on a text is a heading. */
const HEADING = 1.15;

/**
 * The page with its headings marked.
 *
 * @param isFirstRead whether the first page, which alone has a headline, is part of the text
 */
function written(source: string, paragraphs: readonly Paragraph[], isFirstRead: boolean): ReadPage {
  const heading = HEADING * commonSize(paragraphs);
  const titleAt = isFirstRead ? titleIn(paragraphs, heading) : -1;
  const lines = paragraphs.map(({ text, size }, i) => {
    if (i === titleAt) return `# ${text}\n`;
    return size >= heading && text.length <= LONGEST_TITLE ? `## ${text}\n` : `${text}\n`;
  });
  const text = lines.join('');
  const title = paragraphs[titleAt]?.text;
  if (title === undefined) return { page: { source, text }, marked: null };
  const body = { start: lines.slice(0, titleAt + 1).join('').length, end: text.length };
  const marked = { span: { start: 0, end: text.length }, body, metadata: { ...NO_METADATA, title } };
  return { page: { source, text }, marked: [marked] };
}

/** The size of most letters. */
function commonSize(paragraphs: readonly Paragraph[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of paragraphs) {
    const rounded = Math.round(2 * size) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** Index of the largest text above the first long paragraph; -1 where none is larger than the rest. */
function titleIn(paragraphs: readonly Paragraph[], heading: number): number {
  const firstBody = paragraphs.findIndex(({ text, size }) => size < heading && text.length > LONGEST_TITLE);
  let titleAt = -1;
  for (const [i, { text, size }] of paragraphs.slice(0, firstBody < 0 ? undefined : firstBody).entries()) {
    const fits = size >= heading && text.length >= SHORTEST_TITLE && text.length <= LONGEST_TITLE;
    if (fits && size > (paragraphs[titleAt]?.size ?? 0)) titleAt = i;
  }
  return titleAt;
}
