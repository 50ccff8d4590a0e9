import type { FeedHealth } from '../../app/feeds/feed-health.ts';
import type { EndedRun, RunInWork } from '../../app/indexing/index-runner.ts';
import { reportFeedback, type FeedbackReport } from '../../app/report/report-feedback.ts';
import { reportStatus, type IndexStatus } from '../../app/report/report-status.ts';
import type { RefusedPage } from '../../domain/generation.ts';
import type { BotContext, IndexOnDisk } from '../bot-context.ts';
import { describeError } from '../gateway/describe-error.ts';
import { minuteOf, uptimeInWords } from '../locales/durations.ts';
import type { UiLanguage } from '../locales/languages.ts';
import { stringsFor } from '../locales/strings-for.ts';
import type { UiStrings } from '../locales/ui-strings.ts';
import { linesPlan } from '../render/message/fit-message.ts';
import type { Lacking } from '../gateway/permissions.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import { permissionLines } from '../render/settings/permission-lines.ts';
import { shownLabel } from '../render/message/plain-label.ts';
import { notReadyPlan } from '../respond/not-ready.ts';
import { answerCommand } from './answering/answer-command.ts';
import type { Recipient, SlashCommand } from './command.ts';
import { lackingPermissionsHere } from './answering/lacking-permissions-here.ts';
import { failedWords } from './answering/run-failure.ts';

/** How many refused files are named, and UTF-16 units of each. */
const MAX_REFUSALS_IN_STATUS = 8;
const MAX_STATUS_REFUSAL_CHARS = 120;

const MAX_STATUS_VALUE_CHARS = 100;

/** What `/status` tells. */
export type BotStatus = {
  readonly index: IndexStatus;
  /** Files that could not be read. */
  readonly refused: readonly RefusedPage[];
  /** The last run since the bot started; null if there was none. */
  readonly lastRun: EndedRun | null;
  /** The run that is going on; null if there is none, or only a preview. */
  readonly inWork: RunInWork | null;
  readonly onDisk: IndexOnDisk;
  /** Null where none are polled, or what is remembered of them cannot be read. */
  readonly feeds: readonly FeedHealth[] | null;
  /** Null if the votes cannot be read. */
  readonly feedback: FeedbackReport | null;
  readonly version: string;
  readonly uptimeSeconds: number;
  /** What only operators see; null for everybody else. */
  readonly forOperators: {
    /** Why the last run failed, in words; null if it did not. */
    readonly whyFailed: string | null;
  } | null;
  /** What isnad may not do on the server; empty for whoever does not manage it. */
  readonly lacking: readonly Lacking[];
};

/**
 * `/status`: what the index holds and how the bot is doing. Names of refused files are for operators only, and what isnad may not do on
 * the server is for those who manage it.
 */
export const status: SlashCommand = {
  kind: 'slash',
  key: 'status',
  run: (context, { interaction }) =>
    answerCommand(context, interaction, (recipient) =>
      currentStatusPlan(context, recipient, lackingPermissionsHere(context, interaction)),
    ),
};

async function currentStatusPlan(
  context: BotContext,
  { language, responder }: Recipient,
  lacking: readonly Lacking[],
): Promise<MessagePlan> {
  const { liveEngine, indexRunner, uptime, scorerId, version } = context;
  const { state } = liveEngine;
  if (state.kind !== 'ready') return notReadyPlan(state, language);
  const { generation } = state.engine;
  const [onDisk, feeds, feedback, isOperator] = await Promise.all([
    context.indexOnDisk(generation.id),
    feedsOrNull(context),
    feedbackOrNull(context),
    // While Discord cannot be asked who the operators are, nobody is one.
    context.operators.has(responder.memberId).catch(() => false),
  ]);
  return statusPlan(
    {
      index: reportStatus(generation, scorerId),
      refused: generation.refused,
      lastRun: indexRunner.last,
      inWork: indexRunner.inWork?.kind === 'preview' ? null : indexRunner.inWork,
      ...{ onDisk, feeds, feedback, version },
      uptimeSeconds: uptime(),
      forOperators: isOperator ? { whyFailed: whyFailed(context, language) } : null,
      lacking,
    },
    language,
  );
}

function whyFailed(context: BotContext, language: UiLanguage): string | null {
  const outcome = context.indexRunner.last?.outcome;
  return outcome?.kind === 'failed' ? failedWords(context, outcome, stringsFor(language)) : null;
}

async function feedbackOrNull({ feedback, log }: BotContext): Promise<FeedbackReport | null> {
  try {
    return reportFeedback(await feedback.votes(), await feedback.damagedVotes());
  } catch (error) {
    log.error('votes not read', describeError(error));
    return null;
  }
}

async function feedsOrNull({ feeds, log }: BotContext): Promise<readonly FeedHealth[] | null> {
  try {
    return await feeds.health();
  } catch (error) {
    log.error('feeds not read', describeError(error));
    return null;
  }
}

/** The status in one message, one line for each thing. */
function statusPlan(bot: BotStatus, language: UiLanguage): MessagePlan {
  const strings = stringsFor(language);
  return linesPlan([
    `**${strings.status.title}**`,
    ...valueLines(bot, language),
    ...(bot.inWork === null ? [] : [strings.reindex.progress(Math.floor(bot.inWork.share * 100))]),
    ...(bot.onDisk.rolledBack ? [strings.status.paused] : []),
    ...permissionLines(bot.lacking, strings),
    ...(bot.forOperators === null ? [] : operatorLines(bot, bot.forOperators, strings)),
  ]);
}

function valueLines(bot: BotStatus, language: UiLanguage): string[] {
  const { index, lastRun, feedback } = bot;
  const { status: strings } = stringsFor(language);
  const lines: readonly (readonly [string, string | number])[] = [
    [strings.articles, index.articles.length],
    [strings.passages, index.passages],
    [strings.outlets, index.outlets],
    [strings.oldest, index.oldest ?? strings.unknown],
    [strings.newest, index.newest ?? strings.unknown],
    [strings.undated, index.undated],
    [strings.indexedAt, minuteOf(index.indexedAt)],
    ...(lastRun === null ? [] : [[strings.lastRun, runWords(lastRun, strings)] as const]),
    [strings.indexSize, `${(bot.onDisk.bytes / 1e6).toFixed(1)} MB`],
    [strings.unreadable, bot.refused.length],
    ...(bot.feeds === null ? [] : [[strings.feeds, feedWords(bot.feeds, language)] as const]),
    [strings.model, `${index.model}, ${index.scorer}`],
    [strings.version, bot.version],
    [strings.uptime, uptimeInWords(bot.uptimeSeconds, language)],
    [
      strings.feedback,
      feedback === null ? strings.unknown : strings.votes(feedback.helpful, feedback.notHelpful),
    ],
  ];
  return lines.map(
    ([label, value]) => `${label}: ${shownLabel(String(value), MAX_STATUS_VALUE_CHARS) ?? ''}`,
  );
}

/** How many feeds there are, and how many are not well. */
function feedWords(feeds: readonly FeedHealth[], language: UiLanguage): string {
  const { conditions } = stringsFor(language).feeds;
  const unwell = (['failing', 'silent'] as const).flatMap((condition) => {
    const count = feeds.filter((one) => one.condition === condition).length;
    return count === 0 ? [] : [`${conditions[condition]}: ${count}`];
  });
  return [String(feeds.length), ...unwell].join(', ');
}

function runWords({ endedAt, outcome }: EndedRun, strings: UiStrings['status']): string {
  const result = {
    done: strings.runSucceeded,
    failed: strings.runFailed,
    cancelled: strings.runCancelled,
  }[outcome.kind];
  return `${minuteOf(endedAt)}, ${result}`;
}

/** Why the last run failed, which files were refused, and how many votes are damaged. */
function operatorLines(
  { refused, feedback }: BotStatus,
  { whyFailed: why }: NonNullable<BotStatus['forOperators']>,
  strings: UiStrings,
): string[] {
  const damaged = feedback?.damaged ?? 0;
  const named = refused
    .slice(0, MAX_REFUSALS_IN_STATUS)
    .map(({ source, reason }) => `- ${shownLabel(`${source}: ${reason}`, MAX_STATUS_REFUSAL_CHARS) ?? ''}`);
  const more = refused.length - named.length;
  return [
    ...(why === null ? [] : [why]),
    ...named,
    ...(more > 0 ? [strings.reindex.moreRefused(more)] : []),
    ...(damaged > 0 ? [`${strings.status.damagedVotes}: ${damaged}`] : []),
  ];
}
