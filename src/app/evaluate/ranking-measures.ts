/**
 * nDCG@k of one ranking with binary relevance (Järvelin and Kekäläinen 2002): 0 to 1.
 *
 * @param ranking ids, best first, each once
 */
export function ndcgAt(k: number, ranking: readonly string[], relevant: ReadonlySet<string>): number {
  let gain = 0;
  for (const [rank, id] of ranking.slice(0, k).entries()) if (relevant.has(id)) gain += discount(rank);
  let ideal = 0;
  for (let rank = 0; rank < Math.min(k, relevant.size); rank++) ideal += discount(rank);
  return ideal === 0 ? 0 : gain / ideal;
}

/** 1 if one of the first k is relevant, else 0. */
export function hitAt(k: number, ranking: readonly string[], relevant: ReadonlySet<string>): number {
  return ranking.slice(0, k).some((id) => relevant.has(id)) ? 1 : 0;
}

function discount(rank: number): number {
  return 1 / Math.log2(rank + 2);
}

/** Mean of values from 0 to 1, in points from 0 to 100 with one decimal; 0 if there are none. */
export function points(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.round(mean * 1000) / 10;
}

/** Probability that a positive scores above a negative, where ties count half; 0.5 is chance, and the result without a pair. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  let wins = 0;
  for (const a of positives) for (const b of negatives) wins += a > b ? 1 : a === b ? 0.5 : 0;
  const pairs = positives.length * negatives.length;
  return pairs === 0 ? 0.5 : wins / pairs;
}
