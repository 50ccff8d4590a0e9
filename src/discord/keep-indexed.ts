import type { Client } from 'discord.js';
import { CorpusWatch } from '../app/corpus-watch.ts';
import type { RunOutcome } from '../app/reindexing.ts';
import type { BotMeans } from './bot-means.ts';
import { describeError } from './describe-error.ts';
import { failedWords } from './run-words.ts';
import { tellChannel } from './tell-channel.ts';
import { textPlan } from './to-discord.ts';

/** Milliseconds in which no page may have been touched: longer than editors and copies pause between two writes. */
const SETTLE_MS = 4000;

/** With WATCH=true the archive is indexed without anyone asking for it. Returns what stops that. */
export function keepIndexed(client: Client, means: BotMeans): () => void {
  const { settings, reindexing, corpus, log } = means;
  if (settings.watch === null) return () => undefined;
  const failed =
    (event: string) =>
    (error: unknown): void => {
      log.error(event, describeError(error));
    };
  const cannotWatch = failed('pages cannot be watched; runs go by the clock');
  const tell = failureTeller(client, means);
  const watch = new CorpusWatch({
    reindexing,
    isDue: () => isDue(means),
    onOutcome: async (outcome) => {
      log.info('indexed by itself', { outcome: outcome.kind });
      await tell(outcome);
    },
    onFailure: failed('run by itself not begun'),
    settleMs: SETTLE_MS,
    everyMs: settings.watch.everyMs,
  });
  const stopFolder = corpus.watch(() => {
    watch.touched();
  }, cannotWatch);
  watch.start();
  return () => {
    watch.close();
    stopFolder().catch(cannotWatch);
  };
}

/** Not after an operator went back: what he took away must not come again by itself. */
async function isDue({ archive, indexOnDisk, corpus }: BotMeans): Promise<boolean | 'unknown'> {
  const { state } = archive;
  if (state.kind !== 'ready') return 'unknown';
  const { generation } = state.session;
  if ((await indexOnDisk(generation.id)).rolledBack) return false;
  // Pages that have gone away are a failure, which the run tells.
  const now = await corpus.fingerprint().catch(() => null);
  return now !== generation.corpusFingerprint;
}

/** Tells the operators' channel of a failure once, however often it comes, and when it is over. */
function failureTeller(client: Client, means: BotMeans): (outcome: RunOutcome) => Promise<void> {
  const { settings, log, withoutFolders } = means;
  const { operatorsChannelId } = settings;
  let told: string | null = null;
  return async (outcome) => {
    if (operatorsChannelId === null || outcome.kind === 'cancelled') return;
    const failing = outcome.kind === 'failed' ? (outcome.notice?.code ?? 'unforeseen') : null;
    if (failing === told) return;
    try {
      await tellChannel(client, means, operatorsChannelId, (words) =>
        textPlan(
          outcome.kind === 'failed' ? failedWords(outcome, words, withoutFolders) : words.admin.runsAgain,
        ),
      );
      // Only then: what did not arrive is tried again with the next run.
      told = failing;
    } catch (error) {
      log.warn('operators not told', { channelId: operatorsChannelId, ...describeError(error) });
    }
  };
}
