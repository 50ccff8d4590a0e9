import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cosines } from '../../src/retrieval/dense.ts';
import { fuse } from '../../src/retrieval/fusion.ts';

it('gives the dot product with every row', () => {
  const row = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(row, fc.array(row, { maxLength: 6 }), (question, rows) => {
      const result = cosines(Float32Array.from(question), Float32Array.from(rows.flat()));
      expect(result.length).toBe(rows.length);
      for (const [i, values] of rows.entries()) {
        expect(result[i]).toBeCloseTo(
          values.reduce((sum, v, d) => sum + v * (question[d] ?? 0), 0),
          4,
        );
      }
    }),
  );
});

it('gives nothing for an empty index', () => {
  expect(cosines(Float32Array.of(1, 0), new Float32Array()).length).toBe(0);
});

const scores = (dense: number, keyword = 0, names = 0) => ({ dense, keyword, names });

it('adds the searches on one scale, so that scores of 0 leave the dense order alone', () => {
  expect(fuse(scores(0.8), true)).toBeGreaterThan(fuse(scores(0.7), true));
  expect(fuse(scores(0.7, 1), true)).toBeGreaterThan(fuse(scores(0.8), true));
  expect(fuse(scores(0.7, 0, 1), true)).toBeGreaterThan(fuse(scores(0.8), true));
  expect(fuse(scores(0.7, 0.1, 0.1), true)).toBeLessThan(fuse(scores(0.8), true));
});

it('gives text in another script what words would have said, and no more than words that do meet', () => {
  expect(fuse(scores(0.6), false)).toBeGreaterThan(fuse(scores(0.6), true));
  expect(fuse(scores(0.6, 1), false)).toBe(fuse(scores(0.6, 1), true));
  expect(fuse(scores(0.1), false)).toBe(fuse(scores(0.1), true));
});
