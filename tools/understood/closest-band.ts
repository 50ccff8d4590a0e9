/** A question that was refused: the evidence of its best candidate, and whether that candidate answers it. */
export type Refused = {
  readonly evidence: number;
  readonly isRight: boolean;
  /** Whether the best or the second best quote answers it. */
  readonly isRightOfTwo: boolean;
};

/** Refused questions whose best evidence is at least `least`. */
export type BandRow = {
  readonly least: number;
  readonly questions: number;
  readonly right: number;
  readonly rightOfTwo: number;
};

/** One row for each least evidence, with the questions from there up to the threshold. */
export function bandRows(refused: readonly Refused[], leasts: readonly number[]): BandRow[] {
  return leasts.map((least) => {
    const within = refused.filter(({ evidence }) => evidence >= least);
    return {
      least,
      questions: within.length,
      right: within.filter(({ isRight }) => isRight).length,
      rightOfTwo: within.filter(({ isRightOfTwo }) => isRightOfTwo).length,
    };
  });
}

/**
 * The least evidence above which, up to the threshold, the wanted share of refused questions would be shown a right passage;
 * null where no band has that share.
 *
 * @param share 0 to 1
 */
export function leastEvidence(rows: readonly BandRow[], share: number): number | null {
  const enough = rows.filter(({ questions, right }) => questions > 0 && right / questions >= share);
  return enough.length === 0 ? null : Math.min(...enough.map(({ least }) => least));
}
