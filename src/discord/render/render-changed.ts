import type { QuoteToday } from '../../app/ask/quotes/quote-today.ts';
import { fitTogether, planOf, textBlock, type MessageBlock } from './message/fit-message.ts';
import type { MessagePlan } from './message/message-plan.ts';
import { cutMarked } from './message/plain-label.ts';
import { contextBlock, smallPrint } from './quotes/render-context.ts';
import type { UiStrings } from '../locales/ui-strings.ts';

/** UTF-16 units of the old quote, escaped: the message above has it whole, and today's text must fit below it. */
const MAX_OLD_QUOTE_CHARS = 600;

/**
 * Tells that the article of a quote was changed or removed. The old words are in small print, since nobody can check
 * them any more. Below them is the closest sentence of today with the sentences around it.
 */
export function renderChanged(old: string, today: QuoteToday, strings: UiStrings): MessagePlan {
  const was = textBlock(
    `**${strings.followUps.quoteChanged}**`,
    cutMarked(smallPrint(old), MAX_OLD_QUOTE_CHARS),
  );
  if (today.kind === 'nothing') return planOf([was, textBlock(strings.followUps.nothingNear)], []);
  const label = textBlock(
    `**${today.kind === 'elsewhere' ? strings.followUps.stillHere : strings.followUps.nearestNow}**`,
  );
  const above: MessageBlock = textBlock(was.text, '', label.text);
  const now = contextBlock(today.now, 1, above, strings);
  return fitTogether(above, now) ? planOf([above, now], []) : planOf([label, now], []);
}
