import type { Client } from 'discord.js';
import type { GapReport } from '../app/gap-report.ts';
import type { BotMeans } from './bot-means.ts';
import { describeError } from './describe-error.ts';
import { linesPlan } from './fit-message.ts';
import type { MessagePlan } from './message-plan.ts';
import { shownLabel } from './plain-label.ts';
import { tellChannel } from './tell-channel.ts';
import type { ShellWords } from './words/shell-words.ts';

/** Milliseconds between two looks whether the week is over. */
const LOOK_EVERY_MS = 60 * 60 * 1000;

const LONGEST_WORD = 40;
const LONGEST_QUESTION = 200;

/** Tells editors each week what their archive lacks, in the channel that the operator set. Returns what stops it. */
export function reportGaps(client: Client, means: BotMeans): () => void {
  const { gapsChannelId } = means.settings;
  if (gapsChannelId === null) return () => undefined;
  const look = (): void => {
    means.gaps
      .report((report) => tell(client, means, gapsChannelId, report))
      .catch((error: unknown) => {
        means.log.warn('report of gaps not sent', { channelId: gapsChannelId, ...describeError(error) });
      });
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

async function tell(client: Client, means: BotMeans, channelId: string, report: GapReport): Promise<void> {
  await tellChannel(client, means, channelId, (words) => gapsPlan(report, words));
  means.log.info('gaps reported', { channelId, questions: report.unanswered });
}

export function gapsPlan(
  { since, unanswered, words, questions }: GapReport,
  { admin }: ShellWords,
): MessagePlan {
  const label = (text: string, longest: number): string => shownLabel(text, longest) ?? '…';
  const lines = [
    `**${admin.gapsTitle(label(since, LONGEST_WORD), unanswered)}**`,
    ...(words.length === 0 ? [] : [admin.gapsWords]),
    ...words.map(([word, count]) => `- ${label(word, LONGEST_WORD)}: ${count}`),
    ...(questions.length === 0 ? [] : [admin.gapsQuestions]),
    ...questions.map((question) => `- ${label(question, LONGEST_QUESTION)}`),
  ];
  return linesPlan(lines);
}
