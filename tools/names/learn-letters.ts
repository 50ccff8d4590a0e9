/**
 * Learns from pairs of spellings of a name which letters of one script stand for which letters of another. It uses
 * expectation maximisation over all ways to cut both spellings into chunks that stand for each other (the many-to-many
 * alignment of Jiampojamarn, Kondrak and Sherif 2007). `^` and `$` mark the ends of a word, because letters behave
 * differently there: nobody writes a final "e" in Arabic.
 */
import { at } from '../../src/domain/at.ts';

export type Pair = readonly [source: string, target: string];

/** The target chunks that may stand for each source chunk, with their probabilities. */
export type Chunks = Map<string, Map<string, number>>;

export type ChunkLimits = {
  /** The longest chunks, in letters. A source chunk has at least one letter; a target chunk may be empty. */
  readonly source: number;
  readonly target: number;
};

/** Few, because later rounds leave only the likeliest reading of a letter, and rarer names are lost. */
const ROUNDS = 4;

/** The weight of each further letter of a chunk. At 0, a few long chunks would always beat many short ones. */
const LENGTH_WEIGHT = 0.5;
/** Pairs that are less probable than this, or seen less often, are noise in the table. */
const MIN_PROBABILITY = 0.004;
const MIN_PAIR_COUNT = 2;

/**
 * @param pairs folded spellings, without marks of word ends
 * @returns `P(target chunk | source chunk)`
 */
export function learnLetters(pairs: readonly Pair[], limits: ChunkLimits): Chunks {
  let chunks: Chunks | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const counts: Chunks = new Map();
    for (const [source, target] of pairs) {
      const letters = { source: Array.from(`^${source}$`), target: Array.from(target) };
      count(counts, chunks, letters, limits);
    }
    chunks = normalised(counts, round === ROUNDS - 1);
  }
  return chunks ?? new Map<string, Map<string, number>>();
}

/** The cost, in nats, of replacing a chunk of `letters` source letters by a target chunk of probability `p`. */
export function costOf(p: number, letters: number): number {
  return -Math.log(p) * (1 + LENGTH_WEIGHT * (letters - 1));
}

/** How many sightings are added to the total of a chunk of two letters, so that it is doubted; twice as many for three. */
const DOUBT = 3;

/** A step of an alignment, from one cell of the table to another: a source chunk and the target chunk that stands for it. */
type Step = {
  readonly from: number;
  readonly to: number;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
};

/**
 * Adds the evidence of one pair: each pair of chunks by the share of alignments in which it occurs.
 *
 * @param chunks the probabilities of the round before; null in the first round
 */
function count(counts: Chunks, chunks: Chunks | null, pair: LetterPair, limits: ChunkLimits): void {
  const cells = (pair.source.length + 1) * (pair.target.length + 1);
  const forward = new Float64Array(cells);
  const backward = new Float64Array(cells);
  forward[0] = 1;
  backward[cells - 1] = 1;
  const steps: Step[] = [];
  for (const step of stepsOf(chunks, pair, limits, forward)) {
    forward[step.to] = at(forward, step.to) + at(forward, step.from) * step.weight;
    steps.push(step);
  }
  const total = at(forward, cells - 1);
  if (total === 0) return;
  for (const { from, to, weight } of steps.toReversed()) {
    backward[from] = at(backward, from) + weight * at(backward, to);
  }
  for (const { from, to, source, target, weight } of steps) {
    const share = (at(forward, from) * weight * at(backward, to)) / total;
    if (share < 1e-6) continue;
    const row = counts.get(source) ?? new Map<string, number>();
    counts.set(source, row.set(target, (row.get(target) ?? 0) + share));
  }
}

/** The letters of both spellings, the source with its marks of word ends. */
type LetterPair = { readonly source: readonly string[]; readonly target: readonly string[] };

/** The steps of all alignments, in an order in which a cell is left only after every step to it. Skips cells without weight. */
function* stepsOf(
  chunks: Chunks | null,
  pair: LetterPair,
  limits: ChunkLimits,
  forward: Float64Array,
): Generator<Step> {
  const [n, m] = [pair.source.length, pair.target.length];
  const width = m + 1;
  for (let from = 0; from < n * width; from++) {
    if (forward[from] === 0) continue;
    const [i, j] = [Math.floor(from / width), from % width];
    for (let a = 1; a <= limits.source && i + a <= n; a++) {
      const source = pair.source.slice(i, i + a).join('');
      // One letter may be silent, but not two: the "да" of Каддафи was once.
      const fewest = source.replace(/[$^]/gu, '').length > 1 ? 1 : 0;
      for (let b = fewest; b <= limits.target && j + b <= m; b++) {
        const target = pair.target.slice(j, j + b).join('');
        // At first all cuts are equal, but chunks of similar length are likelier.
        const p = chunks === null ? 0.1 ** Math.abs(a - b) / 8 : chunks.get(source)?.get(target);
        if (p === undefined) continue;
        yield { from, to: from + a * width + b, source, target, weight: Math.exp(-costOf(p, a)) };
      }
    }
  }
}

function normalised(counts: Chunks, last: boolean): Chunks {
  const chunks: Chunks = new Map();
  for (const [s, row] of counts) {
    // A long chunk that was seen once or twice proves nothing: the "кад" of one name must not stand for كا in all names.
    let sum = DOUBT * (s.length - 1);
    for (const value of row.values()) sum += value;
    const kept = [...row].filter(
      ([, value]) => value >= (last ? MIN_PAIR_COUNT : 0.3) && value / sum >= MIN_PROBABILITY,
    );
    if (kept.length > 0) chunks.set(s, new Map(kept.map(([t, value]) => [t, value / sum])));
  }
  return chunks;
}
