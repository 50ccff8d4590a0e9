import type { LimitKind } from '../app/limits-in-the-way.ts';
import { inDateOrder } from '../domain/date-order.ts';
import type { Answer, Citation, Quote, QuoteId } from '../domain/answer.ts';
import { MOST_QUOTES } from './custom-id.ts';
import { fitTogether, planOf, roomBeside, textBlock, type Block } from './fit-message.ts';
import { answerButtons, deleteButton } from './message-buttons.ts';
import type { MessagePlan } from './message-plan.ts';
import { cutMarked, inDirectionOf, plainLabel, shownLabel } from './plain-label.ts';
import { unitsAsText, unitsAttached, type QuoteUnit } from './quote-unit.ts';
import { labelLine } from './source-line.ts';
import type { ShellLanguage, ShellWords } from './words/shell-words.ts';

/** Quotes in the answer itself. */
export const MOST_SHOWN = 3;
const MOST_NEAREST = 3;

/** UTF-16 units; the question's before escaping. Together with a source they leave room for an attached quote. */
const LONGEST_QUESTION = 200;
const LONGEST_FIRST_NOTE = 120;
const LONGEST_NOTES = 400;

/** A note cut shorter than this says nothing. */
const SHORTEST_NOTE = 40;

export type AnswerInput = {
  /** As it was asked. */
  readonly question: string;
  /** Quotes best first, or newest first if the latest was asked for. */
  readonly answer: Answer;
  readonly latestAsked: boolean;
  readonly words: ShellWords;
  readonly language: ShellLanguage;
  /** Snowflake of the member who asked; null for an answer that only they see, which nobody has to delete. */
  readonly askerId: string | null;
  /** How new the evidence is, in the bot's words. */
  readonly firstLineNote: string | null;
  /** Limits that are why there is no answer. */
  readonly limitedBy?: readonly LimitKind[];
  /** Further lines in the bot's words; what is put into them has gone through {@link shownLabel}. */
  readonly notes: readonly string[];
};

export type RenderedAnswer = {
  readonly plan: MessagePlan;
  /** The first quotes of the answer, at least one unless it abstains. */
  readonly shown: readonly Quote[];
  /** Those that follow, for "more quotes". */
  readonly more: readonly QuoteId[];
};

/** An answer as one message: the question, then quotes with their sources, or that there is no answer. */
export function renderAnswer(input: AnswerInput): RenderedAnswer {
  const { answer } = input;
  return answer.kind === 'answered'
    ? renderQuotes(input, answer.quotes)
    : { plan: renderAbstention(input, answer.nearest), shown: [], more: [] };
}

function renderQuotes(input: AnswerInput, quotes: readonly [Quote, ...Quote[]]): RenderedAnswer {
  const head = firstLine(input);
  const [first, ...others] = quotes;
  const { best, notes } = bestAndNotes(input, head, first);
  const units: QuoteUnit[] = [best];
  let texts = best.shown.length;
  for (const quote of others.slice(0, MOST_SHOWN - 1)) {
    // Buttons have room for so many texts.
    const unit = unitsAsText(quote, input.words, MOST_QUOTES - texts).find(
      (form) => texts + form.shown.length <= MOST_QUOTES && fitTogether(head, ...units, form, ...notes),
    );
    // Not a later, shorter one in its place: quotes stay in the order of their evidence.
    if (unit === undefined) break;
    units.push(unit);
    texts += unit.shown.length;
  }
  // The best are chosen first, and only then put in the order of their dates.
  const fitting = quotes.slice(0, units.length);
  const shown = input.latestAsked ? fitting : inDateOrder(fitting);
  const inOrder = shown.flatMap(({ id }) => units.filter(({ quote }) => quote.id === id));
  const inMessage = inOrder.flatMap((unit) => unit.shown.map(({ id }) => id));
  const more = moreThan(inMessage, quotes, units.length);
  const rows = answerButtons(input, inMessage, more, input.askerId);
  return { plan: planOf([head, ...inOrder, ...notes], rows), shown, more };
}

/** What "more quotes" has room for: the quotes that follow, each before its other wordings; then wordings left over. */
function moreThan(inMessage: readonly QuoteId[], quotes: readonly Quote[], shown: number): QuoteId[] {
  const withWordings = ({ id, variants }: Quote): QuoteId[] => [id, ...(variants ?? []).map((one) => one.id)];
  const ids = [...quotes.slice(shown).flatMap(withWordings), ...quotes.slice(0, shown).flatMap(withWordings)];
  return [...new Set(ids)].filter((id) => !inMessage.includes(id)).slice(0, MOST_QUOTES);
}

/** The best quote is always there: as text if that leaves room for the notes, else attached. */
function bestAndNotes(
  input: AnswerInput,
  head: Block,
  quote: Quote,
): { best: QuoteUnit; notes: readonly Block[] } {
  const notes = noteBlocks(input.notes, LONGEST_NOTES);
  const asText = unitsAsText(quote, input.words, MOST_QUOTES).find((form) =>
    fitTogether(head, form, ...notes),
  );
  if (asText !== undefined) return { best: asText, notes };
  const attached = unitsAttached(quote, 1, input.words);
  const best = attached.find((form) => roomBeside(head, form) >= 0) ?? attached.at(-1) ?? attached[0];
  const room = roomBeside(head, best);
  return { best, notes: noteBlocks(input.notes, Math.min(room, LONGEST_NOTES)) };
}

function renderAbstention(input: AnswerInput, nearest: readonly Citation[]): MessagePlan {
  const { words } = input;
  const above = [
    firstLine(input),
    textBlock(noAnswerWords(input)),
    ...noteBlocks(input.notes, LONGEST_NOTES),
  ];
  const lines: string[] = [];
  for (const line of nearest.flatMap(nearestLine).slice(0, MOST_NEAREST)) {
    if (fitTogether(...above, textBlock(words.nearestNotAnAnswer, ...lines, line))) lines.push(line);
  }
  const offer = lines.length === 0 ? [] : [textBlock(words.nearestNotAnAnswer, ...lines)];
  const buttons = deleteButton(input, input.askerId);
  return planOf([...above, ...offer], buttons.length === 0 ? [] : [buttons]);
}

function noAnswerWords({ words, limitedBy = [] }: AnswerInput): string {
  const [kind, ...others] = limitedBy;
  if (kind === undefined) return words.noAnswer;
  return words.noAnswerWithin[others.length > 0 ? 'both' : kind];
}

/** One line of a list, or none without a headline to show. */
function nearestLine(citation: Citation): string[] {
  const { title } = citation;
  const labels = title === null || plainLabel(title) === '' ? null : labelLine(citation, title);
  return labels === null ? [] : [`- ${labels}`];
}

function firstLine({ question, firstLineNote }: AnswerInput): Block {
  const label = shownLabel(question, LONGEST_QUESTION);
  const parts = [
    ...(label === null ? [] : [`**${label}**`]),
    ...(firstLineNote === null ? [] : [cutMarked(firstLineNote, LONGEST_FIRST_NOTE)]),
  ];
  return textBlock(inDirectionOf(question, parts.join(' · ')));
}

/** The notes as one block of at most `room` UTF-16 units, or none. */
function noteBlocks(notes: readonly string[], room: number): readonly Block[] {
  const lines: string[] = [];
  let left = room;
  for (const note of notes) {
    if (note.length > left && left < SHORTEST_NOTE) break;
    const line = cutMarked(note, left);
    lines.push(line);
    left -= line.length + 1;
  }
  return lines.length === 0 ? [] : [textBlock(...lines)];
}
