/**
 * Written by `npm run fit:judge -- ../shared/evaldata --write`; not by hand. What came out, at the balanced point:
 *
 * judge evidence@7cfcb17c0c71
 * own-fit                       first right 47 of 58  answered 54 of 58  AUC 0.976  unanswerable answered 2 of 27
 * own-fit2                      first right 68 of 80  answered 62 of 80  AUC 0.853  unanswerable answered 11 of 64
 * topics                        unanswerable answered 0 of 160
 * own-check                     first right 44 of 54  answered 48 of 54  AUC 0.904  unanswerable answered 6 of 25
 */
export const EVIDENCE_WEIGHTS = {
  relevance: 0.1563,
  sentence: 0.3182,
  fused: 0.2374,
  background: 9.479,
  known: -0.5939,
  missingCertain: -4.766,
  unknownCertain: -3.957,
  missingName: -2.282,
  unknownName: 0,
  missingNumbers: -4.022,
  bias: -13.49,
} as const;

/** Evidence at which at most 5, 15 and 30 % of the near misses that it was fitted on are answered. */
export const EVIDENCE_THRESHOLDS = { strict: 0.765, balanced: 0.315, eager: 0.16 } as const;
