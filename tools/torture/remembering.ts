import type { Embedder } from '../../src/domain/embedder.ts';

/** An embedder that is asked for each text once: an index from nothing in every round would take minutes else. */
export function remembering(embedder: Embedder): Embedder {
  const known = new Map<string, Promise<Float32Array>>();
  const once = (key: string, embed: () => Promise<Float32Array>): Promise<Float32Array> => {
    const vector = known.get(key) ?? embed();
    known.set(key, vector);
    return vector;
  };
  return {
    modelId: embedder.modelId,
    prepare: () => embedder.prepare(),
    embedPassage: (text) => once(`passage ${text}`, () => embedder.embedPassage(text)),
    embedQuestion: (text) => once(`question ${text}`, () => embedder.embedQuestion(text)),
    close: () => embedder.close(),
  };
}
