import type { CrossEncoderWeights } from '../../src/domain/ports/calibration.ts';
import type { JudgeSample } from './judge-sample.ts';

/** The terms that have a weight; the bias is no term. */
const TERMS = [
  'relevance',
  'sentence',
  'fused',
  'background',
  'known',
  'missingCertain',
  'unknownCertain',
  'missingName',
  'unknownName',
  'missingNumbers',
] as const satisfies readonly (keyof CrossEncoderWeights)[];

/** Terms that may only speak for a candidate, and terms that may only speak against it, whatever a few questions say. */
const ONLY_FOR = new Set<string>(['relevance', 'sentence', 'fused']);
const ONLY_AGAINST = new Set<string>([
  ...['missingCertain', 'unknownCertain', 'missingName', 'unknownName', 'missingNumbers'],
]);

/** Rounds, rate and moments of Adam (Kingma and Ba 2015), and what holds weights of standardised terms near 0. */
const ROUNDS = 1500;
const RATE = 0.02;
const [FIRST, SECOND] = [0.9, 0.99];
const RIDGE = 1e-3;

/** Weight of the ranking loss beside the calibration loss. */
const LISTWISE = 0.5;

type Row = { readonly x: readonly number[]; readonly gold: boolean };
type Asked = { readonly weight: number; readonly rows: readonly Row[] };

/**
 * Fits one logistic function for two ends: that a question's right candidates come before all others (cross-entropy of the
 * list), and that the best candidate's probability tells whether it is right (cross-entropy of yes and no). Every source
 * weighs the same, however many questions it has. What nobody has read, and what answers only in part, teaches nothing.
 */
export function fitEvidence(
  samples: readonly JudgeSample[],
  weightOf: (source: string) => number,
): CrossEncoderWeights {
  const scales = scalesOf(samples);
  const sizes = new Map<string, number>();
  const keyOf = ({ source, answerable }: JudgeSample): string => `${source} ${String(answerable)}`;
  for (const sample of samples) sizes.set(keyOf(sample), (sizes.get(keyOf(sample)) ?? 0) + 1);
  const asked = samples.map((sample): Asked => ({
    weight: weightOf(sample.source) / (sizes.get(keyOf(sample)) ?? 1),
    rows: sample.candidates
      .filter(({ label }) => label === 'right' || label === 'wrong')
      .map((candidate) => ({
        gold: candidate.label === 'right',
        x: TERMS.map((term, i) => (candidate[term] - (scales[i]?.mean ?? 0)) / (scales[i]?.deviation ?? 1)),
      })),
  }));
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  let w = [...TERMS.map(() => 0), 0];
  const moments = w.map(() => [0, 0] as [number, number]);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = w.map((value, i) => (i < TERMS.length ? RIDGE * value : 0));
    for (const one of asked) addGradient(gradient, w, one, total);
    w = w.map((value, i) => {
      const g = gradient[i] ?? 0;
      const moment = moments[i] ?? [0, 0];
      moment[0] = FIRST * moment[0] + (1 - FIRST) * g;
      moment[1] = SECOND * moment[1] + (1 - SECOND) * g * g;
      const [mean, square] = [moment[0] / (1 - FIRST ** round), moment[1] / (1 - SECOND ** round)];
      return held(i, value - (RATE * mean) / (Math.sqrt(square) + 1e-8));
    });
  }
  const unscaled = TERMS.map((_, i) => (w[i] ?? 0) / (scales[i]?.deviation ?? 1));
  const offset = TERMS.reduce((sum, _, i) => sum + (unscaled[i] ?? 0) * (scales[i]?.mean ?? 0), 0);
  const entries = TERMS.map((term, i) => [term, unscaled[i] ?? 0] as const);
  return {
    ...(Object.fromEntries(entries) as Record<(typeof TERMS)[number], number>),
    bias: (w.at(-1) ?? 0) - offset,
  };
}

/** The nearest value with the sign that the term's weight must have. */
function held(i: number, value: number): number {
  const term = TERMS[i] ?? 'bias';
  if (ONLY_FOR.has(term)) return Math.max(0, value);
  return ONLY_AGAINST.has(term) ? Math.min(0, value) : value;
}

function addGradient(gradient: number[], w: readonly number[], { weight, rows }: Asked, total: number): void {
  const bias = w.at(-1) ?? 0;
  const z = rows.map(({ x }) => x.reduce((sum, value, i) => sum + value * (w[i] ?? 0), bias));
  const add = (row: Row | undefined, factor: number, withBias: boolean): void => {
    for (const [i, value] of (row?.x ?? []).entries()) gradient[i] = (gradient[i] ?? 0) + factor * value;
    if (withBias) gradient[w.length - 1] = (gradient[w.length - 1] ?? 0) + factor;
  };
  const best = z.indexOf(Math.max(...z));
  const top = rows[best];
  if (top === undefined) return;
  const p = 1 / (1 + Math.exp(-(z[best] ?? 0)));
  add(top, (weight * (p - (top.gold ? 1 : 0))) / total, true);
  if (!rows.some(({ gold }) => gold)) return;
  const shares = softmax(z);
  const goldShare = rows.reduce((sum, { gold }, i) => sum + (gold ? (shares[i] ?? 0) : 0), 0);
  for (const [i, row] of rows.entries()) {
    const share = shares[i] ?? 0;
    const wanted = row.gold ? share / goldShare : 0;
    add(row, (LISTWISE * weight * (share - wanted)) / total, false);
  }
}

function softmax(z: readonly number[]): number[] {
  const most = Math.max(...z);
  const powers = z.map((value) => Math.exp(value - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function scalesOf(samples: readonly JudgeSample[]): { mean: number; deviation: number }[] {
  return TERMS.map((term) => {
    const values = samples.flatMap(({ candidates }) => candidates.map((candidate) => candidate[term]));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.sqrt(square) || 1 };
  });
}
