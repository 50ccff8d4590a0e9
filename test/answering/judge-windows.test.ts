import { describe, expect, it } from 'vitest';
import { windowsOver } from '../../src/answering/judge-windows.ts';
import type { Candidate } from '../../src/domain/candidate.ts';
import { estimateTokens } from '../../src/text/token-estimate.ts';
import { candidate } from './candidate-sample.ts';

const QUESTION = 'Who called whom?';

/** Sentences 0, 1, 2 … of one article, each of so many words. */
const sentences = (
  count: number,
  words: number,
  changes: Parameters<typeof candidate>[1] = {},
): Candidate[] =>
  Array.from({ length: count }, (_, from) =>
    candidate(Array.from({ length: words }, (_word, w) => `word${from}x${w}`).join(' '), {
      ...changes,
      from,
    }),
  );

const shape = (candidates: readonly Candidate[], limit = 16): number[][] =>
  windowsOver(QUESTION, candidates, limit)
    .map(({ from, window }) => window.sentences.map((_, i) => from + i))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

describe('windowsOver', () => {
  it('puts neighbours together as far as they fit, each sentence into one window', () => {
    const all = sentences(6, 10);
    const windows = shape(all);
    expect(windows.flat()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(windows.length).toBeGreaterThan(1);
    expect(windows.some((window) => window.length > 1)).toBe(true);
    for (const window of windows) {
      const tokens = window.reduce((sum, i) => sum + estimateTokens(all[i]?.text ?? ''), 0);
      expect(tokens).toBeLessThanOrEqual(120);
    }
  });

  it('never puts two blocks, two articles or what is not next to one another into one window', () => {
    const [a, b] = [candidate('one', { from: 0 }), candidate('two', { from: 1, block: 1 })];
    expect(shape([a, b])).toEqual([[0], [1]]);
    expect(shape([a, candidate('two', { from: 1, articleNumber: 1 })])).toEqual([[0], [1]]);
    expect(shape([a, candidate('three', { from: 2 })])).toEqual([[0], [2]]);
  });

  it('takes the best-fused windows and gives the best first', () => {
    const fused = [5, 9, 1];
    const all = fused.map((points, i) => candidate(`s${i}`, { from: 10 * i, scores: { fused: points } }));
    expect(windowsOver(QUESTION, all, 2).map(({ from }) => from)).toEqual([10, 0]);
  });

  it('reads a sentence that is longer than the reach by itself', () => {
    const [first, second, third] = [...sentences(1, 3), ...sentences(3, 200).slice(1)];
    expect(shape([first, second, third].flatMap((one) => one ?? []))).toEqual([[0], [1], [2]]);
  });

  it('has the headline above, but no first sentence above itself; pairs make no windows', () => {
    const lead = candidate('lead', { from: 0, context: 'lead' });
    const later = candidate('later', { from: 5, context: 'lead' });
    const pair = candidate('later still', { from: 5, to: 7, context: 'lead' });
    const windows = windowsOver(QUESTION, [lead, later, pair], 16);
    expect(windows.map(({ window }) => window.headline).sort()).toEqual(['', 'lead']);
    expect(windows).toHaveLength(2);
  });

  it('makes nothing of nothing', () => {
    expect(windowsOver(QUESTION, [], 16)).toEqual([]);
  });
});
