/**
 * Written by `npm run fit -- ../shared/evaldata --write`; not by hand. What came out:
 *
 * bias -12.22, points 0.246, background -11.39, knownWords -3.76
 * threshold 0.322
 * own-fit      answerable refused 7 % (4 of 58), unanswerable answered 37 % (10 of 27), AUC 0.85
 * own-check    answerable refused 19 % (10 of 54), unanswerable answered 40 % (10 of 25), AUC 0.79
 * topics       answerable refused none, unanswerable answered 0 % (0 of 120)
 * nomiracl-fa  answerable refused 13 % (4 of 30), unanswerable answered 73 % (22 of 30), AUC 0.59
 * nomiracl-ru  answerable refused 3 % (1 of 30), unanswerable answered 80 % (24 of 30), AUC 0.70
 * nomiracl-de  answerable refused 13 % (4 of 30), unanswerable answered 80 % (24 of 30), AUC 0.64
 */
export const FUSION_WEIGHTS = {
  bias: -12.222,
  points: 0.2464,
  background: -11.389,
  knownWords: -3.759,
} as const;

/** Evidence below this is no answer: the highest threshold that refuses at most a tenth of the answerable. */
export const ANSWER_THRESHOLD = 0.321;
