import mammoth from 'mammoth';
import { failure, IsnadError } from '../../../../domain/error.ts';
import { blocksOf, htmlDocument, lineOf } from '../html/tree/html-document.ts';
import { MarkupCount, markupRefusal, type MarkupLimits } from '../markup-limits.ts';
import { documentParts } from '../documents/document-parts.ts';
import type { PageReader } from '../page-format.ts';
import { storedZip } from './stored-zip.ts';
import { complaintOf } from '../../../files/system-code.ts';
import { slimWordXml } from './word-xml.ts';

/** Names of the files that hold the text of a document. Other files, such as pictures, are not unpacked. */
const XML_PART = /\.(?:xml|rels)$/iu;

/** What a document is called that is none. */
const KIND = 'a Word document';

/** A book of 500 pages in which every word is a separate run has 260,000 elements and 270,000 attributes. */
export const WORD_LIMITS: MarkupLimits = { elements: 600_000, attributes: 1_200_000 };

/** The paragraphs of a Word document, one per line, with headings and list items marked and without pictures. */
export const readDocx: PageReader = async (source, bytes) => {
  const html = await htmlOf(source, bytes);
  const text = blocksOf(htmlDocument(source, `<body>${html}</body>`, WORD_LIMITS).body)
    .map(lineOf)
    .join('\n');
  if (text.trim() === '') throw failure('file-empty', { source });
  return { page: { source, text }, marked: null };
};

async function htmlOf(source: string, bytes: Uint8Array): Promise<string> {
  try {
    const converted = await mammoth.convertToHtml(
      { buffer: await slimDocument(source, bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return converted.value;
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    const problem = complaintOf(error);
    throw failure('file-unparseable', { source, problem: `it is not ${KIND}: ${problem}` }, error);
  }
}

/** The parts of the document on which its text depends, counted against the limits. Exactly these parts are then read. */
async function slimDocument(source: string, bytes: Uint8Array): Promise<Buffer> {
  const count = new MarkupCount(WORD_LIMITS);
  const slim = new Map<string, Buffer>();
  for (const [name, part] of await documentParts(source, bytes, KIND, (name) => XML_PART.test(name))) {
    const xml = slimWordXml(new TextDecoder().decode(part), count);
    if (typeof xml !== 'string') throw markupRefusal(source, xml);
    slim.set(name, Buffer.from(xml));
  }
  return storedZip(slim);
}
