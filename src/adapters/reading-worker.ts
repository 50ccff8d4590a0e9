/** The thread in which files are read, one at a time: started by reading-program.ts and by nobody else. */
import { parentPort } from 'node:worker_threads';
import { IsnadError } from '../domain/error.ts';
import { readDocx } from './docx-page.ts';
import { readHtml } from './html-page.ts';
import type { PageFormat } from './page-format.ts';
import { bounded } from './page-limits.ts';
import type { HeavyFormat, ReadingReply, ReadingResult, ReadingWork } from './reading-messages.ts';

const FORMATS: Readonly<Record<HeavyFormat, PageFormat>> = {
  html: bounded(readHtml),
  docx: bounded(readDocx),
};

const port = parentPort;
if (port === null) throw new Error('reading-worker.ts is not a program: it runs as a worker thread');

const reply = (message: ReadingReply): void => {
  port.postMessage(message);
};

async function resultOf({ format, source, bytes, encoding }: ReadingWork): Promise<ReadingResult> {
  try {
    return { kind: 'page', read: await FORMATS[format](source, bytes, encoding) };
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
