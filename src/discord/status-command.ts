import type { FeedbackReport } from '../app/report-feedback.ts';
import type { IndexStatus } from '../app/report-status.ts';
import { uptimeInWords } from './durations.ts';
import type { MessagePlan } from './message-plan.ts';
import { shownLabel } from './plain-label.ts';
import { textPlan } from './to-discord.ts';
import type { ShellLanguage } from './words/shell-words.ts';
import { wordsOf } from './words/words-of.ts';

export type BotStatus = {
  readonly index: IndexStatus;
  /** Files that could not be read. */
  readonly refused: number;
  /** Null where it cannot be read. */
  readonly feedback: FeedbackReport | null;
  readonly version: string;
  readonly uptimeSeconds: number;
};

/** What the index holds and how the bot is doing (features.md M23), a line each. */
export function statusPlan(
  { index, refused, feedback, version, uptimeSeconds }: BotStatus,
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
    [words.statusIndexedAt, index.indexedAt.slice(0, 16).replace('T', ' ') + ' UTC'],
    [words.statusRefused, refused],
    [words.statusModel, `${index.model}, ${index.judge}`],
    [words.statusVersion, version],
    [words.statusUptime, uptimeInWords(uptimeSeconds, language)],
    [
      words.statusFeedback,
      feedback === null ? words.unknown : words.feedbackCounts(feedback.helpful, feedback.notHelpful),
    ],
  ];
  const said = lines.map(([label, value]) => `${label}: ${shownLabel(String(value), 100) ?? ''}`);
  return textPlan([`**${words.statusTitle}**`, ...said].join('\n'));
}
