import { reindex, type ReindexReport } from '../app/reindex.ts';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import { interruptible } from './interrupt.ts';
import { withFolders, withNamedFolders, type FolderOptions } from './options.ts';
import { command, EXIT, runProgram, sayNotice } from './program.ts';
import { progressBar } from './progress.ts';

type Options = FolderOptions & { readonly dryRun?: true; readonly force?: true; readonly json?: true };

const index = withFolders(command('index', 'Make the index say what the corpus says.'))
  .option('--dry-run', 'only say what would change')
  .option('--force', 'embed everything again, and go on even if most articles disappear')
  .option('--json', 'print one JSON object')
  .allowExcessArguments(false);

await runProgram(async () => {
  index.parse();
  const options = index.opts<Options>();
  const settings = withNamedFolders(readSettings(), options);
  const composition = await compose(settings);
  const started = performance.now();
  try {
    const { dryRun = false, force = false } = options;
    const report = await interruptible((signal) =>
      reindex(composition, {
        dryRun,
        force,
        mostRemoved: composition.mostRemoved,
        onNotice: sayNotice,
        onProgress: progressBar('Indexing'),
        signal,
      }),
    );
    const tookMs = Math.round(performance.now() - started);
    process.stdout.write(
      `${options.json === true ? json(report, tookMs) : words(report, options, tookMs)}\n`,
    );
    // What could be taken in is in; that something could not must not go unnoticed in a script.
    return report.refused.length === 0 ? EXIT.done : EXIT.failed;
  } finally {
    await composition.embedder.close();
  }
});

function json({ generation, refused, ...counts }: ReindexReport, tookMs: number): string {
  const reasons = refused.map(({ source, notice }) => ({ source, reason: notice.code }));
  const { articles, passages, added, changed, removed, unchanged } = counts;
  return JSON.stringify({
    generation: generation?.id ?? null,
    ...{ articles, passages, added, changed, removed, unchanged },
    refused: reasons,
    tookMs,
  });
}

function words(report: ReindexReport, { dryRun }: Options, tookMs: number): string {
  const { added, changed, removed, unchanged, refused, articles, passages, generation } = report;
  const changes = `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged, ${refused.length} refused`;
  if (dryRun === true)
    return `Would index ${articles} articles in ${passages} passages: ${changes}. Nothing was written.`;
  return `${articles} articles in ${passages} passages: ${changes}.\nIndex ${generation?.id ?? ''}, ${(tookMs / 1000).toFixed(1)} s.`;
}
