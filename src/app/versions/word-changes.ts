import type { PageDifference } from '../../domain/versions.ts';

/** Cells of a table of sentences that is worked out; texts that need a larger one differ as a whole. */
const MAX_CELLS = 1_000_000;

/** A stretch of words, or of what stands between words. */
const PIECE = /\s+|\S+/gu;

/**
 * How one form of an article differs from another: for each run of sentences that are not the same, the words in which the two differ.
 * Each is a slice of its page.
 *
 * @param before the sentences of the older form, in order; @param after those of the newer one
 */
export function wordChanges(before: Sentences, after: Sentences): readonly PageDifference[] {
  return runsThatDiffer(textsOf(before), textsOf(after)).map(([old, now]) =>
    withoutCommonEnds(stretch(before, old), stretch(after, now)),
  );
}

/** Sentences of a page. */
export type Sentences = {
  readonly page: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
};

type Range = { readonly from: number; readonly to: number };

function textsOf({ page, spans }: Sentences): readonly string[] {
  return spans.map(({ start, end }) => page.slice(start, end));
}

/** The text from the first sentence of a range to its last; empty for an empty range. */
function stretch({ page, spans }: Sentences, { from, to }: Range): string {
  const [first, last] = [spans[from], spans[to - 1]];
  return from >= to || first === undefined || last === undefined ? '' : page.slice(first.start, last.end);
}

function runsThatDiffer(before: readonly string[], after: readonly string[]): (readonly [Range, Range])[] {
  const { start, end } = commonEnds(before, after);
  const [oldEnd, newEnd] = [before.length - end, after.length - end];
  if (start === oldEnd && start === newEnd) return [];
  const whole = [
    { from: start, to: oldEnd },
    { from: start, to: newEnd },
  ] as const;
  if ((oldEnd - start + 1) * (newEnd - start + 1) > MAX_CELLS) return [whole];
  return runsWithin(before.slice(start, oldEnd), after.slice(start, newEnd)).map(([old, now]) => [
    { from: old.from + start, to: old.to + start },
    { from: now.from + start, to: now.to + start },
  ]);
}

/** By the longest common subsequence of sentences. */
function runsWithin(before: readonly string[], after: readonly string[]): (readonly [Range, Range])[] {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: (readonly [Range, Range])[] = [];
  let [i, j, oldFrom, newFrom] = [0, 0, 0, 0];
  const end = (): void => {
    if (i > oldFrom || j > newFrom)
      runs.push([
        { from: oldFrom, to: i },
        { from: newFrom, to: j },
      ]);
  };
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      end();
      [oldFrom, newFrom] = [++i, ++j];
    } else if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) i++;
    else j++;
  }
  end();
  return runs;
}

/** Without the words that both begin and end with. */
function withoutCommonEnds(before: string, after: string): PageDifference {
  const old = before.match(PIECE) ?? [];
  const now = after.match(PIECE) ?? [];
  const { start, end } = commonEnds(old, now);
  const middle = (pieces: readonly string[]): string =>
    pieces
      .slice(start, pieces.length - end)
      .join('')
      .trim();
  return { old: middle(old), new: middle(now) };
}

/** How many pieces two lists have in common at their beginning, and then at their end. */
function commonEnds(
  before: readonly string[],
  after: readonly string[],
): { readonly start: number; readonly end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { start, end };
}
