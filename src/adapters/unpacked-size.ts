import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

const openZip = promisify<Buffer, { lazyEntries: true; validateEntrySizes: true }, ZipFile>(fromBuffer);

/**
 * Bytes that a ZIP archive would take unpacked, or the limit as soon as it is reached: some kilobytes can stand for
 * terabytes. Every entry is unpacked, since an archive may lie about their sizes.
 *
 * @throws what is wrong with the archive
 */
export async function unpackedSize(bytes: Uint8Array, limit: number): Promise<number> {
  const zip = await openZip(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true });
  let size = 0;
  for (;;) {
    const entry = await nextEntry(zip);
    if (entry === null) return size;
    // Streamed and forgotten: no more than a piece is held.
    for await (const piece of await contentOf(zip, entry)) {
      size += piece.length;
      if (size >= limit) return limit;
    }
  }
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    zip.once('entry', resolve);
    zip.once('end', () => {
      resolve(null);
    });
    zip.once('error', reject);
    zip.readEntry();
  });
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  return promisify<Entry, AsyncIterable<Buffer>>(zip.openReadStream.bind(zip))(entry);
}
