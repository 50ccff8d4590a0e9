import type { Citation } from '../domain/answer.ts';
import type { FoundText, Verification, WordDifference } from '../domain/verification.ts';
import { LEAST_QUOTE_WORDS } from '../app/limits.ts';
import { printable, printableLine } from './printable.ts';
import { inset } from './render-answer.ts';

/**
 * A verification for a person at a terminal: what it came to, what differs, a line for each side, and where it stands.
 *
 * @param lineOf number of the line in the page at which a citation begins, 1 for the first
 */
export function renderVerification(
  verification: Verification,
  lineOf: (citation: Citation) => number,
): string {
  const place = ({ text, citation }: FoundText): string =>
    [printable(text), ...inset(citation, lineOf(citation))].join('\n');
  switch (verification.status) {
    case 'exact':
      return ['Exact: the page has these very characters.', ...verification.matches.map(place)].join('\n\n');
    case 'respelt':
      return ['Respelt: the same words, spelt as follows.', ...verification.matches.map(place)].join('\n\n');
    case 'altered':
      return [
        'Altered: the page says it otherwise.',
        verification.differences.map(difference).join('\n'),
        ...verification.matches.map(place),
      ].join('\n\n');
    case 'stitched':
      return [
        `Stitched: true pieces of ${verification.matches.length} places put together.`,
        ...verification.matches.map(place),
      ].join('\n\n');
    case 'not-found':
      return [
        'Not found: no article has it.',
        ...(verification.nearest === null
          ? []
          : ['The nearest sentence, which is not the quote:', place(verification.nearest)]),
      ].join('\n\n');
    case 'too-short':
      return `Too short: fewer than ${LEAST_QUOTE_WORDS} words are no quote that could be told from a coincidence.`;
  }
}

function difference({ expected, found }: WordDifference): string {
  return [
    `    the page: ${expected === '' ? '(nothing)' : printableLine(expected)}`,
    `    given:    ${found === '' ? '(nothing)' : printableLine(found)}`,
  ].join('\n');
}
