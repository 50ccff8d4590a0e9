import { randomInt } from 'node:crypto';
import type { BotContext } from '../bot-context.ts';
import { describeError, discordCodeOf } from '../gateway/describe-error.ts';
import { shownLabel } from '../render/message/plain-label.ts';
import { NotBegun } from '../../concurrency/answer-queue.ts';
import { refusalIn } from './refusal.ts';
import { refusalPlan } from './refusal-plan.ts';
import type { Responder } from './responder.ts';
import type { UiLanguage } from '../locales/languages.ts';
import { stringsFor } from '../locales/strings-for.ts';

/** Letters and digits that nobody confuses when they are read out. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * Discord's codes when a person cannot be told anything any more: unknown channel, message, interaction or webhook; no
 * access; no permission; direct messages closed; the token of the interaction has expired.
 */
const OUT_OF_REACH = new Set([10003, 10008, 10062, 10015, 50001, 50007, 50013, 50027]);

/**
 * Tells the person who waits of a failure: one sentence in their language, never a stack trace, never silence. A fault
 * that they cannot put right is logged under an id that the sentence names. All failures go this way. It never throws.
 */
export async function tellFailure(
  context: Pick<BotContext, 'log' | 'news' | 'queue' | 'settings'>,
  responder: Responder,
  language: UiLanguage,
  error: unknown,
): Promise<'refused' | 'failed'> {
  const { log, queue } = context;
  const strings = stringsFor(language);
  const refusal = refusalIn(error, strings);
  const { id, surface, channelId, guildId } = responder;
  const about = { id, front: surface, channelId, guildId };
  if (isOutOfReach(error)) {
    log.warn('person out of reach', { ...about, ...describeError(error) });
    return 'failed';
  }
  const tell = async (words: string, report: string | null): Promise<void> => {
    try {
      await responder.refuse(refusalPlan(words, language, responder));
    } catch (second) {
      log.warn('failure could not be told', { ...about, report, ...describeError(second) });
    }
  };
  if (refusal !== null) {
    tellNews(context, error, null);
    await tell(refusal, null);
    return 'refused';
  }
  if (queue.isGivenUp) {
    // What it works with is being closed. Whoever asked a question was told so already.
    log.warn('given up with the bot', { ...about, ...describeError(error) });
    if (!responder.hasAnswered()) await tell(strings.waiting.restarting, null);
    return 'failed';
  }
  const report = reportId();
  log.error('request failed', { ...about, report, ...describeError(error) });
  tellNews(context, error, report);
  const { failed, restFailed } = strings.refusals;
  await tell((responder.hasAnswered() ? restFailed : failed)(report), report);
  return 'failed';
}

/** What operators are told of a failure: a fault, or that the queue is full. @param report null for what is no fault */
function tellNews(
  { news, settings: { queueLength } }: Pick<BotContext, 'news' | 'settings'>,
  error: unknown,
  report: string | null,
): void {
  if (error instanceof NotBegun && error.why === 'full') {
    news.happened('queue', {
      first: ({ operators }) => operators.queueFull(queueLength),
      again: ({ operators }, count) => operators.queueFulls(count),
    });
  }
  if (report === null) return;
  // Its message may hold what a member wrote.
  const { error: name, code } = describeError(error);
  const what = [name, code].flatMap((part) => (part === undefined ? [] : [String(part)])).join(' ');
  news.happened(`fault ${what}`, {
    first: ({ operators }) => operators.fault(shown(report), shown(what)),
    again: ({ operators }, count) => operators.faults(count, shown(what), shown(report)),
  });
}

const MAX_WHAT_CHARS = 60;

function shown(text: string): string {
  return shownLabel(text, MAX_WHAT_CHARS) ?? '';
}

function isOutOfReach(error: unknown): boolean {
  // The library's own error, for a channel that it has just seen deleted.
  if (error instanceof Error && 'code' in error && error.code === 'ChannelNotCached') return true;
  return OUT_OF_REACH.has(discordCodeOf(error) ?? 0);
}

function reportId(): string {
  return Array.from({ length: 8 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}
