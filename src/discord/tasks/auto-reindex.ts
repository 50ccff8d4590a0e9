import type { Client } from 'discord.js';
import { CorpusWatch } from '../../app/indexing/corpus-watch.ts';
import type { RunOutcome } from '../../app/indexing/index-runner.ts';
import type { BotContext } from '../bot-context.ts';
import { describeError } from '../gateway/describe-error.ts';
import { failedWords } from '../commands/run-failure.ts';
import { tellChannel } from './tell-channel.ts';
import { textPlan } from '../respond/to-discord.ts';

/** Milliseconds without a change before a run begins: longer than editors and copies pause between two writes. */
const SETTLE_MS = 4000;

/** With WATCH=true, indexes the archive whenever its pages change, and on a schedule. Returns what stops that. */
export function autoReindex(client: Client, context: BotContext): () => void {
  const { settings, indexRunner, corpus, log } = context;
  if (settings.watch === null) return () => undefined;
  const failed =
    (event: string) =>
    (error: unknown): void => {
      log.error(event, describeError(error));
    };
  const cannotWatch = failed('pages cannot be watched; runs go by the clock');
  const tell = failureTeller(client, context);
  const watch = new CorpusWatch({
    indexRunner,
    isDue: () => isDue(context),
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

/** Not after a rollback: what an operator took back must not return until an operator wants it. */
async function isDue({ liveEngine, indexOnDisk, corpus }: BotContext): Promise<boolean | 'unknown'> {
  const { state } = liveEngine;
  if (state.kind !== 'ready') return 'unknown';
  const { generation } = state.engine;
  if ((await indexOnDisk(generation.id)).rolledBack) return false;
  // If the pages are gone the run is due all the same: it reports that.
  const now = await corpus.fingerprint().catch(() => null);
  return now !== generation.corpusFingerprint;
}

/** Tells the operators' channel of a failure once, however often it recurs, and of its end. */
function failureTeller(client: Client, context: BotContext): (outcome: RunOutcome) => Promise<void> {
  const { settings, log } = context;
  const { operatorsChannelId } = settings;
  let told: string | null = null;
  return async (outcome) => {
    if (operatorsChannelId === null || outcome.kind === 'cancelled') return;
    const failing = outcome.kind === 'failed' ? (outcome.notice?.code ?? 'unforeseen') : null;
    if (failing === told) return;
    try {
      await tellChannel(client, context, operatorsChannelId, (strings) =>
        textPlan(
          outcome.kind === 'failed' ? failedWords(context, outcome, strings) : strings.reindex.worksAgain,
        ),
      );
      // Only now: what did not arrive is sent again after the next run.
      told = failing;
    } catch (error) {
      log.warn('operators not told', { channelId: operatorsChannelId, ...describeError(error) });
    }
  };
}
