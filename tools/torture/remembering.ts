import type { Embedder } from '../../src/domain/ports/embedder.ts';

/** Embeds each text only once. Otherwise building an index from scratch in every round would take minutes. */
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
