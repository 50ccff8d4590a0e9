import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heldBytes, wholeBytes } from '../../src/adapters/corpus/byte-source.ts';
import { readMhtml } from '../../src/adapters/corpus/formats/archives/mhtml.ts';
import { readWarc } from '../../src/adapters/corpus/formats/archives/warc.ts';
import { readZip } from '../../src/adapters/corpus/formats/archives/zip.ts';
import { readEpub } from '../../src/adapters/corpus/formats/documents/epub.ts';
import { readOdt } from '../../src/adapters/corpus/formats/documents/odt.ts';
import { readRtf } from '../../src/adapters/corpus/formats/documents/rtf.ts';
import { readDocx } from '../../src/adapters/corpus/formats/word/docx.ts';
import { fileCorpus } from '../../src/adapters/corpus/file-corpus.ts';
import { readHtml } from '../../src/adapters/corpus/formats/html/html.ts';
import { wordpressBody } from '../../src/adapters/corpus/formats/feeds/wordpress-body.ts';
import { readXmlFile } from '../../src/adapters/corpus/formats/feeds/xml-file.ts';
import { readLetter } from '../../src/adapters/corpus/formats/mail/letter.ts';
import { readMailbox } from '../../src/adapters/corpus/formats/mail/mailbox.ts';
import { readCsvFile } from '../../src/adapters/corpus/formats/records/csv-file.ts';
import { readJsonFile } from '../../src/adapters/corpus/formats/records/json-file.ts';
import { readJsonLines } from '../../src/adapters/corpus/formats/records/json-lines.ts';
import { readMarkdown } from '../../src/adapters/corpus/formats/markdown.ts';
import type { PageReader } from '../../src/adapters/corpus/formats/page-format.ts';
import type { FilePart, InnerFile, PartsReader } from '../../src/adapters/corpus/formats/parts-format.ts';
import { readPdf } from '../../src/adapters/corpus/formats/pdf/pdf.ts';
import { readPlainText } from '../../src/adapters/corpus/formats/plain-text.ts';
import { SIDECAR_FILE } from '../../src/adapters/corpus/sidecar-file.ts';
import { storedZip } from '../../src/adapters/corpus/formats/word/stored-zip.ts';
import { MAX_QUESTION_CHARS, MAX_QUOTE_CHARS } from '../../src/app/limits.ts';
import { readFollowUp } from '../../src/app/ask/question/read-question.ts';
import { parseCorpus } from '../../src/app/indexing/parse-corpus.ts';
import { askedInMessage } from '../../src/discord/events/asked-in-message.ts';
import { decodeCustomId } from '../../src/discord/render/message/custom-id.ts';
import { escapeMarkdown } from '../../src/discord/render/message/escape-markdown.ts';
import { cutMarked, inDirectionOf, shownLabel } from '../../src/discord/render/message/plain-label.ts';
import { quotedLines } from '../../src/discord/render/quotes/quoted-lines.ts';
import { shownQuotes } from '../../src/discord/render/quotes/shown-quotes.ts';
import { addressOfQuote } from '../../src/discord/render/quotes/text-fragment.ts';
import { IsnadError } from '../../src/domain/error.ts';
import { TEXT_ALONE } from '../../src/domain/metadata.ts';
import { extractArticles } from '../../src/ingestion/articles/extract-articles.ts';
import { duplicateGroups } from '../../src/ingestion/duplicates/near-duplicates.ts';
import { splitArticle } from '../../src/ingestion/split-article.ts';
import { buildKeywordData } from '../../src/retrieval/index/keyword-index.ts';
import { printable } from '../../src/cli/output/printable.ts';
import { questionTime } from '../../src/text/dates/question-time.ts';
import { questionKind, cleanQuestion } from '../../src/text/question/clean-question.ts';
import { dateProblem, readDateLine } from '../../src/text/dates/date-line.ts';
import { fold } from '../../src/text/letters/fold.ts';
import { questionOrder } from '../../src/text/question/question-order.ts';
import { readMetadataDate } from '../../src/text/dates/metadata-date.ts';
import { questionParts } from '../../src/text/question/question-parts.ts';
import { quotedWords } from '../../src/text/quotes/quoted-words.ts';
import { embeddingInput } from '../../src/text/embedding-input.ts';
import { sentencesOf } from '../../src/text/sentences/sentences.ts';
import { estimateTokens } from '../../src/text/token-estimate.ts';

/** Something that reads input from outside. A refusal by name is as good as a result. */
export type Reader = {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** The longest input that reaches it, in UTF-16 units; absent if there is no limit. */
  readonly most?: number;
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a file down to its passages, as indexing does. */
async function understood(format: PageReader, file: string | Uint8Array): Promise<void> {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  const { page, marked } = await format('page', bytes, null);
  for (const { article } of extractArticles(page, marked === null ? TEXT_ALONE : { marked, sidecar: null })) {
    splitArticle(article, page.text);
  }
}

/** The most UTF-16 units in a letter: it takes about a second to read. */
const MAX_LETTER_CHARS = 2 ** 20;

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** A Word document whose body is this text, which need not be XML. */
function docxOf(xml: string): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"/>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${xml}</w:body></w:document>`,
  };
  return storedZip(new Map(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])));
}

/** The most UTF-16 units in a Word document: it takes about a second to read. A longer one costs no more per unit. */
const MAX_WORD_DOCUMENT_CHARS = 2 ** 16;

/** An OpenDocument text whose body is this text, which need not be XML. */
function odtOf(xml: string): Uint8Array {
  const content = `<office:document-content><office:body><office:text>${xml}</office:text></office:body></office:document-content>`;
  return storedZip(new Map([['content.xml', Buffer.from(content)]]));
}

/** A book of these chapters, which need not be HTML. */
function epubOf(chapters: readonly string[]): Uint8Array {
  const names = chapters.map((_, i) => `${i}.xhtml`);
  const items = names.map((name) => `<item id="${name}" href="${name}"/>`).join('');
  const order = names.map((name) => `<itemref idref="${name}"/>`).join('');
  const files = [
    ['META-INF/container.xml', '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'],
    ['a.opf', `<package><manifest>${items}</manifest><spine>${order}</spine></package>`],
    ...names.map((name, i) => [name, `<html><body>${chapters[i] ?? ''}</body></html>`] as const),
  ] as const;
  return storedZip(new Map(files.map(([name, text]) => [name, Buffer.from(text)])));
}

/** Makes a run of every ten letters, and a paragraph of every line. */
function runsOf(text: string): string {
  const escaped = (piece: string): string => piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const run = (piece: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t>${escaped(piece)}</w:t></w:r>`;
  return text
    .split('\n')
    .map((line) => `<w:p>${(line.match(/.{1,10}/gu) ?? []).map(run).join('')}</w:p>`)
    .join('');
}

/** A PDF document of one page that shows each line of a text, in letters of a byte. */
function pdfOfLines(text: string): Uint8Array {
  const shown = text.split('\n').map((line) => `<${Buffer.from(line, 'latin1').toString('hex')}> Tj T*`);
  const content = `BT /F 1 Tf 2 TL 1 0 0 1 9 9000 Tm ${shown.join('\n')} ET`;
  return Buffer.from(`%PDF-1.7
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9999 9999]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`);
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

/** Reads a file of many parts, each of them to its last byte. */
async function partsOf(reader: PartsReader, extension: string, file: string | Uint8Array): Promise<void> {
  const bytes = heldBytes(typeof file === 'string' ? bytesOf(file) : file);
  const limitBytes = 2 ** 24;
  const innerParts = async function* ({ source, bytes: inner }: InnerFile): AsyncGenerator<FilePart> {
    const text = (await wholeBytes(inner, limitBytes)).toString('latin1');
    yield { kind: 'page', page: { source, text }, marked: null };
  };
  const read: unknown[] = [];
  const named = { source: `a${extension}`, extension, bytes, encoding: null };
  for await (const part of reader(named, { limitBytes, partsOf: innerParts })) read.push(part);
}

const readers: readonly Reader[] = [
  { name: 'plain text to passages', read: (text) => understood(readPlainText, text) },
  { name: 'markdown to passages', read: (text) => understood(readMarkdown, text) },
  { name: 'html to passages', read: (text) => understood(readHtml, text) },
  { name: 'jsonl', read: (text) => partsOf(readJsonLines, '.jsonl', text) },
  { name: 'json', read: (text) => partsOf(readJsonFile, '.json', text) },
  { name: 'json of records', read: (text) => partsOf(readJsonFile, '.json', `[${text}`) },
  { name: 'csv', read: (text) => partsOf(readCsvFile, '.csv', `text,b\n${text}`) },
  { name: 'feed', read: (text) => partsOf(readXmlFile, '.xml', `<rss><channel><item>${text}`) },
  { name: 'post of WordPress', read: wordpressBody },
  { name: 'mailbox', read: (text) => partsOf(readMailbox, '.mbox', `From a\n${text}`) },
  { name: 'letter', read: (text) => understood(readLetter, `Subject: a\n${text}`), most: MAX_LETTER_CHARS },
  {
    name: 'odt of this XML',
    read: (text) => understood(readOdt, odtOf(text)),
    most: MAX_WORD_DOCUMENT_CHARS,
  },
  { name: 'rtf of this text', read: (text) => understood(readRtf, `{\\rtf1 ${text}}`) },
  {
    name: 'epub of a chapter a line',
    read: (text) => understood(readEpub, epubOf(text.split('\n'))),
    // The central directory has 65,535 places.
    most: 2 ** 15,
  },
  { name: 'pdf of these bytes', read: (text) => understood(readPdf, text) },
  {
    name: 'pdf document of lines',
    read: (text) => understood(readPdf, pdfOfLines(text)),
    most: 2 ** 16,
  },
  { name: 'mhtml to passages', read: (text) => understood(readMhtml, text) },
  {
    name: 'mhtml of one page',
    read: (text) =>
      understood(
        readMhtml,
        `Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${text}`,
      ),
  },
  { name: 'zip archive of these bytes', read: (text) => partsOf(readZip, '.zip', text) },
  {
    name: 'zip archive of a file a line',
    read: (text) =>
      partsOf(
        readZip,
        '.zip',
        storedZip(new Map(text.split('\n').map((line, i) => [`${i}.txt`, Buffer.from(line)]))),
      ),
    // The central directory has 65,535 places.
    most: 2 ** 15,
  },
  { name: 'warc of these bytes', read: (text) => partsOf(readWarc, '.warc', text) },
  {
    name: 'warc of one answer',
    read: (text) => {
      const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${text}`;
      const fields = `WARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: ${Buffer.byteLength(block)}`;
      return partsOf(readWarc, '.warc', `WARC/1.0\r\n${fields}\r\n\r\n${block}\r\n\r\n`);
    },
  },
  {
    name: 'sources.json',
    read: (text) =>
      inFile(SIDECAR_FILE, text, async (folder) => {
        await writeFile(join(folder, 'a'), 'a');
        return parseCorpus(fileCorpus(folder));
      }),
  },
  {
    name: 'word document of runs',
    read: (text) => understood(readDocx, docxOf(runsOf(text))),
    most: MAX_WORD_DOCUMENT_CHARS,
  },
  {
    name: 'word document of this XML',
    read: (text) => understood(readDocx, docxOf(text)),
    most: MAX_WORD_DOCUMENT_CHARS,
  },
  { name: 'sentences', read: (text) => sentencesOf(text, { start: 0, end: text.length }) },
  { name: 'dates', read: (text) => [readDateLine(text), dateProblem(text), readMetadataDate(text)] },
  { name: 'fold', read: fold },
  { name: 'search form', read: embeddingInput },
  { name: 'tokens', read: estimateTokens },
  { name: 'analyser', read: (text) => buildKeywordData([text]) },
  {
    name: 'near copies',
    read: (text) =>
      duplicateGroups([
        { text, publishedAt: null },
        { text: `${text}x`, publishedAt: null },
      ]),
  },
  { name: 'words of a quote', read: quotedWords },
  { name: 'question cleaned', read: (text) => questionKind(cleanQuestion(text)) },
  {
    name: 'question read',
    read: (text) => readFollowUp(text, [text, text], () => 'und'),
    most: MAX_QUESTION_CHARS,
  },
  {
    name: 'parts, time, order',
    read: (text) => [questionParts(text), questionTime(text, '2026-11-29'), questionOrder(text)],
    most: MAX_QUESTION_CHARS,
  },
  { name: 'quote given', read: (text) => quotedWords(text), most: MAX_QUOTE_CHARS },
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
  ...{ inAskedThread: false, answersAll: false, canReadAll: true, opensPost: null },
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
