import { logDropped } from '../../app/ask/quotes/log-dropped.ts';
import type { Notice } from '../../domain/error.ts';
import type { BotContext } from '../bot-context.ts';

/** Logs and counts the quotes that the gate held back of an answer or a list. @param notices of it; others are passed over */
export function noteDropped(
  { log, metrics }: Pick<BotContext, 'log' | 'metrics'>,
  notices: readonly Notice[],
): void {
  for (let left = logDropped(log, notices); left > 0; left--) metrics.quoteDropped();
}
