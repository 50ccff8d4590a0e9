import type { Script } from '../domain/question.ts';

const OF_SCRIPT: readonly (readonly [Script, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
];

/** The script of most letters of a text. `latin` stands for all scripts but Arabic and Cyrillic. */
export function scriptOf(text: string): Script {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return OF_SCRIPT.find(([, letter]) => 2 * (text.match(letter)?.length ?? 0) > letters)?.[0] ?? 'latin';
}
