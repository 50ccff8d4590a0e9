import { fusionEvidence, standsOut } from '../../src/answering/scorer/fusion-scorer.ts';
import { logistic } from '../../src/answering/scorer/logistic.ts';
import { at } from '../../src/domain/at.ts';
import type { EvidenceConstants, FusionWeights } from '../../src/domain/ports/calibration.ts';
import type { Sample } from './collect.ts';

/** Points and hundredths of a cosine about which the samples lie: Newton's method wants its values near 0. */
const FUSED = 20;
const BACKGROUND = 70;

/**
 * Logistic regression: from the best candidate's fused score, the background and the share of known words to
 * whether the question is answerable. Each kind of sample (own or foreign, answerable or not) weighs the same, however
 * many there are of it. Newton's method, which needs no rate to be chosen; `ridge` keeps it from running away.
 */
export function fitWeights(samples: readonly Sample[], rounds = 30, ridge = 1e-4): FusionWeights {
  const rows = samples.map((sample) => ({
    x: [1, sample.fused - FUSED, 100 * sample.background - BACKGROUND, sample.known],
    ...sample,
  }));
  const kindOf = ({ source, answerable }: Sample): string =>
    `${source.split('-')[0] ?? ''} ${String(answerable)}`;
  const sizes = new Map<string, number>();
  for (const row of rows) sizes.set(kindOf(row), (sizes.get(kindOf(row)) ?? 0) + 1);
  let w = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    const gradient = w.map((value) => -ridge * value);
    const hessian = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (i === j ? ridge : 0)));
    for (const row of rows) {
      const weight = 1 / (sizes.size * (sizes.get(kindOf(row)) ?? 1));
      const p = logistic(product(w, row.x));
      for (const [i, xi] of row.x.entries()) {
        gradient[i] = at(gradient, i) + weight * ((row.answerable ? 1 : 0) - p) * xi;
        for (const [j, xj] of row.x.entries()) {
          const cells = at(hessian, i);
          cells[j] = at(cells, j) + weight * p * (1 - p) * xi * xj;
        }
      }
    }
    const step = solved(hessian, gradient);
    w = w.map((value, i) => value + at(step, i));
  }
  const [offset = 0, points = 0, background = 0, knownWords = 0] = w;
  return {
    bias: offset - FUSED * points - BACKGROUND * background,
    points,
    background: 100 * background,
    knownWords,
  };
}

/** The scorer's evidence for the best candidate. */
export function bestEvidence(sample: Sample, weights: FusionWeights, constants: EvidenceConstants): number {
  return standsOut(sample, constants) ? fusionEvidence(sample, weights) : 0;
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** Solves a small system of linear equations by elimination with pivoting. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let column = 0; column < rows.length; column++) {
    rows.splice(
      column,
      0,
      ...rows.splice(column).sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0)),
    );
    const pivot = rows[column] ?? [];
    for (const [i, row] of rows.entries()) {
      if (i === column) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (const [j, value] of pivot.entries()) row[j] = (row[j] ?? 0) - factor * value;
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}
