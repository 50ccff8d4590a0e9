import { describe, expect, it } from 'vitest';
import { scoreOf, type TextFeatures } from '../../../src/retrieval/ranking/fusion.ts';
import { CALIBRATION } from '../../fakes/calibration.ts';

const QUERY = { ranking: CALIBRATION.ranking, script: 'latin' } as const;

const score = (features: Partial<TextFeatures>, query: Parameters<typeof scoreOf>[1] = QUERY): number =>
  scoreOf({ dense: 0, keyword: 0, names: 0, script: 'latin', ...features }, query);

describe('scoreOf', () => {
  it('is a weighted sum of the searches, with the weights of the calibration', () => {
    const fusion = { dense: 2, keyword: 3, names: 5, wordsBegin: 0.25 };
    const query = { ...QUERY, ranking: { ...CALIBRATION.ranking, fusion } };
    expect(score({ dense: 1 }, query)).toBe(2);
    expect(score({ keyword: 1 }, query)).toBe(3);
    expect(score({ names: 1 }, query)).toBe(5);
    expect(score({ dense: 1, keyword: 1, names: 1 }, query)).toBe(10);
  });

  it('lets words and names decide between passages that are nearly as near', () => {
    expect(score({ dense: 0.8 })).toBeGreaterThan(score({ dense: 0.7 }));
    expect(score({ dense: 0.7, keyword: 1 })).toBeGreaterThan(score({ dense: 0.8 }));
    expect(score({ dense: 0.7, names: 1 })).toBeGreaterThan(score({ dense: 0.8 }));
    expect(score({ dense: 0.7, keyword: 0.1, names: 0.1 })).toBeLessThan(score({ dense: 0.8 }));
  });

  it('gives text in another script what words would have said, and no more than words that do meet', () => {
    const foreign = { script: 'cyrillic' } as const;
    expect(score({ ...foreign, dense: 0.6 })).toBeGreaterThan(score({ dense: 0.6 }));
    expect(score({ ...foreign, dense: 0.6, keyword: 1 })).toBe(score({ dense: 0.6, keyword: 1 }));
    expect(score({ ...foreign, dense: 0.1 })).toBe(score({ dense: 0.1 }));
  });
});
