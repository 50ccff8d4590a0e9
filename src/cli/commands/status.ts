import { scorerIdOf } from '../../app/ask/answering.ts';
import { reportStatus, type IndexStatus } from '../../app/report/report-status.ts';
import { compose, composeFeeds } from '../../compose.ts';
import { readDataFolder } from '../../config/bot-settings.ts';
import { readSettings, type Settings } from '../../config/settings.ts';
import type { FeedHealth } from '../../app/feeds/feed-health.ts';
import { IsnadError, notice } from '../../domain/error.ts';
import { existingIndex } from '../existing-index.ts';
import { withFolders, withNamedFolders, type FolderOptions } from '../options.ts';
import { counted, describeNotice } from '../../operator-messages.ts';
import { printable } from '../output/printable.ts';
import { feedLines } from '../output/render-feeds.ts';
import { command, CLI_EXIT, runProgram, sayNotice } from '../program.ts';

const status = withFolders(command('status', 'Show what the index holds.'))
  .option('--json', 'print one JSON object')
  .allowExcessArguments(false);

await runProgram(async () => {
  status.parse();
  const options = status.opts<FolderOptions & { readonly json?: true }>();
  const settings = withNamedFolders(readSettings(), options);
  const composition = await compose(settings);
  const { answering } = composition;
  const found = reportStatus(await existingIndex(composition), scorerIdOf(answering));
  if (answering.kind === 'uncalibrated') sayNotice(notice('not-calibrated', answering.why));
  const isCalibrated = answering.kind === 'calibrated';
  const feeds = await feedsOf(settings);
  process.stdout.write(
    `${options.json === true ? json(found, isCalibrated, feeds) : printable(words(found, feeds))}\n`,
  );
  return CLI_EXIT.done;
});

/** How each feed is; none where no list is there, or what is remembered of them cannot be read. */
async function feedsOf(settings: Settings): Promise<readonly FeedHealth[]> {
  try {
    return (await composeFeeds(settings, readDataFolder(), { describe: describeNotice }).health()) ?? [];
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    sayNotice(error.notice);
    return [];
  }
}

function json(
  { generation, model, articles, passages, indexedAt }: IndexStatus,
  calibrated: boolean,
  feeds: readonly FeedHealth[],
): string {
  const listed = articles.map(({ span, ...said }) => ({ ...said, start: span.start, end: span.end }));
  return JSON.stringify({ generation, model, articles: listed, passages, indexedAt, calibrated, feeds });
}

function words(status: IndexStatus, feeds: readonly FeedHealth[]): string {
  const { generation, model, scorer, articles, passages, oldest, newest, undated, indexedAt } = status;
  return [
    `Index     ${generation}, of ${indexedAt}`,
    `Model     ${model}`,
    `Judge     ${scorer}`,
    `Articles  ${articles.length} in ${counted(passages, 'passage')}, ${undated} of them undated`,
    ...(oldest === null || newest === null ? [] : [`Dates     ${oldest} to ${newest}`]),
    ...feedLines(feeds),
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
