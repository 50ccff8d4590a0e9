import type { Quote } from '../../domain/answer.ts';
import { inDateOrder } from '../../domain/date-order.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { renderAbstention } from './answer/abstention.ts';
import { answerHead, MAX_NOTES_CHARS, noteBlocks } from './answer/answer-head.ts';
import type { AnswerInput } from './answer/answer-input.ts';
import { renderParts } from './answer/answer-parts.ts';
import { changeButtons } from './answer/change-buttons.ts';
import { moreThan } from './answer/more-quotes.ts';
import type { RenderedAnswer } from './answer/rendered-answer.ts';
import { MAX_QUOTES_IN_MESSAGE } from './message/custom-id.ts';
import { fitTogether, planOf, roomBeside, type MessageBlock } from './message/fit-message.ts';
import { answerButtons } from './message/message-buttons.ts';
import { unitsAsText, unitsAttached, type QuoteUnit } from './quotes/quote-unit.ts';

/** Most quotes in the answer itself, where it answers one question. */
export const MAX_QUOTES_SHOWN = 3;

/** An answer as one message: the question, then quotes with their sources, or that there is no answer. */
export function renderAnswer(input: AnswerInput): RenderedAnswer {
  const { answer, parts = [] } = input;
  if (answer.kind === 'abstained') return renderAbstention(input, answer);
  const inParts = parts.length > 1 ? renderParts(input, answer.quotes, MAX_QUOTES_SHOWN) : null;
  return inParts ?? renderQuotes(input, answer.quotes);
}

function renderQuotes(input: AnswerInput, quotes: readonly [Quote, ...Quote[]]): RenderedAnswer {
  const strings = stringsFor(input.language);
  const head = answerHead(input);
  const [first, ...others] = quotes;
  const { best, notes } = bestAndNotes(input, head, first);
  const units: QuoteUnit[] = [best];
  let texts = best.shown.length;
  for (const quote of others.slice(0, MAX_QUOTES_SHOWN - 1)) {
    // The buttons carry no more texts than these.
    const unit = unitsAsText(quote, strings, MAX_QUOTES_IN_MESSAGE - texts).find(
      (form) =>
        texts + form.shown.length <= MAX_QUOTES_IN_MESSAGE && fitTogether(head, ...units, form, ...notes),
    );
    // No later, shorter quote takes its place: the message shows the best ones.
    if (unit === undefined) break;
    units.push(unit);
    texts += unit.shown.length;
  }
  // The best quotes are chosen first and only then put in the order of their dates.
  const fitting = quotes.slice(0, units.length);
  const shown = input.latestAsked ? fitting : inDateOrder(fitting);
  const inOrder = shown.flatMap(({ id }) => units.filter(({ quote }) => quote.id === id));
  const inMessage = inOrder.flatMap((unit) => unit.shown.map(({ id }) => id));
  const more = moreThan(inMessage, { shown: fitting, others: quotes.slice(units.length) });
  const change = changeButtons(input);
  const rows = [
    ...answerButtons(input.language, { shown: inMessage, more }, input.askerId),
    ...(change.length === 0 ? [] : [change]),
  ];
  return { plan: planOf([head, ...inOrder, ...notes], rows), shown, more };
}

/** The best quote is always shown: as text if that leaves room for the notes, else attached. */
function bestAndNotes(
  input: AnswerInput,
  head: MessageBlock,
  quote: Quote,
): { best: QuoteUnit; notes: readonly MessageBlock[] } {
  const strings = stringsFor(input.language);
  const notes = noteBlocks(input.notes, MAX_NOTES_CHARS);
  const asText = unitsAsText(quote, strings, MAX_QUOTES_IN_MESSAGE).find((form) =>
    fitTogether(head, form, ...notes),
  );
  if (asText !== undefined) return { best: asText, notes };
  const attached = unitsAttached(quote, 1, strings);
  const best = attached.find((form) => roomBeside(head, form) >= 0) ?? attached.at(-1) ?? attached[0];
  const room = roomBeside(head, best);
  return { best, notes: noteBlocks(input.notes, Math.min(room, MAX_NOTES_CHARS)) };
}
