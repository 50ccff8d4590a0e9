import { likeness } from '../words/overlap.ts';

/** One wording of what several say. */
export type Wording = {
  readonly words: ReadonlySet<string>;
  /** Different outlets that have it. */
  readonly outlets: number;
  /** ISO day; null where no page gives one. */
  readonly publishedAt: string | null;
  /** Breaks ties. */
  readonly id: string;
};

/**
 * Orders different wordings of one statement, none of which is known to be the true one, so that no kind of copy pushes
 * out all others. Three criteria take turns: the wording that most outlets have (of equal ones, the one that has most in
 * common with the others), the one that is least like those before it, and the one first published. Many copies of one
 * alteration lose the second turn; copies that are each altered differently lose the first. Nothing helps against many
 * copies of both kinds.
 *
 * @param before wordings that are shown already
 * @returns at most `limit` of those given
 */
export function inFairOrder<W extends Wording>(
  given: readonly W[],
  before: readonly Pick<Wording, 'words'>[],
  limit: number,
): W[] {
  const left = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const commonness = commonnessIn(left);
  const nearest = new Map(
    left.map((one) => [one, Math.max(0, ...before.map(({ words }) => likeness(words, one.words)))]),
  );
  const turns: readonly ((a: W, b: W) => boolean)[] = [
    (a, b) => a.outlets > b.outlets || (a.outlets === b.outlets && commonness(a) > commonness(b)),
    (a, b) => (nearest.get(a) ?? 0) < (nearest.get(b) ?? 0),
    (a, b) => (a.publishedAt ?? UNDATED) < (b.publishedAt ?? UNDATED),
  ];
  const ordered: W[] = [];
  while (ordered.length < limit) {
    const isBefore = turns[ordered.length % turns.length];
    const next = left.reduce<W | null>(
      (best, one) => (best === null || isBefore?.(one, best) === true ? one : best),
      null,
    );
    if (next === null) break;
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
    for (const one of left)
      nearest.set(one, Math.max(nearest.get(one) ?? 0, likeness(next.words, one.words)));
  }
  return ordered;
}

/** Sorts behind every day. */
const UNDATED = '9999-99-99';

/** How much more of a wording's words most of the others have than have not. */
function commonnessIn(wordings: readonly Wording[]): (one: Wording) => number {
  const counts = new Map<string, number>();
  for (const { words } of wordings) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const values = new Map(
    wordings.map((one) => {
      let value = 0;
      for (const word of one.words) value += (counts.get(word) ?? 0) - wordings.length / 2;
      return [one, value];
    }),
  );
  return (one) => values.get(one) ?? 0;
}
