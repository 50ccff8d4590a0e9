import { randomInt } from 'node:crypto';
import type { BotMeans } from './bot-means.ts';
import { describeError, discordCodeOf } from './describe-error.ts';
import { refusalIn } from './refusal.ts';
import type { Responder } from './responder.ts';
import { textPlan } from './to-discord.ts';
import type { ShellLanguage } from './words/shell-words.ts';
import { wordsOf } from './words/words-of.ts';

/** Letters and digits that are not mistaken for each other when read out. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * Discord's codes for somebody who cannot be told any more: unknown channel, message, interaction, webhook; no access,
 * no permission; token of the interaction expired.
 */
const OUT_OF_REACH = new Set([10003, 10008, 10062, 10015, 50001, 50013, 50027]);

/**
 * The one way from a failure to the person who waits: one sentence in his language, never a stack, never silence. What
 * he cannot put right himself is logged under an id that he is given.
 */
export async function tellFailure(
  { log }: Pick<BotMeans, 'log'>,
  responder: Responder,
  language: ShellLanguage,
  error: unknown,
): Promise<'refused' | 'failed'> {
  const words = wordsOf(language);
  const refusal = refusalIn(error, words);
  const { id, front, channelId, guildId } = responder;
  const about = { id, front, channelId, guildId };
  if (isOutOfReach(error)) {
    log.warn('person out of reach', { ...about, ...describeError(error) });
    return 'failed';
  }
  const report = reportId();
  if (refusal === null) log.error('request failed', { ...about, report, ...describeError(error) });
  try {
    await responder.answer([textPlan(refusal ?? words.failed(report))]);
  } catch (second) {
    log.warn('failure could not be told', { ...about, report, ...describeError(second) });
  }
  return refusal === null ? 'failed' : 'refused';
}

function isOutOfReach(error: unknown): boolean {
  // The library's own, for a channel that it has just seen deleted.
  if (error instanceof Error && 'code' in error && error.code === 'ChannelNotCached') return true;
  return OUT_OF_REACH.has(discordCodeOf(error) ?? 0);
}

function reportId(): string {
  return Array.from({ length: 8 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}
