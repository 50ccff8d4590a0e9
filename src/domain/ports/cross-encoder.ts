/**
 * What a cross-encoder reads at most, in its own tokens: of the whole input, of the question and of the headline, each with its
 * prefix. The bundled one was trained so (tools/evidence/tokens.py).
 */
export const MAX_INPUT_TOKENS = { whole: 120, question: 40, headline: 24 } as const;

/** A few neighbouring sentences of an article, under a headline that tells who "the two presidents" are. */
export type EvidenceWindow = {
  /** Headline of the article, or else its first sentence; empty if the window begins with it. */
  readonly headline: string;
  /** Whole sentences, in order. The model cuts off what goes beyond its reach. */
  readonly sentences: readonly string[];
};

/** How far a window answers a question, in logits: above 0 means more likely than not, on the model's training data. */
export type WindowEvidence = {
  /** Whether the window answers the question. */
  readonly relevance: number;
  /** `[sentences]`: whether each of them does; null for a sentence that was cut off whole. */
  readonly sentences: readonly (number | null)[];
};

/** A model that reads question and text together (tools/evidence trains the bundled one). */
export interface CrossEncoder {
  /** Name that tells one training from another: weights fitted to one are never used with another. */
  readonly evidenceId: string;
  /** The same question and window always give the same logits. Throws `model-unloadable`, `model-failed`. */
  read(question: string, window: EvidenceWindow): Promise<WindowEvidence>;
}
