import { reindex } from '../../app/indexing/reindex.ts';
import { compose, composeFeeds, pauseFor } from '../../compose.ts';
import { readDataFolder } from '../../config/bot-settings.ts';
import { readSettings, type Settings } from '../../config/settings.ts';
import { failure, IsnadError, type Notice } from '../../domain/error.ts';
import { describeNotice } from '../../operator-messages.ts';
import { interruptible } from '../interrupt.ts';
import { withFolders, withNamedFolders, type FolderOptions } from '../options.ts';
import { printableLine } from '../output/printable.ts';
import { progressBar } from '../output/progress.ts';
import { polledLine } from '../output/render-feeds.ts';
import { command, CLI_EXIT, runProgram, sayNotice, type CliExitCode } from '../program.ts';

/** Milliseconds after which the list of feeds is read again at the latest. */
const LOOK_EVERY_MS = 60_000;

type WatchOptions = FolderOptions & { readonly once?: true; readonly allowPrivate?: true };

const watch = withFolders(
  command('watch', 'Poll the feeds of FEEDS_FILE, take in what is new, and index it.'),
)
  .option('--once', 'poll what is due, index, and end')
  .option('--allow-private', 'also fetch from addresses inside this machine or its network')
  .allowExcessArguments(false);

await runProgram(async () => {
  watch.parse();
  const options = watch.opts<WatchOptions>();
  const named = withNamedFolders(readSettings(), options);
  const allowPrivate = named.feeds.allowPrivate || options.allowPrivate === true;
  const settings = { ...named, feeds: { ...named.feeds, allowPrivate } };
  try {
    return await interruptible((signal) => watchFeeds(settings, options.once === true, signal));
  } catch (error) {
    // A signal is how this program ends.
    const isEnded = error instanceof IsnadError && error.notice.code === 'index-interrupted';
    if (isEnded && options.once !== true) return CLI_EXIT.done;
    throw error;
  }
});

/** @throws `feeds-file-missing`, `feeds-watched`, and what a round of polls throws */
async function watchFeeds(settings: Settings, isOnce: boolean, signal: AbortSignal): Promise<CliExitCode> {
  const said = new Map<string, string>();
  /** Says what is wrong with something, and not again as long as it is the same. */
  const sayNews = (of: string, wrong: readonly Notice[]): void => {
    const words = wrong.map(describeNotice).join('\n');
    if (said.get(of) !== words) for (const one of wrong) sayNotice(one);
    said.set(of, words);
  };
  const { poller, list, lock } = composeFeeds(settings, readDataFolder(), {
    describe: describeNotice,
    onPolled: ({ address }, polled) => {
      sayNews(address, polled.faults);
      process.stdout.write(`${printableLine(polledLine(address, polled))}\n`);
    },
    signal,
  });
  if ((await list.read()).feeds === null) throw failure('feeds-file-missing', { path: list.location });
  const giveBack = await lock.take();
  try {
    // Pages may have been taken by a run that was killed before it indexed them.
    let isIndexDue = true;
    const isOver = (): boolean => signal.aborted;
    while (!isOver()) {
      const { problems, nextInMs, added, replaced, failure: why } = await poller.round(signal);
      sayNews('list', problems);
      isIndexDue ||= added + replaced > 0;
      if (isIndexDue && !isOver()) {
        const wrong = await whyNotIndexed(settings, signal);
        sayNews('index', wrong === null ? [] : [wrong]);
        isIndexDue = wrong !== null;
      }
      // What the others brought is indexed first.
      if (why !== null) throw why.error;
      if (isOnce) break;
      await pauseFor(Math.min(nextInMs ?? LOOK_EVERY_MS, LOOK_EVERY_MS), signal);
    }
    const isAllWell = [...said.values()].every((words) => words === '');
    return isAllWell || !isOnce ? CLI_EXIT.done : CLI_EXIT.failed;
  } finally {
    await giveBack();
  }
}

/** Indexes as `npm run index` does; null if it did. What could not be indexed is tried again after the next poll. */
async function whyNotIndexed(settings: Settings, signal: AbortSignal): Promise<Notice | null> {
  const composition = await compose(settings);
  try {
    const { added, changed, removed } = await reindex(composition, {
      mostRemoved: composition.mostRemoved,
      onNotice: sayNotice,
      onProgress: progressBar('Indexing'),
      signal,
    });
    if (added + changed + removed > 0)
      process.stdout.write(`Index: ${added} added, ${changed} changed, ${removed} removed.\n`);
    return null;
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return error.notice;
  } finally {
    await composition.embedder.close();
  }
}
