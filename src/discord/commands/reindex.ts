import { AlreadyRunning, type RunOutcome } from '../../app/indexing/index-runner.ts';
import { IsnadError } from '../../domain/error.ts';
import type { IndexingKind, IndexingReport } from '../../domain/ports/indexer.ts';
import type { BotContext } from '../bot-context.ts';
import { describeError } from '../gateway/describe-error.ts';
import { secondsInWords } from '../locales/durations.ts';
import { timeLabel } from '../render/message/time-label.ts';
import type { UiLanguage } from '../locales/languages.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { linesPlan } from '../render/message/fit-message.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import { shownLabel } from '../render/message/plain-label.ts';
import { Refusal } from '../respond/refusal.ts';
import { textPlan, toDiscord } from '../respond/to-discord.ts';
import { answerCommand, subcommandPlan } from './answering/answer-command.ts';
import { YES_OR_NO, type Recipient, type GivenCommand, type SlashCommand } from './command.ts';
import { failedWords, reasonWords } from './answering/run-failure.ts';

/** Milliseconds between two edits of one message. */
const EVERY_MS = 2000;

/** Discord lets an interaction be answered for 15 minutes; a longer run is reported in a direct message. */
const ANSWERED_WITHIN_MS = 14 * 60 * 1000;

/** How many refused files are named, and UTF-16 units of each. */
const MAX_REFUSALS_LISTED = 8;
const MAX_REFUSAL_CHARS = 180;

/** `/reindex`: for operators, wherever they are. Others are refused here, whatever Discord shows them. */
export const reindex: SlashCommand = {
  kind: 'slash',
  key: 'reindex',
  subcommands: {
    preview: {
      options: {},
      plan: (context, given, recipient) => runPlan(context, given, recipient, 'preview'),
    },
    run: {
      options: { force: YES_OR_NO },
      plan: (context, given, recipient) =>
        runPlan(context, given, recipient, given.yesOrNo('force') === true ? 'run-anyway' : 'run'),
    },
    cancel: {
      options: {},
      plan({ indexRunner }, _, { language }) {
        const { reindex: strings } = stringsFor(language);
        return textPlan(indexRunner.cancel() ? strings.cancelling : strings.nothingToCancel);
      },
    },
    rollback: { options: {}, plan: (context, _, { language }) => rollBack(context, language) },
  },
  run: (context, given) =>
    answerCommand(context, given.interaction, async (recipient) => {
      if (!(await context.operators.has(given.interaction.user.id))) {
        throw new Refusal((strings) => strings.reindex.operatorOnly);
      }
      return await subcommandPlan(context, given, recipient);
    }),
};

/** Runs and shows how far it is; the result, as long as the interaction can still be answered, in its place. */
async function runPlan(
  context: BotContext,
  { interaction: { user } }: GivenCommand,
  { language, responder }: Recipient,
  kind: IndexingKind,
): Promise<MessagePlan> {
  const { progress } = stringsFor(language).reindex;
  const began = performance.now();
  const canBeAnswered = (): boolean => performance.now() - began < ANSWERED_WITHIN_MS;
  let edited = -Infinity;
  const outcome = await orRefused(
    context.indexRunner.run(kind, user.id, (share) => {
      const now = performance.now();
      if (now - edited < EVERY_MS || !canBeAnswered()) return;
      edited = now;
      responder.wait(progress(percentOf(share))).catch(() => undefined);
    }),
  );
  const plan = outcomePlan(context, outcome, kind, language);
  if (!canBeAnswered()) {
    await user.send(toDiscord(plan)).catch((error: unknown) => {
      context.log.warn('result of a run not sent', describeError(error));
    });
  }
  return plan;
}

async function rollBack(context: BotContext, language: UiLanguage): Promise<MessagePlan> {
  try {
    const { indexedAt } = await orRefused(context.indexRunner.rollBack());
    return textPlan(stringsFor(language).reindex.rolledBack(timeLabel(indexedAt)));
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    const { notice } = error;
    throw new Refusal((strings) =>
      notice.code === 'index-no-previous'
        ? strings.reindex.noPrevious
        : failedWords(context, { kind: 'failed', notice }, strings),
    );
  }
}

/** If another run is going on, the refusal says who started it and how far it is. */
async function orRefused<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    const { by, share } = error.run;
    throw new Refusal(({ reindex: strings }) =>
      strings.alreadyRunning(by === null ? strings.automaticRun : `<@${by}>`, percentOf(share)),
    );
  }
}

function outcomePlan(
  context: BotContext,
  outcome: RunOutcome,
  kind: IndexingKind,
  language: UiLanguage,
): MessagePlan {
  const strings = stringsFor(language);
  if (outcome.kind === 'cancelled') return textPlan(strings.reindex.cancelled);
  if (outcome.kind === 'failed') return textPlan(failedWords(context, outcome, strings));
  const { tookMs } = outcome.report;
  const wouldStop = outcome.report.kind === 'dry-run' ? outcome.report.wouldStop : null;
  const seconds = Math.max(1, Math.round(tookMs / 1000));
  const title =
    kind === 'preview' ? strings.reindex.preview : strings.reindex.done(secondsInWords(seconds, language));
  const stops = wouldStop === null ? [] : [reasonWords(context, wouldStop)];
  return linesPlan([title, ...countLines(context, outcome.report, language), ...stops]);
}

function countLines(
  { describeNotice }: BotContext,
  { refused, ...counts }: IndexingReport,
  language: UiLanguage,
): string[] {
  const { status, reindex: strings } = stringsFor(language);
  const lines: (readonly [string, number])[] = [
    [status.articles, counts.articles],
    [status.passages, counts.passages],
    [strings.added, counts.added],
    [strings.changed, counts.changed],
    [strings.removed, counts.removed],
    [strings.unchanged, counts.unchanged],
    [strings.refused, refused.length],
  ];
  const named = refused
    .slice(0, MAX_REFUSALS_LISTED)
    .map(({ notice }) => `- ${shownLabel(describeNotice(notice), MAX_REFUSAL_CHARS) ?? ''}`);
  const more = refused.length - named.length;
  return [
    ...lines.map(([label, count]) => `${label}: ${count}`),
    ...named,
    ...(more > 0 ? [strings.moreRefused(more)] : []),
  ];
}

function percentOf(share: number): number {
  return Math.floor(share * 100);
}
