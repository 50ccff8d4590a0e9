/**
 * Written by `npm run fit:judge -- ../shared/evaldata FOLDER --write`; not by hand. What came out, at the balanced point:
 *
 * judge evidence@7cfcb17c0c71, evaluation model evidence@2e5d5a90ba5a
 * own-fit                       first right 44 of 58  answered 46 of 58  unanswerable answered 1 of 27  AUC 0.974
 * own-fit2                      first right 66 of 80  answered 49 of 80  unanswerable answered 7 of 64  AUC 0.853
 * topics                        first right 0 of 0  answered 0 of 0  unanswerable answered 0 of 160  AUC 0.500
 * nomiracl-fa                   first right 0 of 40  answered 23 of 40  unanswerable answered 15 of 40  AUC 0.684
 * nomiracl-fr                   first right 0 of 40  answered 32 of 40  unanswerable answered 18 of 40  AUC 0.711
 * nomiracl-ko                   first right 0 of 40  answered 21 of 40  unanswerable answered 10 of 40  AUC 0.713
 * xquad.ar-corpus.en-query      first right 33 of 40  answered 23 of 40
 * xquad.ar-corpus.ru-query      first right 30 of 40  answered 24 of 40
 * xquad.ar-corpus.tr-query      first right 24 of 40  answered 23 of 40
 * xquad.ar-corpus.de-query      first right 26 of 40  answered 24 of 40
 * xquad.ar-corpus.es-query      first right 33 of 40  answered 27 of 40
 * xquad-r.sentences.ar          first right 35 of 40  answered 32 of 40
 * tydiqa-goldp.ar-dev           first right 39 of 40  answered 34 of 40
 * arcd-train                    first right 24 of 40  answered 32 of 40
 * own-check                     first right 44 of 54  answered 39 of 54  unanswerable answered 3 of 25  AUC 0.887
 */
export const EVIDENCE_WEIGHTS = {
  relevance: 0.2192,
  sentence: 0.2755,
  fused: 0.1735,
  background: 2.842,
  known: -1.16,
  missingCertain: -3.226,
  unknownCertain: -4.24,
  missingName: -0.5515,
  unknownName: 0,
  missingNumbers: -4.374,
  bias: -6.521,
} as const;

/** Evidence at which at most 5, 15 and 30 % of the unanswerable calibration questions are answered. */
export const EVIDENCE_THRESHOLDS = { strict: 0.805, balanced: 0.53, eager: 0.23 } as const;
