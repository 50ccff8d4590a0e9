import type { Script } from '../../domain/question.ts';

const OF_SCRIPT: readonly (readonly [Script, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
];

/** Plain letters alone, as most words have: told without counting, for words that are compared by the million. */
const OF_PLAIN_LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['arabic', /^[\u0621-\u063A\u0641-\u064A]+$/u],
  ['latin', /^[A-Za-z]+$/u],
  ['cyrillic', /^[\u0410-\u044F]+$/u],
];

/** The script of most letters of a text. `latin` stands for all scripts but Arabic and Cyrillic. */
export function scriptOf(text: string): Script {
  const plain = OF_PLAIN_LETTERS.find(([, word]) => word.test(text));
  if (plain !== undefined) return plain[0];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return OF_SCRIPT.find(([, letter]) => 2 * (text.match(letter)?.length ?? 0) > letters)?.[0] ?? 'latin';
}
