/**
 * Turns text into vectors of unit length.
 *
 * The same text gives the same bytes whenever it is embedded and whatever was embedded before it. Questions
 * and passages have different forms (E5's prefixes), which are the embedder's own business.
 */
export interface Embedder {
  /** Name and digest of the model: an index made by one is never searched with another. */
  readonly modelId: string;
  /** Length of every vector, 384 for the bundled model. */
  readonly dimensions: number;
  /** Vector `[dimensions]` of a question; served before every passage that waits. */
  embedQuestion(text: string): Promise<Float32Array>;
  /** Vector `[dimensions]` of a passage. */
  embedPassage(text: string): Promise<Float32Array>;
  close(): Promise<void>;
}
