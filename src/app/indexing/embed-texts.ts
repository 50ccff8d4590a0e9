import { failure } from '../../domain/error.ts';
import type { VectorTable } from '../../domain/generation.ts';
import type { Embedder } from '../../domain/ports/embedder.ts';
import type { SearchableTexts } from '../../retrieval/index/searchable-texts.ts';
import { digestOf, questionDigestOf } from '../../text/digest.ts';
import { embeddingInput } from '../../text/embedding-input.ts';

/** Texts that the embedder holds at once: enough that it never waits for this loop. */
const IN_FLIGHT = 4;

export type EmbedOptions = {
  /** Vectors that need not be made again. */
  readonly known: VectorTable;
  /** @param total number of texts without a known vector */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
};

/**
 * Embeds each distinct text once.
 *
 * @returns the vectors in ascending order of digest, so that the same texts give the same table in whatever order they
 *   come
 * @throws `index-interrupted` once the signal is aborted; what the embedder throws
 */
export async function embedTexts(
  embedder: Embedder,
  { passages, sentences, background, questions }: SearchableTexts,
  { known, onProgress, signal }: EmbedOptions,
): Promise<VectorTable> {
  const byDigest = new Map<string, () => Promise<Float32Array>>();
  for (const texts of [passages, sentences, background]) {
    for (const text of texts) {
      byDigest.set(digestOf(text), () => embedder.embedPassage(embeddingInput(text)));
    }
  }
  for (const text of questions) {
    byDigest.set(questionDigestOf(text), () => embedder.embedQuestion(embeddingInput(text)));
  }
  const table = new TableOfVectors([...byDigest.keys()].sort(), known.dimensions);
  for (const [row, digest] of known.digests.entries()) {
    if (!byDigest.delete(digest)) continue;
    table.set(digest, known.values.subarray(row * known.dimensions, (row + 1) * known.dimensions));
  }
  const missing = byDigest.size;
  const queue = byDigest.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [digest, embed] of queue) {
      if (signal?.aborted === true) throw failure('index-interrupted', {});
      table.set(digest, await embed());
      onProgress?.(++done, missing);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  return table.table;
}

/** A table that is filled in any order. It is one array from the start: of sixty thousand vectors a copy is felt. */
class TableOfVectors {
  readonly #rows: ReadonlyMap<string, number>;
  readonly #digests: readonly string[];
  #dimensions: number;
  #values: Float32Array;

  /** @param dimensions 0 if the first vector tells */
  constructor(digests: readonly string[], dimensions: number) {
    this.#digests = digests;
    this.#rows = new Map(digests.map((digest, row) => [digest, row]));
    this.#dimensions = dimensions;
    this.#values = new Float32Array(digests.length * dimensions);
  }

  set(digest: string, vector: Float32Array): void {
    const row = this.#rows.get(digest);
    if (row === undefined) throw new RangeError('the table has no row for this text');
    if (this.#dimensions === 0) {
      this.#dimensions = vector.length;
      this.#values = new Float32Array(this.#digests.length * vector.length);
    }
    this.#values.set(vector, row * this.#dimensions);
  }

  get table(): VectorTable {
    return { dimensions: this.#dimensions, digests: this.#digests, values: this.#values };
  }
}
