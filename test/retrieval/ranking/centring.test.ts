import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centred as centredBy,
  centredCosine as centredCosineBy,
  meanOf,
} from '../../../src/retrieval/ranking/centring.ts';
import { dot } from '../../../src/retrieval/index/vectors.ts';

const DIMENSIONS = 4;
const SHARE = 0.65;

const centred = (vector: Float32Array, mean: Float32Array): Float32Array => centredBy(vector, mean, SHARE);
const centredCosine = (question: Float32Array, vector: Float32Array, mean: Float32Array): number =>
  centredCosineBy(question, vector, mean, SHARE);

const unitVector = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
  .filter((values) => Math.hypot(...values) > 0.01)
  .map((values) => Float32Array.from(values, (value) => value / Math.hypot(...values)));
const some = fc.array(unitVector, { minLength: 1, maxLength: 6 });

describe('meanOf', () => {
  it('is the mean of every component', () => {
    expect([...meanOf([Float32Array.of(1, 0, -2), Float32Array.of(0, 4, -4)])]).toEqual([0.5, 2, -3]);
    expect([...meanOf([Float32Array.of(0.5, 0.25)])]).toEqual([0.5, 0.25]);
  });

  it('is nothing where there are no vectors', () => {
    expect(meanOf([])).toEqual(new Float32Array());
  });

  it('has with any vector the mean of the cosines', () => {
    fc.assert(
      fc.property(some, unitVector, (vectors, vector) => {
        const cosines = vectors.map((one) => dot(one, vector));
        const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
        expect(dot(meanOf(vectors), vector)).toBeCloseTo(mean, 5);
      }),
    );
  });

  it('leaves its vectors as they are', () => {
    const vectors = [Float32Array.of(1, 0), Float32Array.of(0, 1)];
    meanOf(vectors);
    expect(vectors).toEqual([Float32Array.of(1, 0), Float32Array.of(0, 1)]);
  });
});

describe('centred', () => {
  it('has unit length and lies away from the mean', () => {
    fc.assert(
      fc.property(unitVector, some, (vector, vectors) => {
        const mean = meanOf(vectors);
        const result = centred(vector, mean);
        expect(Math.hypot(...result)).toBeCloseTo(1, 5);
        expect(dot(result, mean)).toBeLessThanOrEqual(dot(vector, mean) + 1e-5);
      }),
    );
  });

  it('takes off as much of the mean as it is told', () => {
    const [vector, mean] = [Float32Array.of(0, 1), Float32Array.of(1, 0)];
    expect([...centredBy(vector, mean, 0)]).toEqual([0, 1]);
    expect([...centredBy(vector, mean, 1)]).toEqual([-Math.fround(Math.SQRT1_2), Math.fround(Math.SQRT1_2)]);
  });

  it('leaves a vector alone where there is no mean to take off', () => {
    fc.assert(
      fc.property(unitVector, (vector) => {
        for (const [d, value] of centred(vector, new Float32Array(DIMENSIONS)).entries()) {
          expect(value).toBeCloseTo(vector[d] ?? NaN, 5);
        }
      }),
    );
  });

  it('gives zeros, not NaN, of a vector that is nothing', () => {
    expect([...centred(new Float32Array(2), new Float32Array(2))]).toEqual([0, 0]);
  });

  it('tells apart what two languages have in common: texts of one are no nearer for being of one', () => {
    // Component 0 says which language, component 1 what it is about.
    const unit = (language: number, topic: number): Float32Array => {
      const length = Math.hypot(2, 1);
      return Float32Array.of((2 * language) / length, topic / length);
    };
    const [one, other] = [meanOf([unit(1, 1), unit(1, -1)]), meanOf([unit(-1, 1), unit(-1, -1)])];
    const question = unit(1, 1);
    expect(dot(question, unit(1, -1))).toBeGreaterThan(dot(question, unit(-1, 1)));
    const asked = centred(question, one);
    expect(centredCosine(asked, unit(-1, 1), other)).toBeGreaterThan(centredCosine(asked, unit(1, -1), one));
  });
});

describe('centredCosine', () => {
  it('is the dot product with the centred vector', () => {
    fc.assert(
      fc.property(unitVector, some, unitVector, some, (question, ofQuestions, vector, ofTexts) => {
        const asked = centred(question, meanOf(ofQuestions));
        const mean = meanOf(ofTexts);
        expect(centredCosine(asked, vector, mean)).toBeCloseTo(dot(asked, centred(vector, mean)), 4);
      }),
    );
  });
});
