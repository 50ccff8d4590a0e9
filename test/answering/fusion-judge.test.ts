import { describe, expect, it } from 'vitest';
import { fusionEvidence } from '../../src/answering/fusion-judge.ts';

const scores = { dense: 0.87, fused: 95, background: 0.75, known: 0.8 };

describe('fusionEvidence', () => {
  it('is a probability that grows with the score', () => {
    const low = fusionEvidence({ ...scores, fused: 85 });
    const high = fusionEvidence(scores);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThan(low);
    expect(high).toBeLessThan(1);
  });

  it('asks more of a question whose words the corpus knows, and of one that is near to anything', () => {
    expect(fusionEvidence({ ...scores, known: 0 })).toBeGreaterThan(fusionEvidence(scores));
    expect(fusionEvidence({ ...scores, background: 0.7 })).toBeGreaterThan(fusionEvidence(scores));
  });

  it('is nothing for a sentence that is no nearer than any sentence, whatever words they share', () => {
    expect(fusionEvidence({ ...scores, fused: 120, dense: 0.8, background: 0.76 })).toBe(0);
  });
});
