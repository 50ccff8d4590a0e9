import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cosines } from '../../../src/retrieval/index/vectors.ts';

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
