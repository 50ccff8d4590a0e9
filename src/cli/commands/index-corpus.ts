import { reindex } from '../../app/indexing/reindex.ts';
import { compose } from '../../compose.ts';
import { readSettings } from '../../config/settings.ts';
import type { Generation } from '../../domain/generation.ts';
import type { IndexingReport } from '../../domain/ports/indexer.ts';
import { interruptible } from '../interrupt.ts';
import { withFolders, withNamedFolders, type FolderOptions } from '../options.ts';
import { command, CLI_EXIT, runProgram, sayNotice } from '../program.ts';
import { counted } from '../../operator-messages.ts';
import { progressBar } from '../output/progress.ts';

type IndexOptions = FolderOptions & { readonly dryRun?: true; readonly force?: true; readonly json?: true };

const index = withFolders(command('index', 'Bring the index up to date with the corpus.'))
  .option('--dry-run', 'only show what would change')
  .option('--force', 'embed everything again, and go on even if most articles disappear')
  .option('--json', 'print one JSON object')
  .allowExcessArguments(false);

await runProgram(async () => {
  index.parse();
  const options = index.opts<IndexOptions>();
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
    // The other files are indexed, but a script must notice that one was refused.
    return report.refused.length === 0 ? CLI_EXIT.done : CLI_EXIT.failed;
  } finally {
    await composition.embedder.close();
  }
});

function json({ generation, refused, ...counts }: IndexingReport<Generation>, tookMs: number): string {
  const reasons = refused.map(({ source, notice }) => ({ source, reason: notice.code }));
  const { articles, passages, added, changed, removed, unchanged } = counts;
  return JSON.stringify({
    generation: generation?.id ?? null,
    ...{ articles, passages, added, changed, removed, unchanged },
    refused: reasons,
    tookMs,
  });
}

function words(report: IndexingReport<Generation>, { dryRun }: IndexOptions, tookMs: number): string {
  const { added, changed, removed, unchanged, refused, articles, passages, generation } = report;
  const changes = `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged, ${refused.length} refused`;
  const size = `${counted(articles, 'article')} in ${counted(passages, 'passage')}`;
  if (dryRun === true) return `Would index ${size}: ${changes}. Nothing was written.`;
  return `${size}: ${changes}.\nIndex ${generation?.id ?? ''}, ${(tookMs / 1000).toFixed(1)} s.`;
}
