import type { Client } from 'discord.js';
import type { GapReport } from '../../app/report/gap-report.ts';
import type { BotContext } from '../bot-context.ts';
import { describeError } from '../gateway/describe-error.ts';
import { linesPlan } from '../render/message/fit-message.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import { shownLabel } from '../render/message/plain-label.ts';
import { tellChannel } from './tell-channel.ts';
import type { UiStrings } from '../locales/ui-strings.ts';

/** Milliseconds between two checks whether the week is over. */
const LOOK_EVERY_MS = 60 * 60 * 1000;

const MAX_GAP_WORD_CHARS = 40;
const MAX_GAP_QUESTION_CHARS = 200;

/** Reports each week which questions had no answer, in the channel that the operator set. Returns what stops it. */
export function reportGaps(client: Client, context: BotContext): () => void {
  const { gapsChannelId } = context.settings;
  if (gapsChannelId === null) return () => undefined;
  const look = (): void => {
    context.gaps
      .report((report) => tell(client, context, gapsChannelId, report))
      .catch((error: unknown) => {
        context.log.warn('report of gaps not sent', { channelId: gapsChannelId, ...describeError(error) });
      });
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

async function tell(
  client: Client,
  context: BotContext,
  channelId: string,
  report: GapReport,
): Promise<void> {
  await tellChannel(client, context, channelId, (strings) => gapsPlan(report, strings));
  context.log.info('gaps reported', { channelId, questions: report.unanswered });
}

function gapsPlan({ since, unanswered, words, questions }: GapReport, strings: UiStrings): MessagePlan {
  const label = (text: string, longest: number): string => shownLabel(text, longest) ?? '…';
  const lines = [
    `**${strings.gaps.title(label(since, MAX_GAP_WORD_CHARS), unanswered)}**`,
    ...(words.length === 0 ? [] : [strings.gaps.words]),
    ...words.map(([word, count]) => `- ${label(word, MAX_GAP_WORD_CHARS)}: ${count}`),
    ...(questions.length === 0 ? [] : [strings.gaps.questions]),
    ...questions.map((question) => `- ${label(question, MAX_GAP_QUESTION_CHARS)}`),
  ];
  return linesPlan(lines);
}
