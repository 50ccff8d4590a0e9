import { describe, expect, it } from 'vitest';
import { windowsOver } from '../../../src/answering/scorer/windows.ts';
import type { Candidate } from '../../../src/domain/candidate.ts';
import { estimateTokens } from '../../../src/text/token-estimate.ts';
import { candidate } from '../candidate-sample.ts';

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

  describe('a window', () => {
    /** A sentence of so many tokens, as they are estimated. */
    const ofTokens = (tokens: number, from: number, context = ''): Candidate => {
      const text = 'x'.repeat(Math.floor(tokens * 3.8));
      expect(estimateTokens(text)).toBe(tokens);
      return candidate(text, { from, context });
    };
    const sizes = (question: string, all: readonly Candidate[]): number[] =>
      windowsOver(question, all, 16).map(({ window }) => window.sentences.length);

    // Of the model's 120 tokens 5 are marks, and 2 stand before the question and before the headline each.
    it.each([
      ['question and headline', 'x'.repeat(38), 'y'.repeat(19), 120 - 5 - (10 + 2) - (5 + 2)],
      ['no headline', 'x'.repeat(38), '', 120 - 5 - (10 + 2) - (0 + 2)],
      ['at most 40 tokens of a long question', 'x'.repeat(3800), '', 120 - 5 - 40 - (0 + 2)],
      ['at most 24 tokens of a long headline', 'x'.repeat(38), 'y'.repeat(3800), 120 - 5 - (10 + 2) - 24],
    ])('holds as many tokens as there is room for beside %s', (_, question, context, room) => {
      const first = ofTokens(room - 10, 0, context);
      expect(sizes(question, [first, ofTokens(10, 1, context)])).toEqual([2]);
      expect(sizes(question, [first, ofTokens(11, 1, context)])).toEqual([1, 1]);
    });

    it('has as much room as the one before it', () => {
      const all = [0, 1, 2, 3, 4, 5].map((from) => ofTokens(40, from));
      expect(sizes('x'.repeat(38), all)).toEqual([2, 2, 2]);
    });
  });

  it('gives the sentences in their order, whatever order they came in', () => {
    const all = [2, 0, 1].map((from) => candidate(`s${from}`, { from }));
    expect(windowsOver(QUESTION, all, 16)).toEqual([
      { articleNumber: 0, from: 0, window: { headline: '', sentences: ['s0', 's1', 's2'] } },
    ]);
  });

  it('keeps articles apart whose sentences come mixed', () => {
    const all = [0, 1].flatMap((from) =>
      [1, 0].map((articleNumber) => candidate(`${articleNumber}.${from}`, { articleNumber, from })),
    );
    const windows = windowsOver(QUESTION, all, 16).map(({ window }) => window.sentences);
    expect(windows.sort()).toEqual([
      ['0.0', '0.1'],
      ['1.0', '1.1'],
    ]);
  });

  it('takes a window for as good as the best of its sentences', () => {
    const fused = (from: number, points: number): Candidate =>
      candidate(`s${from}`, { from, features: { fused: points } });
    // Two windows: 0 and 1 with 1 and 9 points, 10 and 11 with 5 each.
    const all = [fused(0, 1), fused(1, 9), fused(10, 5), fused(11, 5)];
    expect(windowsOver(QUESTION, all, 1).map(({ from }) => from)).toEqual([0]);
  });

  it('never puts two blocks, two articles or what is not next to one another into one window', () => {
    const [a, b] = [candidate('one', { from: 0 }), candidate('two', { from: 1, block: 1 })];
    expect(shape([a, b])).toEqual([[0], [1]]);
    expect(shape([a, candidate('two', { from: 1, articleNumber: 1 })])).toEqual([[0], [1]]);
    expect(shape([a, candidate('three', { from: 2 })])).toEqual([[0], [2]]);
  });

  it('takes the best-fused windows and gives the best first', () => {
    const fused = [5, 9, 1];
    const all = fused.map((points, i) => candidate(`s${i}`, { from: 10 * i, features: { fused: points } }));
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
    expect(new Map(windows.map(({ from, window }) => [from, window.headline]))).toEqual(
      new Map([
        [0, ''],
        [5, 'lead'],
      ]),
    );
    expect(windows).toHaveLength(2);
  });

  it('makes nothing of nothing', () => {
    expect(windowsOver(QUESTION, [], 16)).toEqual([]);
  });
});
