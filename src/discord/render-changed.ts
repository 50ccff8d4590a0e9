import type { QuoteToday } from '../app/quote-today.ts';
import { fitTogether, planOf, textBlock, type Block } from './fit-message.ts';
import type { MessagePlan } from './message-plan.ts';
import { cutMarked } from './plain-label.ts';
import { contextBlock, smallPrint } from './render-context.ts';
import type { ShellWords } from './words/shell-words.ts';

/** UTF-16 units of an old quote, escaped: it stands in the message above, and what it says today must fit below. */
const LONGEST_OLD = 600;

/**
 * A quote whose article was changed or removed: that it was, its old words in small print, for nobody can check them any
 * more, and below the sentence that is nearest today with what stands around it.
 */
export function renderChanged(old: string, today: QuoteToday, words: ShellWords): MessagePlan {
  const was = textBlock(`**${words.quoteChanged}**`, cutMarked(smallPrint(old), LONGEST_OLD));
  if (today.kind === 'nothing') return planOf([was, textBlock(words.nothingNear)], []);
  const label = textBlock(`**${today.kind === 'elsewhere' ? words.stillHere : words.nearestNow}**`);
  const above: Block = textBlock(was.text, '', label.text);
  const now = contextBlock(today.now, 1, above, words);
  return fitTogether(above, now) ? planOf([above, now], []) : planOf([label, now], []);
}
