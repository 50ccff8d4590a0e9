import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { failure } from '../domain/error.ts';

const openZip = promisify<Buffer, { lazyEntries: true; validateEntrySizes: true }, ZipFile>(fromBuffer);

/** Files in an archive; a document has some twenty, and one for each picture. */
const MOST_PARTS = 10_000;

/** Text of a document, by the names that Word gives it. What else is packed there, such as pictures, is not unpacked. */
const XML_PART = /\.(?:xml|rels)$/iu;

/**
 * The XML files of a ZIP archive, by name. Some kilobytes can stand for terabytes, and an archive may lie about sizes: what
 * comes out is counted as it comes.
 *
 * @param mostBytes of all these files unpacked
 * @throws `file-too-large`, `file-too-costly`, and what is wrong with the archive
 */
export async function xmlParts(
  source: string,
  archive: Uint8Array,
  mostBytes: number,
): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await openZip(Buffer.from(archive), { lazyEntries: true, validateEntrySizes: true });
  const parts = new Map<string, Buffer>();
  let size = 0;
  for (let number = 0; ; number++) {
    const entry = await nextEntry(zip);
    if (entry === null) return parts;
    if (number === MOST_PARTS) {
      throw failure('file-too-costly', { source, what: 'parts', limit: MOST_PARTS });
    }
    if (!XML_PART.test(entry.fileName)) continue;
    const pieces: Buffer[] = [];
    for await (const piece of await contentOf(zip, entry)) {
      size += piece.length;
      if (size > mostBytes) {
        throw failure('file-too-large', { source, bytes: mostBytes + 1, limit: mostBytes });
      }
      pieces.push(piece);
    }
    // Of two of one name the last counts, as it does for who reads them.
    parts.set(entry.fileName, Buffer.concat(pieces));
  }
}
/** Null after the last. Leaves no listener behind: a document has more files than Node takes for no leak. */
function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (settled: () => void): void => {
      zip.off('entry', onEntry).off('end', onEnd).off('error', onError);
      settled();
    };
    const onEntry = (entry: Entry): void => {
      settle(() => {
        resolve(entry);
      });
    };
    const onEnd = (): void => {
      settle(() => {
        resolve(null);
      });
    };
    const onError = (error: Error): void => {
      settle(() => {
        reject(error);
      });
    };
    zip.on('entry', onEntry).on('end', onEnd).on('error', onError);
    zip.readEntry();
  });
}

function contentOf(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  return promisify<Entry, AsyncIterable<Buffer>>(zip.openReadStream.bind(zip))(entry);
}
