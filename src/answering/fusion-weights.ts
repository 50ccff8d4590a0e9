export const FUSION_WEIGHTS = { bias: -10, points: 0.5, background: -45, knownWords: -5 } as const;

/** Evidence below this is no answer. */
export const ANSWER_THRESHOLD = 0.4;
