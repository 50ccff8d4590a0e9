import { MAX_CLOSEST, MAX_NEAREST } from '../../../app/limits.ts';
import type { Citation, Quote } from '../../../domain/answer.ts';
import { newestDateOf } from '../../../domain/date-order.ts';
import { NOTHING_UNDERSTOOD } from '../../../domain/understood.ts';
import { dayInWords, periodInWords } from '../../locales/periods.ts';
import { noAnswerWithin, nothingOf } from '../../locales/sentences/nothing-found.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { MAX_QUOTES_IN_MESSAGE } from '../message/custom-id.ts';
import { fitTogether, planOf, roomBeside, textBlock, type MessageBlock } from '../message/fit-message.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';
import { deleteButton, quoteButtons } from '../message/message-buttons.ts';
import { cutMarked, plainLabel } from '../message/plain-label.ts';
import { unitsAsText, unitsAttached, type QuoteUnit } from '../quotes/quote-unit.ts';
import { labelLine } from '../quotes/source-line.ts';
import { answerHead, MAX_NOTES_CHARS, noteBlocks } from './answer-head.ts';
import type { AnswerInput } from './answer-input.ts';
import { changeButtons } from './change-buttons.ts';
import type { RenderedAnswer } from './rendered-answer.ts';
import { outletLabel } from './understood-line.ts';

/** Why there is no answer, and the words above the quotes that are shown all the same. */
type Words = { readonly why: string; readonly above: string };

/** That there is no answer and why, then the closest quotes as what they are, then the nearest headlines. */
export function renderAbstention(
  input: AnswerInput,
  { nearest, closest }: { readonly nearest: readonly Citation[]; readonly closest: readonly Quote[] },
): RenderedAnswer {
  const [first, ...others] = closest;
  if (first === undefined) return withoutQuotes(input, nearest);
  const strings = stringsFor(input.language);
  const head = answerHead(input);
  const { best, words, notes } = bestWithWords(input, head, first, wordsFor(input, closest));
  const blocks: MessageBlock[] = [head, ...words(notes), best];
  const units: QuoteUnit[] = [best];
  for (const quote of others.slice(0, MAX_CLOSEST - 1)) {
    const room = MAX_QUOTES_IN_MESSAGE - best.shown.length;
    const unit = unitsAsText(quote, strings, room).find(
      (form) => form.shown.length <= room && fitTogether(...blocks, form),
    );
    if (unit === undefined) break;
    units.push(unit);
    blocks.push(unit);
  }
  const shown = closest.slice(0, units.length);
  const quoted = new Set(shown.map(({ citation }) => citation.articleId));
  const offer = offerOf(
    input,
    nearest.filter(({ articleId }) => !quoted.has(articleId)),
    blocks,
  );
  const ids = units.flatMap((unit) => unit.shown.map(({ id }) => id));
  const rows = [
    quoteButtons(input.language, ids),
    deleteButton(input.language, input.askerId),
    changeButtons(input),
  ];
  const plan = planOf(
    [...blocks, ...offer],
    rows.filter((row) => row.length > 0),
  );
  return { plan, shown, more: [] };
}

/** The first quote is always shown: as text if that leaves room for the words and notes, else attached. */
function bestWithWords(
  { language, notes }: AnswerInput,
  head: MessageBlock,
  quote: Quote,
  { why, above }: Words,
): {
  readonly best: QuoteUnit;
  readonly notes: readonly MessageBlock[];
  readonly words: (notes: readonly MessageBlock[]) => readonly MessageBlock[];
} {
  const strings = stringsFor(language);
  // On one line where nothing has to be said between them.
  const words = (between: readonly MessageBlock[]): readonly MessageBlock[] =>
    between.length === 0
      ? [textBlock([why, above].filter((text) => text !== '').join(' '))]
      : [textBlock(why), ...between, textBlock(above)];
  const all = noteBlocks(notes, MAX_NOTES_CHARS);
  const asText = unitsAsText(quote, strings, MAX_QUOTES_IN_MESSAGE).find((form) =>
    fitTogether(head, ...words(all), form),
  );
  if (asText !== undefined) return { best: asText, notes: all, words };
  const forms = unitsAttached(quote, 1, strings);
  const best = forms.find((form) => fitTogether(head, ...words([]), form)) ?? forms.at(-1) ?? forms[0];
  const room = roomBeside(head, textBlock(why), textBlock(above), best);
  if (room >= 0) return { best, notes: noteBlocks(notes, Math.min(room, MAX_NOTES_CHARS)), words };
  const cut = cutMarked(`${why} ${above}`, Math.max(1, roomBeside(head, best)));
  return { best, notes: [], words: () => [textBlock(cut)] };
}

function wordsFor(input: AnswerInput, closest: readonly Quote[]): Words {
  const { understood: strings } = stringsFor(input.language);
  const { declined = null } = input;
  if (declined !== null) return { why: strings.declined[declined], above: strings.closest };
  const limited = limitWords(input);
  if (limited === null) return { why: noAnswerWords(input), above: strings.closest };
  if (limited.isTime) return { why: limited.why, above: newestWords(input, closest) };
  return { why: limited.why, above: strings.otherOutlet };
}

/** That the time or outlet that the question names is why nothing is found; null where that is not why. */
function limitWords({
  language,
  limitedBy = [],
  understood = NOTHING_UNDERSTOOD,
}: AnswerInput): { readonly why: string; readonly isTime: boolean } | null {
  const period = periodInWords(understood, language);
  const outlet = understood.outlet === null ? null : outletLabel(understood.outlet);
  const isTime = period !== null && limitedBy.includes('dates');
  const isOutlet = outlet !== null && limitedBy.includes('outlets');
  if (!isTime && !isOutlet) return null;
  return { why: nothingOf({ when: period?.when ?? null, outlet }, stringsFor(language)), isTime };
}

function newestWords({ language }: AnswerInput, closest: readonly Quote[]): string {
  const { understood: strings } = stringsFor(language);
  const newest = newestDateOf(closest.slice(0, MAX_CLOSEST));
  return newest === null ? strings.newestUndated : strings.newestIsOf(dayInWords(newest, language));
}

function withoutQuotes(input: AnswerInput, nearest: readonly Citation[]): RenderedAnswer {
  const { language, askerId, notes, declined = null } = input;
  const strings = stringsFor(language).understood;
  const why =
    declined === null ? noAnswerWords(input) : `${strings.declined[declined]} ${strings.onlyQuotes}`;
  const above = [answerHead(input), textBlock(why), ...noteBlocks(notes, MAX_NOTES_CHARS)];
  // Headlines are no help to somebody who wants no quote.
  const offer = declined === null ? offerOf(input, nearest, above) : [];
  const rows = [deleteButton(language, askerId), changeButtons(input)];
  const plan = planOf(
    [...above, ...offer],
    rows.filter((row) => row.length > 0),
  );
  return { plan, shown: [], more: [] };
}

/** The headlines that fit below the rest, or nothing. */
function offerOf(
  { language }: AnswerInput,
  nearest: readonly Citation[],
  above: readonly MessageBlock[],
): readonly MessageBlock[] {
  const strings = stringsFor(language);
  const { nearestNotAnAnswer } = strings.answers;
  const lines: string[] = [];
  for (const line of nearest.flatMap((one) => nearestLine(one, strings)).slice(0, MAX_NEAREST)) {
    if (fitTogether(...above, textBlock(nearestNotAnAnswer, ...lines, line))) lines.push(line);
  }
  return lines.length === 0 ? [] : [textBlock(nearestNotAnAnswer, ...lines)];
}

function noAnswerWords({ language, limitedBy = [] }: AnswerInput): string {
  return noAnswerWithin(limitedBy, stringsFor(language));
}

/** One line of the list, or none if there is no headline to show. */
function nearestLine(citation: Citation, strings: UiStrings): string[] {
  const { title } = citation;
  const labels = title === null || plainLabel(title) === '' ? null : labelLine(citation, title, strings);
  return labels === null ? [] : [`- ${labels}`];
}
