import { dot } from '../index/vectors.ts';

/** Mean of vectors, `[dimensions]`: a cosine with it is the mean of the cosines. */
export function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (const [d, value] of vector.entries()) mean[d] = (mean[d] ?? 0) + value / vectors.length;
  }
  return mean;
}

/**
 * A vector without most of what it shares with any text of its language, unit length again. Vectors of one language lie
 * closer to each other than to any other language's; without that difference a question finds what it is about
 * whatever the language (a part of what Yang et al. 2021 call language bias).
 */
export function centred(vector: Float32Array, mean: Float32Array, share: number): Float32Array {
  const difference = new Float32Array(vector.length);
  for (let d = 0; d < vector.length; d++) difference[d] = (vector[d] ?? 0) - share * (mean[d] ?? 0);
  const length = Math.sqrt(dot(difference, difference));
  return length === 0 ? difference : difference.map((value) => value / length);
}

/** Cosine of a centred question with a vector as if that were centred, too; makes no copy of it. */
export function centredCosine(
  question: Float32Array,
  vector: Float32Array,
  mean: Float32Array,
  share: number,
): number {
  const square = 1 - 2 * share * dot(vector, mean) + share * share * dot(mean, mean);
  return square <= 0 ? 0 : (dot(question, vector) - share * dot(question, mean)) / Math.sqrt(square);
}
