import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { failure } from '../../../../domain/error.ts';

const openZip = promisify<Buffer, { lazyEntries: true; validateEntrySizes: true }, ZipFile>(fromBuffer);

/** Files in an archive. A document has some twenty, and one for each picture. */
const MAX_ZIP_PARTS = 10_000;

/**
 * The files of a packed document that hold its text, by name. Some kilobytes can unpack to terabytes, and an archive may lie about sizes, so bytes
 * are counted as they are unpacked.
 *
 * @param maxBytes of all these files unpacked
 * @param isWanted whether a file of this name is unpacked
 * @throws `file-too-large`, `file-too-costly`, and what the ZIP library throws for a broken archive
 */
export async function xmlParts(
  source: string,
  archive: Uint8Array,
  maxBytes: number,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await openZip(Buffer.from(archive), { lazyEntries: true, validateEntrySizes: true });
  const parts = new Map<string, Buffer>();
  let size = 0;
  for (let number = 0; ; number++) {
    const entry = await nextEntry(zip);
    if (entry === null) return parts;
    if (number === MAX_ZIP_PARTS) {
      throw failure('file-too-costly', { source, what: 'parts', limit: MAX_ZIP_PARTS });
    }
    if (!isWanted(entry.fileName)) continue;
    const pieces: Buffer[] = [];
    for await (const piece of await contentOf(zip, entry)) {
      size += piece.length;
      if (size > maxBytes) {
        throw failure('file-too-large', { source, bytes: maxBytes + 1, limit: maxBytes });
      }
      pieces.push(piece);
    }
    // Of two files of one name the last counts, as it does for the reader of the document.
    parts.set(entry.fileName, Buffer.concat(pieces));
  }
}

/** The next entry, null after the last. Removes its listeners: a document has more files than Node allows listeners. */
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
