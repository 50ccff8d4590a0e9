import type { LetterTable } from '../domain/name-knowledge.ts';

/** Cost, in nats, of a letter that the table does not know: it is taken for silent. */
const UNKNOWN_LETTER = 5;

/** Longest source chunk of any table. */
const LONGEST_CHUNK = 3;

export type Step = { readonly length: number; readonly chunk: string; readonly cost: number };

/** What the letters of a marked word from `at` on may stand for: each step takes `length` of them. */
export function stepsFrom(table: LetterTable, marked: string, at: number): Step[] {
  const steps: Step[] = [];
  for (let length = 1; length <= LONGEST_CHUNK && at + length <= marked.length; length++) {
    const targets = table.get(marked.slice(at, at + length));
    if (targets !== undefined) for (const [chunk, cost] of targets) steps.push({ length, chunk, cost });
    else if (length === 1) {
      const isMark = at === 0 || at === marked.length - 1;
      steps.push({ length, chunk: '', cost: isMark ? 0 : UNKNOWN_LETTER });
    }
  }
  return steps;
}

/**
 * Cheapest way to write the rest of a marked word (`^putin$`) in the other script, from each of its letters on:
 * `[letters + 1]`, the last being 0. What any spelling costs beyond it tells how unlikely that spelling is.
 */
export function leastCosts(table: LetterTable, marked: string): Float64Array {
  const costs = new Float64Array(marked.length + 1).fill(Infinity);
  costs[marked.length] = 0;
  for (let at = marked.length - 1; at >= 0; at--) {
    for (const { length, cost } of stepsFrom(table, marked, at)) {
      costs[at] = Math.min(costs[at] ?? Infinity, cost + (costs[at + length] ?? Infinity));
    }
  }
  return costs;
}
