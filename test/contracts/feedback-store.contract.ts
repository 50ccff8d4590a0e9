import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuoteId } from '../../src/domain/answer.ts';
import type { IsoDate } from '../../src/domain/article.ts';
import type { Ballot, FeedbackStore, Vote } from '../../src/domain/ports/stores/feedback-store.ts';

/** An empty store. */
export type FeedbackUnderTest = {
  readonly store: FeedbackStore;
  /** The same store as another process would open it later. */
  readonly reopen: () => FeedbackStore;
  /** From now on nothing can be written. */
  readonly breakIt: () => Promise<void>;
};

export const ballot = (name: string): Ballot => name as Ballot;
export const HELPFUL: Vote = { quote: 'quote-1' as QuoteId, verdict: 'helpful', day: '2024-06-01' };
export const NOT_HELPFUL = {
  quote: 'quote-2' as QuoteId,
  verdict: 'not-helpful',
  day: '2024-06-02',
} as const satisfies Vote;

/** What every `FeedbackStore` must do. `make` gives a new, empty store at every call. */
export function feedbackStoreContract(make: () => Promise<FeedbackUnderTest>): void {
  it('has no votes at first', async () => {
    const { store } = await make();
    expect(await store.votes()).toEqual([]);
    expect(store.location).not.toBe('');
  });

  it('keeps votes in the order in which they were cast', async () => {
    const { store } = await make();
    expect(await store.cast(ballot('b'), NOT_HELPFUL)).toBe(true);
    expect(await store.cast(ballot('a'), HELPFUL)).toBe(true);
    expect(await store.votes()).toEqual([NOT_HELPFUL, HELPFUL]);
  });

  it('counts the first vote of a ballot and no other', async () => {
    const { store } = await make();
    await store.cast(ballot('a'), HELPFUL);
    expect(await store.cast(ballot('a'), NOT_HELPFUL)).toBe(false);
    expect(await store.cast(ballot('a'), HELPFUL)).toBe(false);
    expect(await store.votes()).toEqual([HELPFUL]);
  });

  it('counts one of two that are cast at once with one ballot', async () => {
    const { store } = await make();
    const cast = [HELPFUL, NOT_HELPFUL, HELPFUL].map((vote) => store.cast(ballot('a'), vote));
    expect(await Promise.all(cast)).toEqual([true, false, false]);
    expect(await store.votes()).toEqual([HELPFUL]);
  });

  it('counts all that are cast at once with different ballots, in their order', async () => {
    const { store } = await make();
    const votes = Array.from({ length: 20 }, (_, i) => ({ ...HELPFUL, quote: `quote-${i}` as QuoteId }));
    const cast = votes.map((vote, i) => store.cast(ballot(`b${i}`), vote));
    expect(await Promise.all(cast)).toEqual(votes.map(() => true));
    expect(await store.votes()).toEqual(votes);
  });

  it('knows votes and ballots after it was opened again', async () => {
    const { store, reopen } = await make();
    await store.cast(ballot('a'), HELPFUL);
    const again = reopen();
    expect(await again.cast(ballot('a'), NOT_HELPFUL)).toBe(false);
    expect(await again.cast(ballot('b'), NOT_HELPFUL)).toBe(true);
    expect(await again.votes()).toEqual([HELPFUL, NOT_HELPFUL]);
  });

  it('keeps of a vote what a vote is, and nothing that comes with it', async () => {
    const { store } = await make();
    const more = { ...HELPFUL, member: '111111111111111111' };
    await store.cast(ballot('a'), more);
    expect(await store.votes()).toEqual([HELPFUL]);
  });

  it('gives back any votes, each ballot’s first', async () => {
    const vote = fc
      .record({
        quote: fc.stringMatching(/^[\w-]{1,14}$/u).map((id) => id as QuoteId),
        opinion: fc.constantFrom(
          { verdict: 'helpful' } as const,
          { verdict: 'not-helpful' } as const,
          { verdict: 'not-helpful', reason: 'outdated' } as const,
        ),
        day: fc.constantFrom<IsoDate>('2024-06-01', '1999-12-31'),
      })
      .map(({ quote, opinion, day }): Vote => ({ quote, ...opinion, day }));
    const name = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.stringMatching(/^[\w-]{16}$/u));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, vote), { maxLength: 12 }), async (cast) => {
        const { store, reopen } = await make();
        for (const [who, what] of cast) await store.cast(ballot(who), what);
        const counted = cast.filter(([who], i) => cast.findIndex(([other]) => other === who) === i);
        expect(await store.votes()).toEqual(counted.map(([, what]) => what));
        expect(await reopen().votes()).toEqual(await store.votes());
      }),
      { numRuns: 30 },
    );
  });

  describe('a vote that is replaced', () => {
    const WITH_REASON: Vote = { ...NOT_HELPFUL, reason: 'wrong' };

    it('keeps its place, and its ballot stays cast', async () => {
      const { store, reopen } = await make();
      for (const [name, vote] of [
        ['a', HELPFUL],
        ['b', NOT_HELPFUL],
        ['c', HELPFUL],
      ] as const) {
        await store.cast(ballot(name), vote);
      }
      expect(await store.replace(NOT_HELPFUL, WITH_REASON)).toBe(true);
      expect(await store.votes()).toEqual([HELPFUL, WITH_REASON, HELPFUL]);
      expect(await reopen().votes()).toEqual([HELPFUL, WITH_REASON, HELPFUL]);
      expect(await store.cast(ballot('b'), HELPFUL)).toBe(false);
    });

    it('is one alone, however many are equal', async () => {
      const { store } = await make();
      for (const name of ['a', 'b', 'c']) await store.cast(ballot(name), NOT_HELPFUL);
      await store.replace(NOT_HELPFUL, HELPFUL);
      const votes = await store.votes();
      expect(votes.filter((vote) => vote.verdict === 'helpful')).toEqual([HELPFUL]);
      expect(votes).toHaveLength(3);
    });

    it('must be there', async () => {
      const { store } = await make();
      await store.cast(ballot('a'), WITH_REASON);
      expect(await store.replace(NOT_HELPFUL, HELPFUL)).toBe(false);
      expect(await store.votes()).toEqual([WITH_REASON]);
    });

    it('is none where nothing can be written', async () => {
      const { store, breakIt } = await make();
      await store.cast(ballot('a'), HELPFUL);
      await breakIt();
      await expect(store.replace(HELPFUL, NOT_HELPFUL)).rejects.toMatchObject({
        notice: { code: 'feedback-unwritable' },
      });
    });
  });

  describe('where nothing can be written', () => {
    it('throws feedback-unwritable', async () => {
      const { store, breakIt } = await make();
      await breakIt();
      await expect(store.cast(ballot('a'), HELPFUL)).rejects.toMatchObject({
        notice: { code: 'feedback-unwritable' },
      });
    });

    it('throws it again at the next vote', async () => {
      const { store, breakIt } = await make();
      await store.cast(ballot('a'), HELPFUL);
      await breakIt();
      for (const name of ['b', 'c', 'b']) {
        await expect(store.cast(ballot(name), HELPFUL)).rejects.toMatchObject({
          notice: { code: 'feedback-unwritable' },
        });
      }
    });
  });
}
