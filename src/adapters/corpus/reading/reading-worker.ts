/** The thread that reads files, one at a time. Only reading-program.ts starts it. */
import { parentPort } from 'node:worker_threads';
import { IsnadError } from '../../../domain/error.ts';
import type { PageReader } from '../formats/page-format.ts';
import { bounded } from '../formats/page-limits.ts';
import { HEAVY_FORMATS } from '../formats/registry.ts';
import type { ReadingReply, ReadingResult, ReadingWork } from './reading-messages.ts';

const port = parentPort;
if (port === null) throw new Error('reading-worker.ts is not a program: it runs as a worker thread');

const readers: ReadonlyMap<string, PageReader> = new Map(
  await Promise.all(
    HEAVY_FORMATS.map(async ({ extensions, load }) => [extensions[0], bounded(await load())] as const),
  ),
);

const reply = (message: ReadingReply): void => {
  port.postMessage(message);
};

async function resultOf({ format, source, bytes, encoding }: ReadingWork): Promise<ReadingResult> {
  const read = readers.get(format);
  if (read === undefined) throw new Error(`reading-worker.ts has no reader for ${format}`);
  try {
    return { kind: 'page', read: await read(source, bytes, encoding) };
  } catch (error) {
    // Anything else is a fault of the program, and ends the thread.
    if (!(error instanceof IsnadError)) throw error;
    return { kind: 'refused', notice: error.notice };
  }
}

port.on('message', (work: ReadingWork) => {
  void resultOf(work).then(reply);
});
reply({ kind: 'ready' });
