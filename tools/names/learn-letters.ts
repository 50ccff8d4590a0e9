/**
 * Learns which letters of one script stand for which of another from pairs of spellings of a name: expectation
 * maximisation over all ways to cut both spellings into chunks that stand for each other (the many-to-many alignment
 * of Jiampojamarn, Kondrak and Sherif 2007). `^` and `$` mark the ends of a word, so that what is special to them
 * (a final "e" that nobody writes in Arabic) can be learned.
 */
export type Pair = readonly [source: string, target: string];

/** For each chunk of source letters the chunks that may stand for it, with their probabilities. */
export type Chunks = Map<string, Map<string, number>>;

export type ChunkLimits = {
  /** Longest chunks, in letters. A source chunk has at least one; a target chunk may be empty. */
  readonly source: number;
  readonly target: number;
};

/** Few: later rounds make the likeliest reading of a letter the only one, and rarer names are lost. */
const ROUNDS = 4;

/** How much a letter more in a chunk weighs; at 0 few long chunks would always beat many short ones. */
const LENGTH_WEIGHT = 0.5;
/** Less probable than this, or seen less often, is noise of the table. */
const LEAST_PROBABILITY = 0.004;
const LEAST_COUNT = 2;

/**
 * @param pairs folded spellings without marks of word ends
 * @returns `P(target chunk | source chunk)`
 */
export function learnLetters(pairs: readonly Pair[], limits: ChunkLimits): Chunks {
  let chunks: Chunks | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const counts: Chunks = new Map();
    for (const [source, target] of pairs) count(counts, chunks, Array.from(`^${source}$`), Array.from(target), limits);
    chunks = normalised(counts, round === ROUNDS - 1);
  }
  return chunks ?? new Map<string, Map<string, number>>();
}

/** Cost, in nats, of a chunk of `letters` source letters that stands for another with probability `p`. */
export function costOf(p: number, letters: number): number {
  return -Math.log(p) * (1 + LENGTH_WEIGHT * (letters - 1));
}

/** Sightings by which a chunk of two letters is doubted, one of three by twice as many. */
const DOUBT = 3;

/** Adds what one pair says: each chunk pair by the share of alignments that it is part of. */
function count(
  counts: Chunks,
  chunks: Chunks | null,
  source: readonly string[],
  target: readonly string[],
  limits: ChunkLimits,
): void {
  const [n, m] = [source.length, target.length];
  const width = m + 1;
  const forward = new Float64Array((n + 1) * width);
  const backward = new Float64Array((n + 1) * width);
  forward[0] = 1;
  backward[n * width + m] = 1;
  const steps: { from: number; to: number; s: string; t: string; weight: number }[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= m; j++) {
      const from = i * width + j;
      if (forward[from] === 0) continue;
      for (let a = 1; a <= limits.source && i + a <= n; a++) {
        const s = source.slice(i, i + a).join('');
        const known = chunks?.get(s);
        if (chunks !== null && known === undefined) continue;
        // A letter may be silent, not two of them: the "да" of Каддафи was once.
        const fewest = s.replace(/[$^]/gu, '').length > 1 ? 1 : 0;
        for (let b = fewest; b <= limits.target && j + b <= m; b++) {
          const t = target.slice(j, j + b).join('');
          // At first every cut is as good as another, but chunks of like length are likelier.
          const p = chunks === null ? 0.1 ** Math.abs(a - b) / 8 : known?.get(t);
          if (p === undefined) continue;
          const weight = Math.exp(-costOf(p, a));
          const to = (i + a) * width + j + b;
          forward[to] = (forward[to] ?? 0) + (forward[from] ?? 0) * weight;
          steps.push({ from, to, s, t, weight });
        }
      }
    }
  }
  const total = forward[n * width + m] ?? 0;
  if (total === 0) return;
  for (const { from, to, weight } of steps.toReversed()) {
    backward[from] = (backward[from] ?? 0) + weight * (backward[to] ?? 0);
  }
  for (const { from, to, s, t, weight } of steps) {
    const share = ((forward[from] ?? 0) * weight * (backward[to] ?? 0)) / total;
    if (share < 1e-6) continue;
    const row = counts.get(s) ?? new Map<string, number>();
    counts.set(s, row.set(t, (row.get(t) ?? 0) + share));
  }
}

function normalised(counts: Chunks, last: boolean): Chunks {
  const chunks: Chunks = new Map();
  for (const [s, row] of counts) {
    // A long chunk that was seen once or twice proves nothing: the "кад" of one name must not stand for كا in all.
    let sum = DOUBT * (s.length - 1);
    for (const value of row.values()) sum += value;
    const kept = [...row].filter(
      ([, value]) => value >= (last ? LEAST_COUNT : 0.3) && value / sum >= LEAST_PROBABILITY,
    );
    if (kept.length > 0) chunks.set(s, new Map(kept.map(([t, value]) => [t, value / sum])));
  }
  return chunks;
}
