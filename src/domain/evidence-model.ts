/** A few neighbouring sentences of an article, under what tells whom "the two presidents" are. */
export type EvidenceWindow = {
  /** Headline, or else first sentence, of the article; empty if the window has it itself. */
  readonly headline: string;
  /** Whole sentences, in order; what goes beyond the model's reach is cut off. */
  readonly sentences: readonly string[];
};

/** What a trained model makes of a window, in logits: above 0 is more likely than not, on its training data. */
export type WindowEvidence = {
  /** Whether the window answers the question. */
  readonly relevance: number;
  /** `[sentences]`: whether each of them does; null for one that was cut off whole. */
  readonly sentences: readonly (number | null)[];
};

/** The trained model behind the judge (tools/evidence). */
export interface EvidenceModel {
  /** Tells one training from another. */
  readonly evidenceId: string;
  /** Deterministic: same question and window, same logits. Throws `model-unloadable`, `model-failed`. */
  read(question: string, window: EvidenceWindow): Promise<WindowEvidence>;
}
