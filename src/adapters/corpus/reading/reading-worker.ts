/** The thread that reads files, one at a time. Only reading-program.ts starts it. */
import { parentPort } from 'node:worker_threads';
import { IsnadError } from '../../../domain/error.ts';
import type { PageReader } from '../formats/page-format.ts';
import { bounded } from '../formats/page-limits.ts';
import { HEAVY_FORMATS, type HeavyFormat } from '../formats/registry.ts';
import { firstLineOf } from '../../files/system-code.ts';
import type { ReadingReply, ReadingWork } from './reading-messages.ts';

const port = parentPort;
if (port === null) throw new Error('reading-worker.ts is not a program: it runs as a worker thread');

const FORMAT_BY_NAME: ReadonlyMap<string, HeavyFormat> = new Map(
  HEAVY_FORMATS.map((format) => [format.extensions[0], format]),
);

const reply = (message: ReadingReply): void => {
  port.postMessage(message);
};

/** The reader of a format, which is loaded with its first file: most corpora have few formats, and some libraries are large. */
async function readerOf(name: string): Promise<PageReader> {
  const format = FORMAT_BY_NAME.get(name);
  if (format === undefined) throw new Error(`there is no reader for ${name}`);
  return bounded(await format.load());
}

async function replyTo({ format, source, bytes, encoding }: ReadingWork): Promise<ReadingReply> {
  let read: PageReader;
  try {
    read = await readerOf(format);
  } catch (error) {
    return { kind: 'unloadable', problem: firstLineOf(error) };
  }
  reply({ kind: 'loaded' });
  try {
    return { kind: 'page', read: await read(source, bytes, encoding) };
  } catch (error) {
    // Anything else is a fault of the program, and ends the thread.
    if (!(error instanceof IsnadError)) throw error;
    return { kind: 'refused', notice: error.notice };
  }
}

port.on('message', (work: ReadingWork) => {
  void replyTo(work).then(reply);
});
reply({ kind: 'ready' });
