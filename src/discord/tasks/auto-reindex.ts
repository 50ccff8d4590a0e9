import type { Client } from 'discord.js';
import { CorpusWatch } from '../../app/indexing/corpus-watch.ts';
import type { RunOutcome } from '../../app/indexing/index-runner.ts';
import type { BotContext } from '../bot-context.ts';
import { describeError } from '../gateway/describe-error.ts';
import { failedWords } from '../commands/answering/run-failure.ts';
import { indexIsDue } from './index-is-due.ts';
import { tellOperators } from './operators-channel.ts';

/** Milliseconds without a change before a run begins: longer than editors and copies pause between two writes. */
const SETTLE_MS = 4000;

/** With WATCH=true, indexes the archive whenever its pages change, and on a schedule. Returns what stops that. */
export function autoReindex(client: Client, context: BotContext): () => void {
  const { settings, corpus, log } = context;
  if (settings.watch === null) return () => undefined;
  const cannotWatch = (error: unknown): void => {
    log.error('pages cannot be watched; runs go by the clock', describeError(error));
  };
  const watch = automaticRuns(client, context, settings.watch.everyMs);
  const stopFolder = corpus.watch(() => {
    watch.touched();
  }, cannotWatch);
  watch.start();
  return () => {
    watch.close();
    stopFolder().catch(cannotWatch);
  };
}

/**
 * Runs that nobody started, of which operators are told if they fail.
 *
 * @param everyMs milliseconds between two looks once it is started; one that is not started runs when it is touched
 */
export function automaticRuns(client: Client, context: BotContext, everyMs = 0): CorpusWatch {
  const { indexRunner, log } = context;
  const tell = failureTeller(client, context);
  return new CorpusWatch({
    indexRunner,
    isDue: () => indexIsDue(context),
    onOutcome: async (outcome) => {
      log.info('indexed by itself', { outcome: outcome.kind });
      await tell(outcome);
    },
    onFailure: (error) => {
      log.error('run by itself not begun', describeError(error));
    },
    settleMs: SETTLE_MS,
    everyMs,
  });
}

/** Tells the operators' channel of a failure once, however often it recurs, and of its end. */
function failureTeller(client: Client, context: BotContext): (outcome: RunOutcome) => Promise<void> {
  let told: string | null = null;
  return async (outcome) => {
    if (outcome.kind === 'cancelled') return;
    const failing = outcome.kind === 'failed' ? (outcome.notice?.code ?? 'unforeseen') : null;
    if (failing === told) return;
    const arrived = await tellOperators(client, context, (strings) =>
      outcome.kind === 'failed' ? failedWords(context, outcome, strings) : strings.reindex.worksAgain,
    );
    // What did not arrive is sent again after the next run.
    if (arrived) told = failing;
  };
}
