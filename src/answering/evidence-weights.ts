/** Placeholder until fitted. */
export const EVIDENCE_WEIGHTS = {
  bias: -3,
  relevance: 0.6,
  sentence: 0.3,
  fused: 0.1,
  background: -0.8,
  known: -0.5,
  missingName: -3,
  unknownName: -3,
  missingNumbers: -1,
} as const;

export const EVIDENCE_THRESHOLDS = { strict: 0.7, balanced: 0.5, eager: 0.3 } as const;
