import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocx } from '../../src/adapters/docx-page.ts';
import { fileCorpus } from '../../src/adapters/file-corpus.ts';
import { readHtml } from '../../src/adapters/html-page.ts';
import { readJsonLines } from '../../src/adapters/json-lines.ts';
import { readMarkdown } from '../../src/adapters/markdown-page.ts';
import type { PageFormat } from '../../src/adapters/page-format.ts';
import { readPlainText } from '../../src/adapters/plain-text-page.ts';
import { SIDE_FILE } from '../../src/adapters/side-file.ts';
import { storedZip } from '../../src/adapters/stored-zip.ts';
import { MAX_QUESTION, MAX_QUOTE } from '../../src/app/limits.ts';
import { readFollowUp } from '../../src/app/read-question.ts';
import { understandCorpus } from '../../src/app/understand-corpus.ts';
import { askedInMessage } from '../../src/discord/asked-in-message.ts';
import { decodeCustomId } from '../../src/discord/custom-id.ts';
import { escapeMarkdown } from '../../src/discord/escape-markdown.ts';
import { cutMarked, inDirectionOf, shownLabel } from '../../src/discord/plain-label.ts';
import { quotedLines } from '../../src/discord/render-quotes.ts';
import { shownQuotes } from '../../src/discord/shown-quotes.ts';
import { addressOfQuote } from '../../src/discord/text-fragment.ts';
import { IsnadError } from '../../src/domain/error.ts';
import { TEXT_ALONE } from '../../src/domain/supplied.ts';
import { foundArticles } from '../../src/ingestion/articles.ts';
import { copyGroups } from '../../src/ingestion/near-copies.ts';
import { splitArticle } from '../../src/ingestion/split-article.ts';
import { buildKeywordData } from '../../src/retrieval/keyword-index.ts';
import { printable } from '../../src/cli/printable.ts';
import { askedPeriod } from '../../src/text/asked-period.ts';
import { asksFor, cleanQuestion } from '../../src/text/clean-question.ts';
import { dateProblem, readDateLine } from '../../src/text/dates.ts';
import { fold } from '../../src/text/fold.ts';
import { asksForLatest } from '../../src/text/latest-words.ts';
import { readMetadataDate } from '../../src/text/metadata-date.ts';
import { questionParts } from '../../src/text/question-parts.ts';
import { quotedWords } from '../../src/text/quoted-words.ts';
import { searchForm } from '../../src/text/search-form.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { estimateTokens } from '../../src/text/token-estimate.ts';

/** Something that reads what comes from outside. Refusals by name are as good as results. */
export type Reader = {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** Units of the longest input that reaches it; absent: any. */
  readonly most?: number;
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** From a file to its passages, as an index has it. */
async function understood(format: PageFormat, file: string | Uint8Array): Promise<void> {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  const { page, regions } = await format('page', bytes, null);
  for (const { article } of foundArticles(page, regions === null ? TEXT_ALONE : { regions, side: null })) {
    splitArticle(article, page.text);
  }
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** A Word document whose body is this XML, which may be none. */
function docxOf(xml: string): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"/>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${xml}</w:body></w:document>`,
  };
  return storedZip(new Map(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])));
}

/** Units from which a Word document is made: some second to read. What is longer is no dearer to the unit. */
const MOST_OF_WORD = 2 ** 16;

/** Every ten letters a run, and every line a paragraph. */
function runsOf(text: string): string {
  const escaped = (piece: string): string => piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const run = (piece: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t>${escaped(piece)}</w:t></w:r>`;
  return text
    .split('\n')
    .map((line) => `<w:p>${(line.match(/.{1,10}/gu) ?? []).map(run).join('')}</w:p>`)
    .join('');
}

async function inFile<T>(name: string, text: string, read: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-growth-'));
  try {
    await writeFile(join(folder, name), text);
    return await read(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const readers: readonly Reader[] = [
  { name: 'plain text to passages', read: (text) => understood(readPlainText, text) },
  { name: 'markdown to passages', read: (text) => understood(readMarkdown, text) },
  { name: 'html to passages', read: (text) => understood(readHtml, text) },
  {
    name: 'jsonl',
    read: (text) =>
      inFile('a.jsonl', text, async (folder) => {
        const lines: unknown[] = [];
        for await (const line of readJsonLines(
          createReadStream(join(folder, 'a.jsonl')),
          'a.jsonl',
          null,
          2 ** 24,
        ))
          lines.push(line);
      }),
  },
  {
    name: 'sources.json',
    read: (text) =>
      inFile(SIDE_FILE, text, async (folder) => {
        await writeFile(join(folder, 'a'), 'a');
        return understandCorpus(fileCorpus(folder));
      }),
  },
  {
    name: 'word document of runs',
    read: (text) => understood(readDocx, docxOf(runsOf(text))),
    most: MOST_OF_WORD,
  },
  {
    name: 'word document of this XML',
    read: (text) => understood(readDocx, docxOf(text)),
    most: MOST_OF_WORD,
  },
  { name: 'sentences', read: (text) => sentencesOf(text, { start: 0, end: text.length }) },
  { name: 'dates', read: (text) => [readDateLine(text), dateProblem(text), readMetadataDate(text)] },
  { name: 'fold', read: fold },
  { name: 'search form', read: searchForm },
  { name: 'tokens', read: estimateTokens },
  { name: 'analyser', read: (text) => buildKeywordData([text]) },
  {
    name: 'near copies',
    read: (text) =>
      copyGroups([
        { text, publishedAt: null },
        { text: `${text}x`, publishedAt: null },
      ]),
  },
  { name: 'words of a quote', read: quotedWords },
  { name: 'question cleaned', read: (text) => asksFor(cleanQuestion(text)) },
  { name: 'question read', read: (text) => readFollowUp(text, [text, text], () => 'und') },
  {
    name: 'parts, period, latest',
    read: (text) => [questionParts(text), askedPeriod(text), asksForLatest(text)],
    most: MAX_QUESTION,
  },
  { name: 'quote given', read: (text) => quotedWords(text), most: MAX_QUOTE },
  { name: 'message', read: (content) => askedInMessage({ ...MESSAGE, content }) },
  { name: 'escapes', read: escapeMarkdown },
  { name: 'quoted lines and back', read: (text) => shownQuotes(quotedLines(text)) },
  { name: 'label', read: (text) => [shownLabel(text, 150), inDirectionOf(text, cutMarked(text, 2000))] },
  {
    name: 'address',
    read: (text) => [
      addressOfQuote('https://a.example/b', text),
      addressOfQuote(`https://a.example/${text}`, 'a b'),
    ],
  },
  { name: 'custom id', read: decodeCustomId },
  { name: 'terminal', read: printable },
];

const MESSAGE = {
  ...{ byMachine: false, mentionsBot: true, mentionsOthers: false, repliesTo: null, isDirect: false },
  ...{ inAskedThread: false, answersAll: false, canReadAll: true },
};

export const READERS: readonly Reader[] = readers.map((reader) => ({
  ...reader,
  read: async (text) => {
    try {
      await reader.read(text);
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
    }
  },
}));
