import { describe, expect, it } from 'vitest';
import { quoteContext } from '../../../../src/app/verify/context/quote-context.ts';
import { placesOf } from '../../../../src/domain/verification.ts';
import { QuoteVerifier } from '../../../../src/app/verify/verify-quote.ts';
import { at } from '../../../../src/domain/at.ts';
import { sliceOf } from '../../../../src/domain/article.ts';
import type { FoundText, QuoteContext } from '../../../../src/domain/verification.ts';
import { type QuotableIndex, quotableIndex } from '../../../../src/retrieval/index/quotable-index.ts';
import { indexedPages } from '../../../fakes/indexed-pages.ts';
import { MemoryGenerationStore } from '../../../fakes/memory-generation-store.ts';

const HARBOUR = {
  source: 'harbour.txt',
  text: [
    'Harbour sale denied by the mayor of Salt Bay',
    '2024-05-31',
    'The council met on Monday. The mayor did not sell the harbour to a foreign company, her office said. The vote is in June.',
    'Fishermen asked whether the old quay will be closed this winter.',
  ].join('\n\n'),
};
const MARKET = {
  source: 'market.txt',
  text: 'السوق القديم\n\n2024-06-02\n\nقالت البلدية إن السوق القديم لن يغلق أبوابه هذا الصيف. وأضافت أن السوق مفتوح يوم الأحد.',
};

async function verified(
  quote: string,
): Promise<{ index: QuotableIndex; place: FoundText; context: QuoteContext }> {
  const index = quotableIndex(await indexedPages([HARBOUR, MARKET], new MemoryGenerationStore()));
  const place = at(placesOf(new QuoteVerifier(index).verify(quote)), 0);
  return { index, place, context: quoteContext(index, place) };
}

describe('what stands around a quote', () => {
  it('is its whole sentence, as a slice of the page, with the words marked, and the sentences beside it', async () => {
    const { place, context } = await verified('sell the harbour to a foreign company');
    expect(context.sentence.text).toBe(
      'The mayor did not sell the harbour to a foreign company, her office said.',
    );
    expect(sliceOf(HARBOUR.text, context.sentence.citation.span)).toBe(context.sentence.text);
    expect(sliceOf(context.sentence.text, context.marked)).toBe(place.text);
    expect(context.before).toBe('The council met on Monday.');
    expect(context.after).toBe('The vote is in June.');
    expect(context.turns).toEqual([{ kind: 'negation', text: 'not' }]);
  });

  it('has the sentence of the next paragraph behind the last of one, and none behind the last of all', async () => {
    const last = await verified('the old quay will be closed this winter');
    expect(last.context.before).toBe('The vote is in June.');
    expect(last.context.after).toBeNull();
    expect(last.context.turns).toEqual([{ kind: 'question', text: 'whether' }]);
    const { context } = await verified('The council met on Monday');
    expect(context.before).toBeNull();
    expect(context.turns).toEqual([]);
  });

  it('is all sentences that the words stand in', async () => {
    const { context } = await verified('a foreign company, her office said. The vote is');
    expect(context.sentence.text).toMatch(/^The mayor .* in June\.$/u);
    expect(context.before).toBe('The council met on Monday.');
    expect(context.after).toBe('Fishermen asked whether the old quay will be closed this winter.');
  });

  it('is the headline alone, of words in a headline', async () => {
    const { context } = await verified('by the mayor of Salt Bay');
    expect(context.sentence.text).toBe('Harbour sale denied by the mayor of Salt Bay');
    expect(sliceOf(HARBOUR.text, context.sentence.citation.span)).toBe(context.sentence.text);
    expect([context.before, context.after]).toEqual([null, null]);
    expect(context.turns).toEqual([{ kind: 'denial', text: 'denied' }]);
  });

  it('turns Arabic words too', async () => {
    expect((await verified('يغلق أبوابه هذا الصيف')).context.turns).toEqual([
      { kind: 'negation', text: 'لن' },
    ]);
    expect((await verified('السوق مفتوح يوم الأحد')).context.turns).toEqual([]);
  });

  it('throws for a place that no article has', async () => {
    const { index, place } = await verified('The council met on Monday');
    const elsewhere = { ...place, citation: { ...place.citation, source: 'other.txt' } };
    expect(() => quoteContext(index, elsewhere)).toThrow(RangeError);
  });
});
