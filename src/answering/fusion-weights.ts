/**
 * Written by `npm run fit -- ../shared/evaldata --write`; not by hand. What came out:
 *
 * bias -16.74, points 0.289, background -9.88, knownWords -4.31
 * threshold 0.271
 * own-fit      answerable refused 9 % (5 of 58), unanswerable answered 44 % (12 of 27), AUC 0.83
 * own-check    answerable refused 7 % (4 of 54), unanswerable answered 56 % (14 of 25), AUC 0.81
 * topics       answerable refused none, unanswerable answered 0 % (0 of 160)
 * nomiracl-fa  answerable refused 8 % (3 of 40), unanswerable answered 83 % (33 of 40), AUC 0.58
 * nomiracl-ru  answerable refused 3 % (1 of 40), unanswerable answered 83 % (33 of 40), AUC 0.64
 * nomiracl-de  answerable refused 8 % (3 of 40), unanswerable answered 78 % (31 of 40), AUC 0.66
 */
export const FUSION_WEIGHTS = {
  bias: -16.737,
  points: 0.2893,
  background: -9.878,
  knownWords: -4.306,
} as const;

/** Evidence below this is no answer: the highest threshold that refuses at most a tenth of the answerable. */
export const ANSWER_THRESHOLD = 0.27;
