import { oldVersionLine } from '../../../wire/old-version-line.ts';
import type { Citation } from '../../../domain/answer.ts';
import {
  type FoundText,
  type Omission,
  type PagePlace,
  type VerifiedMessage,
  type WordDifference,
  chosenMatch,
  placesOf,
  wordDifferences,
} from '../../../domain/verification.ts';
import { printable, printableLine } from '../printable.ts';
import { inset } from '../render-answer.ts';
import { attributionLines } from './attribution-lines.ts';
import { inBrackets, quoteInContext, type MarkWords } from './quote-in-context.ts';
import { turnsInLine, verdictLine } from '../../../wire/verdict-line.ts';

/** Gives the line of a page on which a place begins, 1 for the first. */
export type LineOf = (place: Pick<Citation, 'source' | 'span'>) => number;

/**
 * A verified message for a person at a terminal: the verdict, how quote and page differ, the words within their sentence, what
 * the message says of them, later articles, and the other places of the words.
 *
 * @param mark makes the given words stand out in their sentence
 */
export function renderVerification(
  message: VerifiedMessage,
  lineOf: LineOf,
  mark: MarkWords = inBrackets,
): string {
  const places = placesOf(message.verification);
  const chosen = chosenMatch(message);
  return [
    verdictLine(message, printableLine),
    ...oldWords(message),
    ...comparison(message, lineOf),
    // Of a stitched quote the pieces keep the order of the quote.
    ...places.slice(0, chosen).map((place) => found(place, lineOf)),
    ...chosenPlace(places[chosen], message, lineOf, mark),
    ...claims(message),
    ...laterArticles(message, lineOf),
    ...places.slice(chosen + 1).map((place) => found(place, lineOf)),
  ].join('\n\n');
}

/** How the quote differs from the page, or what is known where no article has it. */
function comparison({ verification, translation }: VerifiedMessage, lineOf: LineOf): string[] {
  const differing = wordDifferences({ verification, translation });
  const listed = differing.length === 0 ? [] : [differing.map(difference).join('\n')];
  switch (verification.status) {
    case 'altered':
    case 'stitched':
      return listed;
    case 'elided':
      return [verification.omissions.map(omission).join('\n')];
    case 'outside-article':
      return [outside(verification.place, lineOf)];
    case 'not-found':
      if (translation !== null) return [...listed, found(translation.sentence, lineOf)];
      return verification.nearest === null
        ? []
        : ['The nearest sentence, which is not the quote:', found(verification.nearest, lineOf)];
    case 'exact':
    case 'respelt':
    case 'too-short':
      return [];
  }
}

/** An older form of a page that has the words which no article has. */
function oldWords({ oldWords: old }: VerifiedMessage): string[] {
  if (old === undefined) return [];
  return [
    oldVersionLine(old, printableLine(old.source)),
    [printable(old.text), ...inset(old.citation, null)].join('\n'),
  ];
}

/** The place that the message is held against: within its sentence where that is known. */
function chosenPlace(
  place: FoundText | undefined,
  { context }: VerifiedMessage,
  lineOf: LineOf,
  mark: MarkWords,
): string[] {
  if (place === undefined) return [];
  if (context === null) return [found(place, lineOf)];
  const { before, sentence, after } = quoteInContext(context, mark);
  const source = inset(place.citation, lineOf(place.citation));
  return [...before, [sentence, ...source].join('\n'), ...after];
}

function claims({ attribution }: VerifiedMessage): string[] {
  const lines = attributionLines(attribution);
  return lines.length === 0 ? [] : [['What the message says of its quote:', ...lines].join('\n')];
}

function laterArticles({ later }: VerifiedMessage, lineOf: LineOf): string[] {
  return later.map(({ citation, word }) =>
    [
      `A later article, whose page has the word: ${printableLine(word)}`,
      ...inset(citation, lineOf(citation)),
    ].join('\n'),
  );
}

function found({ text, citation }: FoundText, lineOf: LineOf): string {
  return [printable(text), ...inset(citation, lineOf(citation))].join('\n');
}

function outside(place: PagePlace, lineOf: LineOf): string {
  return [printable(place.text), `    ${printableLine(place.source)}:${lineOf(place)}`].join('\n');
}

function difference({ expected, found: given }: WordDifference): string {
  return [
    `    the page: ${expected === '' ? '(nothing)' : printableLine(expected)}`,
    `    given:    ${given === '' ? '(nothing)' : printableLine(given)}`,
  ].join('\n');
}

function omission({ left, mark, turns }: Omission): string {
  return [
    `    given:    ${printableLine(mark)}`,
    `    left out: ${left === '' ? '(nothing)' : printableLine(left)}`,
    ...(turns.length === 0 ? [] : [`    turns it: ${turnsInLine(turns, printableLine)}`]),
  ].join('\n');
}
