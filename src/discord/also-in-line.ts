import type { Citation } from '../domain/answer.ts';
import { inDirectionOf, shownLabel } from './plain-label.ts';
import type { ShellWords } from './words/shell-words.ts';

/** Names of outlets are told, so many at most; the command line tells all, with their links. */
const MOST_NAMES = 3;
const LONGEST_NAME = 60;

/** In small print where else the same words stand: a line, or none. At most about 250 UTF-16 units. */
export function alsoInLines(alsoIn: readonly Citation[], words: ShellWords): string[] {
  const names = new Set(
    alsoIn.flatMap(({ outlet, title, source }) => shownLabel(outlet ?? title ?? source, LONGEST_NAME) ?? []),
  );
  if (names.size === 0) return [];
  const told = [...names].slice(0, MOST_NAMES).join(' · ');
  const more = names.size > MOST_NAMES ? ' …' : '';
  return [`-# ${inDirectionOf(words.alsoIn, `${words.alsoIn} ${told}${more}`)}`];
}
