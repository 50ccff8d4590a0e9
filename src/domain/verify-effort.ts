/** What verifying one quote may take at most, whatever the pages hold; a count each, so that it is the same on every machine. */
export const MOST_EFFORT = {
  /** Postings read of the keyword index. */
  postings: 4_000_000,
  /** Scores of sections added up from these, for the quote and for its parts. */
  scores: 12_000_000,
  /** UTF-16 units of pages scanned for letters of the quote. */
  letters: 12_000_000,
  /** Words of pages that the quote is held against. */
  words: 50_000,
  /** Words compared with words in search of equal rows of them. */
  comparisons: 3_000_000,
  /** Cells of alignment tables, a byte each. */
  cells: 4_000_000,
} as const;

export type EffortKind = keyof typeof MOST_EFFORT;

/** Counts what one verification takes, and says when it has taken enough: what is left then is not looked at. */
export class VerifyEffort {
  readonly #spent = new Map<EffortKind, number>();

  spent(kind: EffortKind): number {
    return this.#spent.get(kind) ?? 0;
  }

  left(kind: EffortKind): number {
    return MOST_EFFORT[kind] - this.spent(kind);
  }

  /** Counts `amount` if so much is left; if not, counts nothing and says false. */
  spend(kind: EffortKind, amount: number): boolean {
    if (amount > this.left(kind)) return false;
    this.#spent.set(kind, this.spent(kind) + amount);
    return true;
  }
}
