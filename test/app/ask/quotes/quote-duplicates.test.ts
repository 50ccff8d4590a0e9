import { describe, expect, it } from 'vitest';
import { QuoteDuplicates, type QuotedPlace } from '../../../../src/app/ask/quotes/quote-duplicates.ts';
import { MAX_VARIANTS } from '../../../../src/app/limits.ts';
import type { Article } from '../../../../src/domain/article.ts';
import { SearchIndex } from '../../../../src/retrieval/index/search-index.ts';
import { KnownNames } from '../../../../src/retrieval/names/known-names.ts';
import { CALIBRATION } from '../../../fakes/calibration.ts';
import { indexedPages } from '../../../fakes/indexed-pages.ts';
import { MemoryGenerationStore } from '../../../fakes/memory-generation-store.ts';

const QUOTED = 'The council opened the new bridge over the river on Monday morning.';
const ALTERED = 'The council closed the new bridge over the river on Monday morning.';
/** What makes articles copies of one report. */
const REST = [
  'Traffic had gone by the ferry for eleven years, and nobody expects that anyone will miss it.',
  'The mayor thanked the engineers who had worked through two winters and one long strike.',
  'A second bridge is planned for the northern quarter, though no money was set aside for it yet.',
].join(' ');

type Print = { readonly text?: string; readonly date: string; readonly outlet: string };

const pageOf = ({ text = QUOTED, date, outlet }: Print): string =>
  `Bridge opened\nPublished: ${date}\n\n${text} ${REST}\nSource: ${outlet}\n`;

async function indexOf(prints: readonly Print[]): Promise<SearchIndex> {
  const pages = prints.map((print, i) => ({ source: `${i}`.padStart(3, '0') + '.txt', text: pageOf(print) }));
  const generation = await indexedPages(pages, new MemoryGenerationStore());
  return new SearchIndex(generation, new KnownNames(), CALIBRATION.ranking);
}

/** The first sentence of the first page, with what stands for it elsewhere. */
async function quoted(
  prints: readonly Print[],
  admits: (article: Article) => boolean = () => true,
): Promise<QuotedPlace> {
  const index = await indexOf(prints);
  const place = { articleNumber: 0, from: 0, to: 1 };
  return new QuoteDuplicates(index).quoteAt(place, [], admits);
}

const NORTH = { date: '2024-03-06', outlet: 'North Agency' };
const SOUTH = { date: '2024-03-05', outlet: 'South Times' };
const WEST = { date: '2024-03-07', outlet: 'West Post' };

describe('a quote that other articles have as well', () => {
  it('is of the one first published, and names the others', async () => {
    const { quote, places } = await quoted([NORTH, SOUTH, WEST]);
    expect(quote).toMatchObject({ text: QUOTED, citation: { outlet: 'South Times' } });
    expect(quote.alsoIn.map(({ outlet }) => outlet)).toEqual(['North Agency', 'West Post']);
    expect(quote.variants).toBeUndefined();
    expect(places).toHaveLength(3);
  });

  it('names no article that the filter does not admit', async () => {
    const { quote } = await quoted([NORTH, SOUTH, WEST], ({ outlet }) => outlet !== 'South Times');
    expect(quote.citation.outlet).toBe('North Agency');
    expect(quote.alsoIn.map(({ outlet }) => outlet)).toEqual(['West Post']);
  });

  it('names once what would be told alike', async () => {
    const { quote } = await quoted([NORTH, WEST, WEST]);
    expect(quote.alsoIn.map(({ outlet }) => outlet)).toEqual(['West Post']);
  });
});

describe('a quote that another article has in other words', () => {
  it('tells these words beside it, with their own source', async () => {
    const { quote, others } = await quoted([NORTH, { ...SOUTH, text: ALTERED }]);
    expect(quote).toMatchObject({ text: QUOTED, citation: { outlet: 'North Agency' }, alsoIn: [] });
    expect(quote.variants).toMatchObject([{ text: ALTERED, citation: { outlet: 'South Times' } }]);
    expect(others).toEqual([{ articleNumber: 1, from: 0, to: 1, isSame: false }]);
  });

  it('tells each wording once, with all who have it', async () => {
    const [south, west] = [
      { ...SOUTH, text: ALTERED },
      { ...WEST, text: ALTERED },
    ];
    const { quote } = await quoted([NORTH, west, south]);
    expect(quote.variants).toMatchObject([
      { text: ALTERED, citation: { outlet: 'South Times' }, alsoIn: [{ outlet: 'West Post' }] },
    ]);
  });

  it('tells so many wordings, and counts the rest', async () => {
    const flood = Array.from({ length: MAX_VARIANTS + 3 }, (_, i): Print => ({
      text: QUOTED.replace('Monday', `day ${100 + i}`),
      ...{ date: '2024-03-07', outlet: `Paper ${i}` },
    }));
    const { quote } = await quoted([NORTH, ...flood]);
    expect(quote.variants).toHaveLength(MAX_VARIANTS);
    expect(quote.moreVariants).toBe(3);
  });
});

describe('quotes that were found again', () => {
  it('have what stands for them today, and what is told beside one is not told again', async () => {
    const index = await indexOf([NORTH, { ...SOUTH, text: ALTERED }]);
    const duplicates = new QuoteDuplicates(index);
    const { quote } = duplicates.quoteAt({ articleNumber: 0, from: 0, to: 1 }, [], () => true);
    const variant = quote.variants?.[0];
    if (variant === undefined) throw new Error('no variant');
    const whole = duplicates.ofCited([quote, variant], () => true);
    expect(whole.map(({ text }) => text)).toEqual([QUOTED]);
    expect(whole[0]?.variants).toMatchObject([{ text: ALTERED }]);
  });
});
