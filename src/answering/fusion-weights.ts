/**
 * Written by `npm run fit -- ../shared/evaldata --write`; not by hand. What came out:
 *
 * bias -6.00, points 0.247, background -1.55, knownWords -1.20
 * threshold 0.299
 * own-fit      answerable refused 9 % (5 of 58), unanswerable answered 48 % (13 of 27), AUC 0.83
 * own-check    answerable refused 20 % (11 of 54), unanswerable answered 32 % (8 of 25), AUC 0.83
 * topics       answerable refused none, unanswerable answered 0 % (0 of 120)
 * nomiracl-fa  answerable refused 10 % (3 of 30), unanswerable answered 63 % (19 of 30), AUC 0.62
 * nomiracl-ru  answerable refused 3 % (1 of 30), unanswerable answered 77 % (23 of 30), AUC 0.76
 * nomiracl-de  answerable refused 10 % (3 of 30), unanswerable answered 73 % (22 of 30), AUC 0.65
 */
export const FUSION_WEIGHTS = {
  bias: -5.999,
  points: 0.2469,
  background: -1.551,
  knownWords: -1.205,
} as const;

/** Evidence below this is no answer: the highest threshold that refuses at most a tenth of the answerable. */
export const ANSWER_THRESHOLD = 0.298;
