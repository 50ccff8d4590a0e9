import { failure } from '../../../../domain/error.ts';
import type { PartsReader } from '../parts-format.ts';
import { partsOfZip } from './zip.ts';

/** Where the records of a web archive lie in its package (WACZ 1.1.1, section 4.2). */
const RECORDS = /^archive\/[^/]+\.warc(?:\.gz)?$/iu;

/**
 * The pages of a web archive collection: those of the WARC files in it. Its other files are indexes and lists of the same
 * pages.
 *
 * @throws the refusal of what is no ZIP archive or holds no WARC file
 */
export const readWacz: PartsReader = async function* (file, reading) {
  let files = 0;
  yield* partsOfZip(file, reading, (name) => {
    const isRecords = RECORDS.test(name);
    if (isRecords) files++;
    return isRecords;
  });
  if (files === 0) {
    throw failure('file-unparseable', { source: file.source, problem: 'it holds no WARC file in archive/' });
  }
};
