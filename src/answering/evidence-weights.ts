/** Placeholder until fitted. */
export const EVIDENCE_WEIGHTS = {
  relevance: 0.3654,
  sentence: -0.08821,
  fused: 0.3257,
  background: -17.22,
  known: -0.1631,
  missingName: -2.067,
  unknownName: -0.4965,
  missingNumbers: -3.648,
  bias: 2.73,
} as const;

export const EVIDENCE_THRESHOLDS = { strict: 0.64, balanced: 0.27, eager: 0.12 } as const;
