import type { Candidate } from '../domain/candidate.ts';
import type { Judged } from './choose-quotes.ts';

/** The best of each part, then the second best: no sentence twice, and rather with its neighbour than without. */
export function quotesInTurn<J extends Judged>(parts: readonly J[][], limit: number): J[] {
  const taken: J[] = [];
  for (let place = 0; place < limit; place++) {
    for (const one of parts.flatMap((part) => part[place] ?? [])) {
      const same = taken.findIndex((other) => shareSentence(one.candidate, other.candidate));
      if (same < 0) taken.push(one);
      else if (holds(one.candidate, taken[same]?.candidate)) taken[same] = one;
    }
  }
  return taken.slice(0, limit);
}

function shareSentence(a: Candidate, b: Candidate): boolean {
  return a.articleNumber === b.articleNumber && a.from < b.to && b.from < a.to;
}

function holds(one: Candidate, other: Candidate | undefined): boolean {
  return other !== undefined && one.from <= other.from && one.to >= other.to;
}
