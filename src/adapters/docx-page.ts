import mammoth from 'mammoth';
import { failure, IsnadError } from '../domain/error.ts';
import { htmlDocument } from './html-document.ts';
import { blocksOf, lineOf } from './html-blocks.ts';
import { DEEPEST_MARKUP } from './markup-depth.ts';
import { exceededLimit } from './packed-document.ts';
import type { PageFormat } from './page-format.ts';
import { systemCode } from './system-code.ts';

/** A document is packed to a tenth: beyond this it is made to fill the memory. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

/** The paragraphs of a Word document, a line each, headings and list items marked; pictures are left out. */
export const readDocx: PageFormat = async (source, bytes) => {
  const html = await htmlOf(source, bytes);
  const text = blocksOf(htmlDocument(source, `<body>${html}</body>`).body)
    .map(lineOf)
    .join('\n');
  if (text.trim() === '') throw failure('file-empty', { source });
  return { page: { source, text }, regions: null };
};

async function htmlOf(source: string, bytes: Uint8Array): Promise<string> {
  try {
    const limit = MOST_UNPACKED_BYTES;
    const exceeded = await exceededLimit(bytes, limit);
    if (exceeded === 'size') throw failure('file-too-large', { source, bytes: limit + 1, limit });
    if (exceeded === 'depth') throw failure('file-too-deep', { source, limit: DEEPEST_MARKUP });
    const converted = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return converted.value;
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    const problem = systemCode(error);
    throw failure('file-unparseable', { source, problem: `no Word document: ${problem}` }, error);
  }
}
