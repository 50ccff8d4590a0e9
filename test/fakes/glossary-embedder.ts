import { HashEmbedder } from './hash-embedder.ts';

/** An embedder for which a sentence and its translation are one, and any other sentences are as far apart as their words. */
export class GlossaryEmbedder extends HashEmbedder {
  readonly #originals: ReadonlyMap<string, string>;

  /** @param translations of sentences, with the sentences that they translate */
  constructor(translations: Readonly<Record<string, string>>) {
    super();
    this.#originals = new Map(Object.entries(translations));
  }

  override embedPassage(text: string): Promise<Float32Array> {
    return super.embedPassage(this.#originals.get(text) ?? text);
  }
}
