import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { depthGauge } from './markup-depth.ts';

const openZip = promisify<Buffer, { lazyEntries: true; validateEntrySizes: true }, ZipFile>(fromBuffer);

/**
 * Which limit a ZIP archive of XML files exceeds when it is unpacked, or null: some kilobytes can stand for terabytes, or for
 * a tree that is deeper than any stack. Every file is unpacked, since an archive may lie about sizes; nothing is kept.
 *
 * @param mostBytes of all files unpacked
 * @throws what is wrong with the archive
 */
export async function exceededLimit(
  archive: Uint8Array,
  mostBytes: number,
): Promise<'size' | 'depth' | null> {
  const zip = await openZip(Buffer.from(archive), { lazyEntries: true, validateEntrySizes: true });
  let size = 0;
  for (;;) {
    const entry = await nextEntry(zip);
    if (entry === null) return null;
    const isTooDeep = depthGauge('xml');
    for await (const piece of await contentOf(zip, entry)) {
      size += piece.length;
      if (size > mostBytes) return 'size';
      if (entry.fileName.endsWith('.xml') && isTooDeep(piece.toString('latin1'))) return 'depth';
    }
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
