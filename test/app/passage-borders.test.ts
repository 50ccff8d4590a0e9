import { beforeAll, describe, expect, it } from 'vitest';
import { quoteIdOf } from '../../src/answering/citation.ts';
import { buildQuery } from '../../src/retrieval/query/query.ts';
import { QuoteDirectory } from '../../src/app/ask/quotes/quote-directory.ts';
import { reindex } from '../../src/app/indexing/reindex.ts';
import { QuoteVerifier } from '../../src/app/verify/verify-quote.ts';
import { NO_NAMES } from '../../src/domain/names.ts';
import { spanOfSentences } from '../../src/domain/passage.ts';
import { sliceOf } from '../../src/domain/article.ts';
import { KnownNames } from '../../src/retrieval/names/known-names.ts';
import { quoteCandidates } from '../../src/retrieval/ranking/quote-candidates.ts';
import { bestHits, scorePassages } from '../../src/retrieval/ranking/rank-passages.ts';
import { SearchIndex } from '../../src/retrieval/index/search-index.ts';
import { CALIBRATION } from '../fakes/calibration.ts';
import { HashEmbedder } from '../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../fakes/memory-generation-store.ts';

const TOWNS = [
  'Aden',
  'Basra',
  'Sidon',
  'Muscat',
  'Suez',
  'Tartus',
  'Sfax',
  'Jeddah',
  'Latakia',
  'Bizerte',
  'Homs',
  'Tripoli',
];
const TEXT = `Councils meet about their bridges

2024-02-03

${TOWNS.map((town, i) => `The council of ${town} met on Monday and spent ${i + 3} hours on the old bridge across the river, which no lorry may use any more.`).join(' ')}

The second paragraph says that engineers of the ministry look at every bridge of the country this year.
`;

describe('a quote across the border of two passages', () => {
  const embedder = new HashEmbedder();
  let index: SearchIndex;
  let border: number;

  beforeAll(async () => {
    const corpus = new MemoryCorpus([{ kind: 'page', page: { source: 'a.txt', text: TEXT } }]);
    const { generation } = await reindex({ corpus, embedder, store: new MemoryGenerationStore() });
    if (generation === null) throw new Error('no index');
    index = new SearchIndex(generation, new KnownNames(NO_NAMES), CALIBRATION.ranking);
    const { passages, sentences } = index.split(0);
    border = passages[0]?.to ?? 0;
    expect(passages.length).toBeGreaterThan(2);
    expect(sentences[border - 1]?.block).toBe(sentences[border]?.block);
  });

  const across = (from: number, to: number): string =>
    sliceOf(TEXT, spanOfSentences(index.split(0).sentences, { from, to }));

  it('may be quoted whole', async () => {
    const question = { text: 'Which council met about its bridge?', language: 'en' };
    const asked = await buildQuery(index, embedder, question);
    const scores = scorePassages(index, asked, () => true);
    // The passage before the border alone: its neighbour need not be found.
    const only = bestHits(index, scores, 100).filter(({ passage }) => passage.number === 0);
    const texts = quoteCandidates(index, asked, only).map(({ text }) => text);
    expect(texts).toContain(across(border - 1, border + 1));
  });

  it('is found again by its id, with what stands around it', async () => {
    const text = across(border - 1, border + 1);
    const id = quoteIdOf(index.split(0).article.id, text);
    const [located] = await new QuoteDirectory(index).locate([id]);
    expect(located?.quote.text).toBe(text);
    expect(located?.before.at(-1)).toBe(across(border - 2, border - 1));
    expect(located?.after[0]).toBe(across(border + 1, border + 2));
  });

  it.each([2, 4, 6])('is verified as one: %i sentences, however many borders lie in it', (sentences) => {
    const text = across(border - 1, border - 1 + sentences);
    const verification = new QuoteVerifier(index).verify(text);
    expect(verification).toMatchObject({ status: 'exact', matches: [{ text }] });
  });

  it('is verified as one where a paragraph ends in it', () => {
    const { sentences } = index.split(0);
    const text = across(sentences.length - 2, sentences.length);
    expect(text).toContain('\n\n');
    expect(new QuoteVerifier(index).verify(text)).toMatchObject({ status: 'exact', matches: [{ text }] });
    const joined = text.replace(/\s+/gu, ' ');
    expect(new QuoteVerifier(index).verify(joined)).toMatchObject({
      status: 'respelt',
      matches: [{ text: text.slice(0, -1) }],
    });
  });
});
