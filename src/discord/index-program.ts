/**
 * The process in which the bot has its index made: started by adapters/index-process.ts and by nobody else. Ends with the
 * bot, and at a signal; whenever that is, the old index stays in use.
 */
import { reindex } from '../app/reindex.ts';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import { IsnadError, type Notice } from '../domain/error.ts';
import type { IndexerMessage } from '../domain/indexer.ts';

/** Milliseconds between two reports of progress. */
const EVERY_MS = 250;

const interruption = new AbortController();
for (const reason of ['SIGTERM', 'SIGINT', 'disconnect'] as const) {
  process.on(reason, () => {
    interruption.abort();
  });
}

function tell(message: IndexerMessage): Promise<void> {
  return new Promise((told) => {
    if (process.send === undefined || !process.connected) told();
    else {
      process.send(message, () => {
        told();
      });
    }
  });
}

const began = performance.now();
const kind = process.argv[2] ?? 'run';
const composition = await compose(readSettings());
let said = 0;
let wouldStop: Notice | null = null;
try {
  const { generation, refused, ...counts } = await reindex(composition, {
    dryRun: kind === 'preview',
    // Nobody who writes in Discord wants all vectors anew; what he may want is that articles disappear.
    mostRemoved: kind === 'run-anyway' ? 100 : composition.mostRemoved,
    signal: interruption.signal,
    onNotice: (notice) => {
      if (notice.code === 'articles-vanishing') wouldStop = notice;
      // What is wrong with pages comes with the report.
      if (notice.code === 'index-lock-held' || notice.code === 'index-lock-taken')
        void tell({ kind: 'notice', notice });
    },
    onProgress: (done, total) => {
      if (total === 0 || performance.now() - said < EVERY_MS) return;
      said = performance.now();
      void tell({ kind: 'progress', share: done / total });
    },
  });
  const report = {
    generation: generation?.id ?? null,
    ...counts,
    refused: refused.map(({ notice }) => notice),
    wouldStop,
  };
  await tell({ kind: 'done', report: { ...report, tookMs: Math.round(performance.now() - began) } });
} catch (error) {
  if (!(error instanceof IsnadError)) throw error;
  await tell({ kind: 'failed', notice: error.notice });
} finally {
  await composition.embedder.close();
  process.disconnect();
}
