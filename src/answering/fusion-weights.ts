/**
 * Written by `npm run fit -- ../shared/evaldata --write`; not by hand. What came out:
 *
 * bias -17.66, points 0.284, background -7.98, knownWords -4.20
 * threshold 0.281
 * own-fit      answerable refused 9 % (5 of 58), unanswerable answered 48 % (13 of 27), AUC 0.82
 * own-check    answerable refused 7 % (4 of 54), unanswerable answered 52 % (13 of 25), AUC 0.81
 * topics       answerable refused none, unanswerable answered 2 % (3 of 160)
 * nomiracl-fa  answerable refused 8 % (3 of 40), unanswerable answered 80 % (32 of 40), AUC 0.58
 * nomiracl-ru  answerable refused 3 % (1 of 40), unanswerable answered 83 % (33 of 40), AUC 0.64
 * nomiracl-de  answerable refused 8 % (3 of 40), unanswerable answered 78 % (31 of 40), AUC 0.66
 */
export const FUSION_WEIGHTS = {
  bias: -17.663,
  points: 0.2838,
  background: -7.983,
  knownWords: -4.196,
} as const;

/** Evidence below this is no answer: the highest threshold that refuses at most a tenth of the answerable. */
export const ANSWER_THRESHOLD = 0.28;
