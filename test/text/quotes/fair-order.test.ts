import { describe, expect, it } from 'vitest';
import { inFairOrder, type Wording } from '../../../src/text/quotes/fair-order.ts';

const wording = (id: string, text: string, changes: Partial<Wording> = {}): Wording => ({
  words: new Set(text.split(' ')),
  outlets: 1,
  publishedAt: '2024-01-02',
  id,
  ...changes,
});
const ids = (ordered: readonly Wording[]): string[] => ordered.map(({ id }) => id);

describe('the fair order of wordings', () => {
  it('takes by turns the one of most outlets, the one least like those before it, and the oldest', () => {
    const most = wording('most', 'a b c d', { outlets: 3 });
    const other = wording('other', 'x y z d');
    const oldest = wording('oldest', 'a b c e', { publishedAt: '2023-01-01' });
    const rest = wording('rest', 'a b c f');
    const undated = wording('undated', 'a b c g', { publishedAt: null });
    const all = [undated, rest, oldest, other, most];
    expect(ids(inFairOrder(all, [], 3))).toEqual(['most', 'other', 'oldest']);
    expect(ids(inFairOrder([...all].reverse(), [], 9))).toEqual(ids(inFairOrder(all, [], 9)));
  });

  it('finds the true one among copies of one alteration and among copies of many', () => {
    const truth = wording('truth', 'the minister opened the new bridge on monday');
    const shared = Array.from({ length: 50 }, (_, i) =>
      wording(`s${i}`, `the minister sold the old tower ${i}`),
    );
    expect(ids(inFairOrder([...shared, truth], [], 2))).toContain('truth');
    const words = [...truth.words];
    const own = Array.from({ length: 50 }, (_, i) =>
      wording(`o${i}`, words.with(i % words.length, `x${i}`).join(' ')),
    );
    expect(ids(inFairOrder([...own, truth], [], 1))).toEqual(['truth']);
  });
});
