import { describe, expect, it } from 'vitest';
import { demandLine } from '../../../src/cli/output/trace.ts';

const name = { asked: 'putin', typed: 'Putin', likeness: 1, isCertain: true, writings: [], parts: [] };
const weights = {
  ...{ relevance: 0, sentence: 0, fused: 0, background: 0, known: 0, bias: 0, missingNumbers: 0 },
  ...{ missingCertain: -4, unknownCertain: -3, missingName: -2, unknownName: 0 },
};

describe('a demand in the trace', () => {
  it('says what it costs the best article', () => {
    const line = demandLine({ name, feature: 'unknownCertain', violation: 0.5 }, weights);
    expect(line).toBe(
      'putin: likeness 1.00, certain, not in the corpus, unknownCertain 0.50, costs 1.50 nats',
    );
  });

  it('costs nothing where the article has the name, or nothing is fitted', () => {
    expect(demandLine({ name, feature: 'missingCertain', violation: 0 }, weights)).toMatch(
      /costs 0\.00 nats$/u,
    );
    expect(demandLine({ name, feature: 'missingCertain', violation: 1 }, null)).toMatch(/costs 0\.00 nats$/u);
  });
});
