import type { Embedder } from '../domain/embedder.ts';
import { failure } from '../domain/error.ts';
import type { VectorTable } from '../domain/generation.ts';
import { digestOf, questionDigestOf } from '../text/digest.ts';
import { searchForm } from '../text/search-form.ts';

/** Texts handed to the embedder at once: enough that it never waits for this loop. */
const IN_FLIGHT = 4;

export type EmbedOptions = {
  /** Vectors that need not be made again. */
  readonly known: VectorTable;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
};

/** What is embedded: passages and sentences as such, questions in the form that the model wants of a question. */
export type TextsToEmbed = { readonly passages: Iterable<string>; readonly questions: Iterable<string> };

/**
 * Vectors of texts in their search form, each distinct text once, in ascending order of digest so that the
 * same texts give the same table in whatever order they come.
 *
 * @throws `index-interrupted` when the signal is given; what the embedder throws
 */
export async function embedTexts(
  embedder: Embedder,
  { passages, questions }: TextsToEmbed,
  { known, onProgress, signal }: EmbedOptions,
): Promise<VectorTable> {
  const byDigest = new Map<string, () => Promise<Float32Array>>();
  for (const text of passages) byDigest.set(digestOf(text), () => embedder.embedPassage(searchForm(text)));
  for (const text of questions) {
    byDigest.set(questionDigestOf(text), () => embedder.embedQuestion(searchForm(text)));
  }
  const digests = [...byDigest.keys()].sort();
  const rows = new Map(digests.map((digest, row) => [digest, row]));
  // One table from the start: ten thousand articles have sixty thousand vectors, and copies of them are felt.
  let table: VectorTable = {
    dimensions: known.dimensions,
    digests,
    values: new Float32Array(digests.length * known.dimensions),
  };
  const keep = (digest: string, vector: Float32Array): void => {
    if (table.dimensions === 0) {
      table = {
        dimensions: vector.length,
        digests,
        values: new Float32Array(digests.length * vector.length),
      };
    }
    table.values.set(vector, (rows.get(digest) ?? 0) * table.dimensions);
  };
  for (const [row, digest] of known.digests.entries()) {
    if (!byDigest.delete(digest)) continue;
    keep(digest, known.values.subarray(row * known.dimensions, (row + 1) * known.dimensions));
  }
  const missing = byDigest.size;
  const queue = byDigest.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [digest, embed] of queue) {
      if (signal?.aborted === true) throw failure('index-interrupted', {});
      keep(digest, await embed());
      onProgress?.(++done, missing);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  return table;
}
