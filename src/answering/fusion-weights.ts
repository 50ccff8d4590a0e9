export const FUSION_WEIGHTS = { bias: -60, dense: 40, keyword: 8, passage: 0.3 } as const;
/** Evidence below this is no answer. */
export const ANSWER_THRESHOLD = 0.5;
