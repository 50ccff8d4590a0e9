/** The most that verifying one quote may take, whatever the pages hold: counts, so that it is the same on every machine. */
export const MAX_EFFORT = {
  /** Postings read of the keyword index. */
  postings: 4_000_000,
  /** Scores added up from these for sections, for the quote and for its parts. */
  scores: 12_000_000,
  /** UTF-16 units of pages scanned for letters of the quote. */
  letters: 12_000_000,
  /** Words of pages with which the quote is compared. */
  words: 50_000,
  /** Pairs of words compared in search of equal runs. */
  comparisons: 3_000_000,
  /** Cells of alignment tables, a byte each. */
  cells: 4_000_000,
} as const;

export type EffortKind = keyof typeof MAX_EFFORT;

/** Counts the work of one verification. Pages that it cannot reach within `MAX_EFFORT` are not looked at. */
export class VerifyEffort {
  readonly #spent = new Map<EffortKind, number>();

  spent(kind: EffortKind): number {
    return this.#spent.get(kind) ?? 0;
  }

  left(kind: EffortKind): number {
    return MAX_EFFORT[kind] - this.spent(kind);
  }

  /** Counts `amount` if so much is left; otherwise counts nothing and returns false. */
  spend(kind: EffortKind, amount: number): boolean {
    if (amount > this.left(kind)) return false;
    this.#spent.set(kind, this.spent(kind) + amount);
    return true;
  }
}
