/** Marks of which a line from right to left shows the other one of the pair. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
  ['‹', '›'],
];

const OTHER: ReadonlyMap<string, string> = new Map(PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

const MARKS = /[()[\]{}«»‹›]/gu;

/**
 * The lines of a text from right to left with brackets that open where they stand first. Some files name brackets by what is
 * seen, others by what is meant; which of them, all lines together tell.
 */
export function bracketsAsMeant(lines: readonly string[]): readonly string[] {
  let balance = 0;
  for (const line of lines) for (const [opening, closing] of PAIRS) balance += balanceOf(line, opening, closing);
  return balance < 0 ? lines.map((line) => line.replace(MARKS, (mark) => OTHER.get(mark) ?? mark)) : lines;
}

/** 1 where the first of the two marks opens, -1 where it closes, 0 where they are not both there. */
function balanceOf(line: string, opening: string, closing: string): number {
  const [first, second] = [line.indexOf(opening), line.indexOf(closing)];
  return first < 0 || second < 0 ? 0 : Math.sign(second - first);
}
