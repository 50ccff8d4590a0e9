import type { Omission, WordDifference } from '../../../domain/verification.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';
import { textBlock, type MessageBlock } from '../message/fit-message.ts';
import { inDirectionOf, shownLabel } from '../message/plain-label.ts';

/** Most differences or omissions shown, and UTF-16 units of each side of one. */
const MAX_SHOWN = 12;
const MAX_SIDE_CHARS = 60;
const MAX_LEFT_CHARS = 150;

/** The forms that a list of differences can have in a message, the longest first. */
export function differenceBlocks(differences: readonly WordDifference[], strings: UiStrings): MessageBlock[] {
  return shorterAndShorter(differences, ({ expected, found }) =>
    bothSides(expected, found, MAX_SIDE_CHARS, strings),
  );
}

/** The same of what a quote left out, and of the mark that says so. */
export function omissionBlocks(omissions: readonly Omission[], strings: UiStrings): MessageBlock[] {
  return shorterAndShorter(omissions, ({ left, mark }) => bothSides(left, mark, MAX_LEFT_CHARS, strings));
}

function bothSides(page: string, given: string, longest: number, { verify }: UiStrings): string[] {
  const shown = (text: string): string => shownLabel(text, longest) ?? verify.nothing;
  return [`- ${verify.pageHas(shown(page))}`, `- ${verify.givenIs(shown(given))}`].map((line) =>
    inDirectionOf(verify.exact, line),
  );
}

function shorterAndShorter<T>(all: readonly T[], linesOf: (one: T) => string[]): MessageBlock[] {
  const lines = all.slice(0, MAX_SHOWN).map(linesOf);
  const counts = lines.map((_, index) => lines.length - index);
  return counts.map((count) => {
    const more = all.length > count ? ['…'] : [];
    return textBlock(...lines.slice(0, count).flat(), ...more);
  });
}
