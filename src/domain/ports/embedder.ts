/**
 * Turns text into vectors of unit length.
 *
 * The same text always gives the same bytes, whatever was embedded before it. If the model takes questions and passages
 * in different forms, such as E5's prefixes, the embedder adds them.
 */
export interface Embedder {
  /** Name and digest of the model: an index made by one is never searched with another. */
  readonly modelId: string;
  /**
   * Loads the model if that has not begun, and resolves when it is loaded. Other calls need not wait for this one: they
   * load the model themselves. Throws `model-unloadable`.
   */
  prepare(): Promise<void>;
  /**
   * Vector of a question, `[384]` with the bundled model. A question is served before all passages that wait. Throws
   * `model-unloadable`, `model-failed`.
   */
  embedQuestion(text: string): Promise<Float32Array>;
  /** Vector of a passage, of the same length. Throws `model-unloadable`, `model-failed`. */
  embedPassage(text: string): Promise<Float32Array>;
  /** Frees the model; waiting calls and later ones throw `model-unloadable`. */
  close(): Promise<void>;
}
