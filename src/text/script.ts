import type { Script } from '../domain/script.ts';

const OF_SCRIPT: readonly (readonly [Script, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
];

/** The script of most of a text's letters; Latin stands for all that are neither Arabic nor Cyrillic. */
export function scriptOf(text: string): Script {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return OF_SCRIPT.find(([, letter]) => 2 * (text.match(letter)?.length ?? 0) > letters)?.[0] ?? 'latin';
}
