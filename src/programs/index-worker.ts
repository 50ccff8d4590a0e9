/**
 * The process in which the bot indexes. adapters/processes/index-process.ts starts it, and nothing else does. It ends
 * with the bot or at a signal; at whatever moment that is, the old index stays in use.
 *
 * Its argument is an `IndexingKind`; it sends `IndexerMessage`s.
 */
import { reindex } from '../app/indexing/reindex.ts';
import { compose } from '../compose.ts';
import { readSettings } from '../config/settings.ts';
import { IsnadError, type Notice } from '../domain/error.ts';
import type { IndexerMessage } from '../domain/ports/indexer.ts';

const PROGRESS_EVERY_MS = 250;

const interruption = new AbortController();
for (const reason of ['SIGTERM', 'SIGINT', 'disconnect'] as const) {
  process.on(reason, () => {
    interruption.abort();
  });
}

function send(message: IndexerMessage): Promise<void> {
  return new Promise((sent) => {
    if (process.send === undefined || !process.connected) sent();
    else {
      process.send(message, () => {
        sent();
      });
    }
  });
}

/** Notices about pages come with the report. */
function sendIfAboutLock(notice: Notice): void {
  if (notice.code === 'index-lock-held' || notice.code === 'index-lock-taken')
    void send({ kind: 'notice', notice });
}

const began = performance.now();
const kind = process.argv[2] ?? 'run';
const composition = await compose(readSettings());
let lastProgressAt = 0;
try {
  const report = await reindex(composition, {
    dryRun: kind === 'preview',
    // A run asked for in Discord never embeds everything again; it may at most remove articles.
    mostRemoved: kind === 'run-anyway' ? 100 : composition.mostRemoved,
    signal: interruption.signal,
    onNotice: sendIfAboutLock,
    onProgress: (done, total) => {
      if (total === 0 || performance.now() - lastProgressAt < PROGRESS_EVERY_MS) return;
      lastProgressAt = performance.now();
      void send({ kind: 'progress', share: done / total });
    },
  });
  const tookMs = Math.round(performance.now() - began);
  // The id stands for the generation, which is too large to send.
  const sent =
    report.kind === 'dry-run'
      ? { ...report, generation: report.generation?.id ?? null, tookMs }
      : { ...report, generation: report.generation.id, tookMs };
  await send({ kind: 'done', report: sent });
} catch (error) {
  if (!(error instanceof IsnadError)) throw error;
  await send({ kind: 'failed', notice: error.notice });
} finally {
  await composition.embedder.close();
  process.disconnect();
}
