import type { AnsweredPart } from '../../../app/ask/answered.ts';
import type { Quote, QuoteId } from '../../../domain/answer.ts';
import { inDateOrder } from '../../../domain/date-order.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';
import { MAX_QUOTES_IN_MESSAGE } from '../message/custom-id.ts';
import { fitTogether, planOf, textBlock, type MessageBlock } from '../message/fit-message.ts';
import { answerButtons } from '../message/message-buttons.ts';
import { inDirectionOf, shownLabel } from '../message/plain-label.ts';
import { unitsAsText, unitsAttached, type QuoteUnit } from '../quotes/quote-unit.ts';
import { answerHead, MAX_NOTES_CHARS, noteBlocks } from './answer-head.ts';
import type { AnswerInput } from './answer-input.ts';
import { changeButtons } from './change-buttons.ts';
import { moreThan } from './more-quotes.ts';
import type { RenderedAnswer } from './rendered-answer.ts';

/** Questions of one message that are shown. Each needs a line of its own, and the message has to hold quotes as well. */
const MAX_PARTS_SHOWN = 5;

/** UTF-16 units of a part's own words, before escaping. */
const MAX_PART_CHARS = 80;

/** A part with the quotes that are shown below its words. */
type Section = {
  readonly part: AnsweredPart;
  /** Best first. */
  readonly quotes: readonly Quote[];
  readonly units: readonly QuoteUnit[];
};

/**
 * The answer to several questions of one message: each under its own words, first the best quote of every question, then
 * further ones while there is room.
 *
 * @param most quotes in the message where there are fewer questions than that
 * @returns null if the message has no room for the questions and one quote; they are then shown without their questions
 */
export function renderParts(
  input: AnswerInput,
  quotes: readonly [Quote, ...Quote[]],
  most: number,
): RenderedAnswer | null {
  const strings = stringsFor(input.language);
  const head = answerHead(input);
  const empty = sectionsOf(input, quotes);
  for (const notes of [noteBlocks(input.notes, MAX_NOTES_CHARS), []]) {
    const fits = (sections: readonly Section[]): boolean =>
      fitTogether(head, ...sections.flatMap((section) => blocksOf(section, strings)), ...notes);
    const filled = withQuotes(empty, fits, most, strings);
    if (filled !== null) return laidOut(input, quotes, filled, [head, notes]);
  }
  return null;
}

function sectionsOf({ parts = [] }: AnswerInput, quotes: readonly Quote[]): Section[] {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  return parts.slice(0, MAX_PARTS_SHOWN).map((part) => ({
    part,
    quotes: part.quotes.flatMap((id) => byId.get(id) ?? []),
    units: [],
  }));
}

/** Fills in one quote for each question in turn. Null if not even one fits. */
function withQuotes(
  empty: readonly Section[],
  fits: (sections: readonly Section[]) => boolean,
  most: number,
  strings: UiStrings,
): readonly Section[] | null {
  const answered = empty.filter(({ quotes }) => quotes.length > 0).length;
  const limit = Math.max(most, answered);
  let sections = empty;
  const count = (): number => sections.reduce((sum, { units }) => sum + units.length, 0);
  const texts = (): number =>
    sections.reduce((sum, { units }) => sum + units.reduce((of, { shown }) => of + shown.length, 0), 0);
  for (let round = 0; round < most; round++) {
    for (const [index, { quotes }] of empty.entries()) {
      const quote = quotes[round];
      // A question whose better quote had no room gets no lesser one.
      if (quote === undefined || sections[index]?.units.length !== round || count() >= limit) continue;
      const room = MAX_QUOTES_IN_MESSAGE - texts();
      const isFirst = count() === 0;
      const next = [
        ...unitsAsText(quote, strings, room),
        ...(isFirst ? unitsAttached(quote, 1, strings) : []),
      ]
        .filter((unit) => unit.shown.length <= room)
        .map((unit) => withUnit(sections, index, unit))
        .find(fits);
      if (next !== undefined) sections = next;
    }
  }
  return count() === 0 ? null : sections;
}

function withUnit(sections: readonly Section[], at: number, unit: QuoteUnit): readonly Section[] {
  return sections.map((section, index) =>
    index === at ? { ...section, units: [...section.units, unit] } : section,
  );
}

/** The words of a part, then its quotes, or that there are none. */
function blocksOf({ part, units }: Section, strings: UiStrings): MessageBlock[] {
  const words = shownLabel(part.question, MAX_PART_CHARS) ?? '…';
  const title = inDirectionOf(part.question, `**${words}**`);
  const { partUnanswered, partBehind } = strings.understood;
  if (part.quotes.length === 0) return [textBlock(title, partUnanswered)];
  if (units.length === 0) return [textBlock(title, partBehind(strings.buttons.more))];
  const [first, ...others] = units;
  return first === undefined ? [] : [{ text: `${title}\n${first.text}`, files: first.files }, ...others];
}

function laidOut(
  input: AnswerInput,
  quotes: readonly Quote[],
  filled: readonly Section[],
  [head, notes]: readonly [MessageBlock, readonly MessageBlock[]],
): RenderedAnswer {
  const strings = stringsFor(input.language);
  const ordered = filled.map((section) => ({ ...section, units: inOrder(section.units, input.latestAsked) }));
  const units = ordered.flatMap((section) => section.units);
  const inMessage = [...new Set(units.flatMap((unit) => unit.shown.map(({ id }) => id)))];
  const shownIds = new Set<QuoteId>(units.map(({ quote }) => quote.id));
  const shown = units.flatMap(({ quote }) => quotes.find(({ id }) => id === quote.id) ?? []);
  const others = quotes.filter(({ id }) => !shownIds.has(id));
  // Those first for which a line of the message sends its reader there.
  const behind = ordered.flatMap(({ part, units: own }) => (own.length === 0 ? part.quotes.slice(0, 1) : []));
  const rest = moreThan([...inMessage, ...behind], { shown, others });
  const more = [...new Set([...behind, ...rest])].slice(0, MAX_QUOTES_IN_MESSAGE);
  const change = changeButtons(input);
  const rows = [
    ...answerButtons(input.language, { shown: inMessage, more }, input.askerId),
    ...(change.length === 0 ? [] : [change]),
  ];
  const blocks = ordered.flatMap((section) => blocksOf(section, strings));
  return { plan: planOf([head, ...blocks, ...notes], rows), shown: [...new Set(shown)], more };
}

function inOrder(units: readonly QuoteUnit[], latestAsked: boolean): readonly QuoteUnit[] {
  if (latestAsked) return units;
  return inDateOrder(units.map(({ quote }) => quote)).flatMap(
    ({ id }) => units.find(({ quote }) => quote.id === id) ?? [],
  );
}
