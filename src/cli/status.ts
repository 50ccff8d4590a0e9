import { reportStatus, type IndexStatus } from '../app/report-status.ts';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import { existingIndex } from './existing-index.ts';
import { withFolders, withNamedFolders, type FolderOptions } from './options.ts';
import { printable } from './printable.ts';
import { command, EXIT, runProgram } from './program.ts';

const status = withFolders(command('status', 'Say what the index holds.'))
  .option('--json', 'print one JSON object')
  .allowExcessArguments(false);

await runProgram(async () => {
  status.parse();
  const options = status.opts<FolderOptions & { readonly json?: true }>();
  const composition = await compose(withNamedFolders(readSettings(), options));
  const found = reportStatus(await existingIndex(composition), composition.judge.judgeId);
  process.stdout.write(`${options.json === true ? json(found) : printable(words(found))}\n`);
  return EXIT.done;
});

function json({ generation, model, articles, passages, indexedAt }: IndexStatus): string {
  const listed = articles.map(({ span, ...said }) => ({ ...said, start: span.start, end: span.end }));
  return JSON.stringify({ generation, model, articles: listed, passages, indexedAt });
}

function words(status: IndexStatus): string {
  const { generation, model, judge, articles, passages, oldest, newest, undated, indexedAt } = status;
  return [
    `Index     ${generation}, of ${indexedAt}`,
    `Model     ${model}`,
    `Judge     ${judge}`,
    `Articles  ${articles.length} in ${passages} passages, ${undated} of them undated`,
    ...(oldest === null || newest === null ? [] : [`Dates     ${oldest} to ${newest}`]),
    ...articles.map(({ source, span, publishedAt, outlet, title }) =>
      [
        `\n${source} [${span.start}, ${span.end})`,
        title ?? '(no title)',
        outlet ?? '(no outlet)',
        publishedAt ?? '(no date)',
      ].join('\n  '),
    ),
  ].join('\n');
}
