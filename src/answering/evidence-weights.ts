/** Placeholder until fitted. */
export const EVIDENCE_WEIGHTS = {
  relevance: 0.3913,
  sentence: -0.09742,
  fused: 0.3076,
  background: -2.535,
  known: -1.237,
  missingCertain: -3.913,
  unknownCertain: -3.894,
  missingName: -1.478,
  unknownName: 0.5531,
  missingNumbers: -3.681,
  bias: -7.327,
} as const;

export const EVIDENCE_THRESHOLDS = { strict: 0.57, balanced: 0.21, eager: 0.08 } as const;
