import { scorerIdOf } from '../../app/ask/answering.ts';
import { reportStatus, type IndexStatus } from '../../app/report/report-status.ts';
import { compose } from '../../compose.ts';
import { readSettings } from '../../config/settings.ts';
import { notice } from '../../domain/error.ts';
import { existingIndex } from '../existing-index.ts';
import { withFolders, withNamedFolders, type FolderOptions } from '../options.ts';
import { counted } from '../../operator-messages.ts';
import { printable } from '../output/printable.ts';
import { command, CLI_EXIT, runProgram, sayNotice } from '../program.ts';

const status = withFolders(command('status', 'Show what the index holds.'))
  .option('--json', 'print one JSON object')
  .allowExcessArguments(false);

await runProgram(async () => {
  status.parse();
  const options = status.opts<FolderOptions & { readonly json?: true }>();
  const composition = await compose(withNamedFolders(readSettings(), options));
  const { answering } = composition;
  const found = reportStatus(await existingIndex(composition), scorerIdOf(answering));
  if (answering.kind === 'uncalibrated') sayNotice(notice('not-calibrated', answering.why));
  const isCalibrated = answering.kind === 'calibrated';
  process.stdout.write(`${options.json === true ? json(found, isCalibrated) : printable(words(found))}\n`);
  return CLI_EXIT.done;
});

function json(
  { generation, model, articles, passages, indexedAt }: IndexStatus,
  calibrated: boolean,
): string {
  const listed = articles.map(({ span, ...said }) => ({ ...said, start: span.start, end: span.end }));
  return JSON.stringify({ generation, model, articles: listed, passages, indexedAt, calibrated });
}

function words(status: IndexStatus): string {
  const { generation, model, scorer, articles, passages, oldest, newest, undated, indexedAt } = status;
  return [
    `Index     ${generation}, of ${indexedAt}`,
    `Model     ${model}`,
    `Judge     ${scorer}`,
    `Articles  ${articles.length} in ${counted(passages, 'passage')}, ${undated} of them undated`,
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
