import type { ChatInputCommandInteraction } from 'discord.js';
import { AlreadyRunning, type RunOutcome } from '../app/reindexing.ts';
import { IsnadError } from '../domain/error.ts';
import type { IndexingKind, IndexingReport } from '../domain/indexer.ts';
import { worded } from '../operator-wording.ts';
import { answerCommand } from './answer-command.ts';
import type { BotMeans } from './bot-means.ts';
import type { CommandTable } from './commands.ts';
import { describeError } from './describe-error.ts';
import { secondsInWords } from './durations.ts';
import { linesPlan } from './fit-message.ts';
import type { MessagePlan } from './message-plan.ts';
import { timeLabel } from './moment.ts';
import { shownLabel } from './plain-label.ts';
import { Refusal } from './refusal.ts';
import type { Responder } from './responder.ts';
import { failedWords, reasonWords } from './run-words.ts';
import { textPlan, toDiscord } from './to-discord.ts';
import type { ShellLanguage, ShellWords } from './words/shell-words.ts';
import { wordsOf } from './words/words-of.ts';

/** Milliseconds between two edits of one message. */
const EVERY_MS = 2000;

/** Discord lets an interaction be answered for 15 minutes; what takes longer is told in a direct message. */
const ANSWERED_WITHIN_MS = 14 * 60 * 1000;

/** Refused files that are named, and UTF-16 units of each. */
const MOST_REFUSED = 8;
const LONGEST_REFUSED = 180;

/** `/reindex`: for operators, wherever they are. Whoever else asks is refused here, whatever Discord shows him. */
export async function onReindex(
  means: BotMeans,
  table: CommandTable,
  interaction: ChatInputCommandInteraction,
): Promise<void> {
  const part = interaction.options.getSubcommand();
  await answerCommand(means, interaction, async (language, responder) => {
    if (!(await means.operators.has(interaction.user.id)))
      throw new Refusal((words) => words.admin.operatorOnly);
    const { admin } = wordsOf(language);
    switch (part) {
      case table.preview.name:
        return await runPlan(means, interaction, 'preview', language, responder);
      case table.run.name: {
        const anyway = interaction.options.getBoolean(table.force.name) ?? false;
        return await runPlan(means, interaction, anyway ? 'run-anyway' : 'run', language, responder);
      }
      case table.cancel.name:
        return textPlan(means.reindexing.cancel() ? admin.cancelling : admin.nothingToCancel);
      case table.rollback.name:
        return await rollBack(means, language);
      default:
        throw new Refusal((words) => words.buttonUnknown);
    }
  });
}

async function runPlan(
  { reindexing, log, withoutFolders }: BotMeans,
  interaction: ChatInputCommandInteraction,
  kind: IndexingKind,
  language: ShellLanguage,
  responder: Responder,
): Promise<MessagePlan> {
  const words = wordsOf(language);
  const began = performance.now();
  const inTime = (): boolean => performance.now() - began < ANSWERED_WITHIN_MS;
  let edited = -Infinity;
  const outcome = await orRefused(
    reindexing.run(kind, interaction.user.id, (share) => {
      const now = performance.now();
      if (now - edited < EVERY_MS || !inTime()) return;
      edited = now;
      responder.wait(words.admin.indexing(percentOf(share))).catch(() => undefined);
    }),
  );
  const plan = outcomePlan(outcome, kind, language, withoutFolders);
  if (!inTime()) {
    await interaction.user.send(toDiscord(plan)).catch((error: unknown) => {
      log.warn('result of a run not sent', describeError(error));
    });
  }
  return plan;
}

async function rollBack(
  { reindexing, withoutFolders }: BotMeans,
  language: ShellLanguage,
): Promise<MessagePlan> {
  try {
    const { indexedAt } = await orRefused(reindexing.rollBack());
    return textPlan(wordsOf(language).admin.rolledBack(timeLabel(indexedAt)));
  } catch (error) {
    if (error instanceof IsnadError && error.notice.code === 'index-no-previous') {
      throw new Refusal((words) => words.admin.noPrevious);
    }
    if (error instanceof IsnadError) {
      const failed = { kind: 'failed', notice: error.notice } as const;
      throw new Refusal((words) => failedWords(failed, words, withoutFolders));
    }
    throw error;
  }
}

/** A run that goes on already is told with who has it done and how far it is. */
async function orRefused<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    const { by, share } = error.run;
    throw new Refusal(({ admin }) =>
      admin.runGoingOn(by === null ? admin.byItself : `<@${by}>`, percentOf(share)),
    );
  }
}

function outcomePlan(
  outcome: RunOutcome,
  kind: IndexingKind,
  language: ShellLanguage,
  withoutFolders: (text: string) => string,
): MessagePlan {
  const words = wordsOf(language);
  const { admin } = words;
  if (outcome.kind === 'cancelled') return textPlan(admin.runCancelled);
  if (outcome.kind === 'failed') return textPlan(failedWords(outcome, words, withoutFolders));
  const seconds = Math.max(1, Math.round(outcome.report.tookMs / 1000));
  const title = kind === 'preview' ? admin.wouldIndex : admin.indexed(secondsInWords(seconds, language));
  const { wouldStop } = outcome.report;
  const stops = wouldStop === null ? [] : [reasonWords(wouldStop, withoutFolders)];
  return linesPlan([title, ...countLines(outcome.report, words), ...stops]);
}

function countLines({ refused, ...counts }: IndexingReport, { admin, ...words }: ShellWords): string[] {
  const lines: (readonly [string, number])[] = [
    [words.statusArticles, counts.articles],
    [words.statusPassages, counts.passages],
    [admin.added, counts.added],
    [admin.changed, counts.changed],
    [admin.removed, counts.removed],
    [admin.unchanged, counts.unchanged],
    [admin.refused, refused.length],
  ];
  const named = refused.slice(0, MOST_REFUSED).map((notice) => `- ${reasonLabel(worded(notice))}`);
  const more = refused.length - named.length;
  return [
    ...lines.map(([label, count]) => `${label}: ${count}`),
    ...named,
    ...(more > 0 ? [admin.moreRefused(more)] : []),
  ];
}

/** Sources of the corpus are relative to it wherever they are named; operator wording is English. */
function reasonLabel(reason: string): string {
  return shownLabel(reason, LONGEST_REFUSED) ?? '';
}

function percentOf(share: number): number {
  return Math.floor(share * 100);
}
