/**
 * Written by `npm run fit:judge -- ../shared/evaldata --write`; not by hand. What came out, at the balanced point:
 *
 * judge evidence@7cfcb17c0c71
 * own-fit                       first right 45 of 58  answered 51 of 58  AUC 0.972  unanswerable answered 3 of 27
 * own-fit2                      first right 68 of 80  answered 58 of 80  AUC 0.840  unanswerable answered 10 of 64
 * topics                        unanswerable answered 0 of 160
 * own-check                     first right 44 of 54  answered 46 of 54  AUC 0.898  unanswerable answered 4 of 25
 */
export const EVIDENCE_WEIGHTS = {
  relevance: 0.08685,
  sentence: 0.3781,
  fused: 0.264,
  background: 2.881,
  known: -1.099,
  missingCertain: -4.687,
  unknownCertain: -4.043,
  missingName: -2.14,
  unknownName: 0,
  missingNumbers: -3.575,
  bias: -8.994,
} as const;

/** Evidence at which at most 5, 15 and 30 % of the near misses that it was fitted on are answered. */
export const EVIDENCE_THRESHOLDS = { strict: 0.825, balanced: 0.305, eager: 0.18 } as const;
