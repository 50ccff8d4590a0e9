import type { ChatInputCommandInteraction } from 'discord.js';
import type { EndedRun, RunInWork } from '../app/reindexing.ts';
import { reportFeedback, type FeedbackReport } from '../app/report-feedback.ts';
import { reportStatus, type IndexStatus } from '../app/report-status.ts';
import type { Refusal as Refused } from '../domain/generation.ts';
import { answerCommand } from './answer-command.ts';
import type { BotMeans, IndexOnDisk } from './bot-means.ts';
import { describeError } from './describe-error.ts';
import { uptimeInWords } from './durations.ts';
import { linesPlan } from './fit-message.ts';
import type { MessagePlan } from './message-plan.ts';
import { minuteOf } from './moment.ts';
import { notReadyPlan } from './not-ready.ts';
import { failedWords } from './run-words.ts';
import { shownLabel } from './plain-label.ts';
import type { ShellLanguage, ShellWords } from './words/shell-words.ts';
import { wordsOf } from './words/words-of.ts';

/** Refused files that are named, and UTF-16 units of each. */
const MOST_REFUSED = 8;
const LONGEST_REFUSED = 120;

export type BotStatus = {
  readonly index: IndexStatus;
  /** Files that could not be read. */
  readonly refused: readonly Refused[];
  /** Whether they are named. */
  readonly namesRefused: boolean;
  /** Null before the first run since the start: the index itself tells of the one before. */
  readonly lastRun: EndedRun | null;
  /** A run that is going on; null where none is, or only a preview. */
  readonly inWork: RunInWork | null;
  /** Why it failed, for operators; null where it did not, or nobody else is to know. */
  readonly whyFailed: string | null;
  readonly onDisk: IndexOnDisk;
  /** Null where it cannot be read. */
  readonly feedback: FeedbackReport | null;
  readonly version: string;
  readonly uptimeSeconds: number;
};

/** `/status`: for everyone; which files were refused is told to operators only. */
export async function onStatus(means: BotMeans, interaction: ChatInputCommandInteraction): Promise<void> {
  await answerCommand(means, interaction, async (language) => {
    const { archive, uptime, judgeId, version, reindexing } = means;
    const { state } = archive;
    if (state.kind !== 'ready') return notReadyPlan(state, language);
    const { generation } = state.session;
    const [onDisk, feedback, isOperator] = await Promise.all([
      means.indexOnDisk(generation.id),
      votesOr(means),
      // Where Discord cannot be asked, nobody is one.
      means.operators.has(interaction.user.id).catch(() => false),
    ]);
    return statusPlan(
      {
        index: reportStatus(generation, judgeId),
        refused: generation.refused,
        namesRefused: isOperator,
        lastRun: reindexing.last,
        inWork: reindexing.inWork?.kind === 'preview' ? null : reindexing.inWork,
        whyFailed: isOperator ? whyFailed(means, language) : null,
        ...{ onDisk, feedback, version },
        uptimeSeconds: uptime(),
      },
      language,
    );
  });
}

function whyFailed({ reindexing, withoutFolders }: BotMeans, language: ShellLanguage): string | null {
  const outcome = reindexing.last?.outcome;
  return outcome?.kind === 'failed' ? failedWords(outcome, wordsOf(language), withoutFolders) : null;
}

/** Null where the votes cannot be read: the rest can be told all the same. */
async function votesOr({ feedback, log }: BotMeans): Promise<FeedbackReport | null> {
  try {
    return reportFeedback(await feedback.votes());
  } catch (error) {
    log.error('votes not read', describeError(error));
    return null;
  }
}

/** What the index holds and how the bot is doing (features.md M23), a line each. */
export function statusPlan(
  {
    index,
    refused,
    namesRefused,
    lastRun,
    inWork,
    whyFailed,
    onDisk,
    feedback,
    version,
    uptimeSeconds,
  }: BotStatus,
  language: ShellLanguage,
): MessagePlan {
  const words = wordsOf(language);
  const lines: readonly (readonly [string, string | number])[] = [
    [words.statusArticles, index.articles.length],
    [words.statusPassages, index.passages],
    [words.statusOutlets, index.outlets],
    [words.statusOldest, index.oldest ?? words.unknown],
    [words.statusNewest, index.newest ?? words.unknown],
    [words.statusUndated, index.undated],
    [words.statusIndexedAt, minuteOf(index.indexedAt)],
    ...(lastRun === null ? [] : [[words.admin.statusLastRun, runWords(lastRun, words)] as const]),
    [words.admin.statusIndexSize, `${(onDisk.bytes / 1e6).toFixed(1)} MB`],
    [words.statusRefused, refused.length],
    [words.statusModel, `${index.model}, ${index.judge}`],
    [words.statusVersion, version],
    [words.statusUptime, uptimeInWords(uptimeSeconds, language)],
    [
      words.statusFeedback,
      feedback === null ? words.unknown : words.feedbackCounts(feedback.helpful, feedback.notHelpful),
    ],
  ];
  const said = lines.map(([label, value]) => `${label}: ${shownLabel(String(value), 100) ?? ''}`);
  const named = namesRefused ? refused.slice(0, MOST_REFUSED) : [];
  const more = namesRefused ? refused.length - named.length : 0;
  return linesPlan([
    `**${words.statusTitle}**`,
    ...said,
    ...(inWork === null ? [] : [words.admin.indexing(Math.floor(inWork.share * 100))]),
    ...(onDisk.rolledBack ? [words.admin.statusPaused] : []),
    ...(whyFailed === null ? [] : [whyFailed]),
    ...named.map(({ source, reason }) => `- ${shownLabel(`${source}: ${reason}`, LONGEST_REFUSED) ?? ''}`),
    ...(more > 0 ? [words.admin.moreRefused(more)] : []),
  ]);
}

function runWords({ endedAt, outcome }: EndedRun, { admin }: ShellWords): string {
  const result = {
    done: admin.runSucceeded,
    failed: admin.runFailedWord,
    cancelled: admin.runCancelledWord,
  }[outcome.kind];
  return `${minuteOf(endedAt)}, ${result}`;
}
