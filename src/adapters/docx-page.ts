import mammoth from 'mammoth';
import { failure, IsnadError } from '../domain/error.ts';
import { htmlDocument } from './html-document.ts';
import { blocksOf, lineOf } from './html-blocks.ts';
import { MarkupCount, markupRefusal, type MarkupLimits } from './markup-limits.ts';
import { xmlParts } from './packed-document.ts';
import type { PageFormat } from './page-format.ts';
import { storedZip } from './stored-zip.ts';
import { systemCode } from './system-code.ts';
import { slimWordXml } from './word-xml.ts';

/** A document is packed to a tenth: beyond this it is made to fill the memory. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

/** A book of 500 pages in which every word is a run of its own has 260,000 elements and 270,000 attributes. */
export const WORD_LIMITS: MarkupLimits = { elements: 600_000, attributes: 1_200_000 };

/** UTF-16 units of what a vendor's reader says, which may quote the document at any length. */
const LONGEST_PROBLEM = 200;

/** The paragraphs of a Word document, a line each, headings and list items marked; pictures are left out. */
export const readDocx: PageFormat = async (source, bytes) => {
  const html = await htmlOf(source, bytes);
  const text = blocksOf(htmlDocument(source, `<body>${html}</body>`, WORD_LIMITS).body)
    .map(lineOf)
    .join('\n');
  if (text.trim() === '') throw failure('file-empty', { source });
  return { page: { source, text }, regions: null };
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
    const problem = systemCode(error).slice(0, LONGEST_PROBLEM);
    throw failure('file-unparseable', { source, problem: `no Word document: ${problem}` }, error);
  }
}

/** The document as far as text depends on it, and no larger than may be. What was counted is what is read. */
async function slimDocument(source: string, bytes: Uint8Array): Promise<Buffer> {
  const count = new MarkupCount(WORD_LIMITS);
  const slim = new Map<string, Buffer>();
  for (const [name, part] of await xmlParts(source, bytes, MOST_UNPACKED_BYTES)) {
    const xml = slimWordXml(new TextDecoder().decode(part), count);
    if (typeof xml !== 'string') throw markupRefusal(source, xml);
    slim.set(name, Buffer.from(xml));
  }
  return storedZip(slim);
}
