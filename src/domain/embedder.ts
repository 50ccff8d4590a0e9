/**
 * Turns text into vectors of unit length.
 *
 * The same text gives the same bytes whenever it is embedded and whatever was embedded before it. Questions
 * and passages have different forms (E5's prefixes), which are the embedder's own business.
 */
export interface Embedder {
  /** Name and digest of the model: an index made by one is never searched with another. */
  readonly modelId: string;
  /**
   * Begins loading, if that has not begun, and resolves when it is done; other calls wait for it by themselves.
   * Throws `model-unloadable`.
   */
  prepare(): Promise<void>;
  /** Vector of a question (`[384]` with the bundled model); served before every passage that waits. */
  embedQuestion(text: string): Promise<Float32Array>;
  /** Vector of a passage, of the same length. */
  embedPassage(text: string): Promise<Float32Array>;
  close(): Promise<void>;
}
