/**
 * Written by `npm run fit -- ../shared/evaldata --write`; not by hand. What came out:
 *
 * bias -6.74, points 0.257, background -0.86, knownWords -1.31
 * threshold 0.296
 * own-fit      answerable refused 9 % (5 of 58), unanswerable answered 48 % (13 of 27), AUC 0.84
 * own-check    answerable refused 20 % (11 of 54), unanswerable answered 36 % (9 of 25), AUC 0.82
 * topics       answerable refused none, unanswerable answered 0 % (0 of 120)
 * nomiracl-fa  answerable refused 10 % (3 of 30), unanswerable answered 63 % (19 of 30), AUC 0.62
 * nomiracl-ru  answerable refused 3 % (1 of 30), unanswerable answered 73 % (22 of 30), AUC 0.76
 * nomiracl-de  answerable refused 7 % (2 of 30), unanswerable answered 73 % (22 of 30), AUC 0.66
 */
export const FUSION_WEIGHTS = {
  bias: -6.741,
  points: 0.2568,
  background: -0.861,
  knownWords: -1.312,
} as const;

/** Least evidence that is an answer: refuses at most 30, 10 and 3 % of the answerable. */
export const FUSION_THRESHOLDS = { strict: 0.6, balanced: 0.295, eager: 0.2 } as const;
