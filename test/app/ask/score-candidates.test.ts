import { beforeAll, describe, expect, it } from 'vitest';
import { scoreCandidates, type ScoredHits } from '../../../src/app/ask/score-candidates.ts';
import type { AnswerScorer } from '../../../src/domain/ports/answer-scorer.ts';
import { SearchIndex } from '../../../src/retrieval/index/search-index.ts';
import { KnownNames } from '../../../src/retrieval/names/known-names.ts';
import { buildQuery } from '../../../src/retrieval/query/query.ts';
import { scorePassages } from '../../../src/retrieval/ranking/rank-passages.ts';
import { CALIBRATION } from '../../fakes/calibration.ts';
import { HashEmbedder } from '../../fakes/hash-embedder.ts';
import { indexedPages } from '../../fakes/indexed-pages.ts';
import { MemoryGenerationStore } from '../../fakes/memory-generation-store.ts';
import { toldScorer } from '../../fakes/told-scorer.ts';

const BRIDGE = 'The council opened the new bridge over the river on Monday.';
const MAYOR = 'The mayor thanked the engineers who had worked through two winters.';
const HARVEST = 'Farmers began picking olives two weeks early because of the heat.';
const more = 'Traffic had gone by the ferry for eleven years, and nobody expects that anyone will miss it.';
const report = (date: string, outlet: string): string =>
  `Bridge opened\nPublished: ${date}\n\n${BRIDGE} ${MAYOR} ${more}\nSource: ${outlet}\n`;

let index: SearchIndex;
beforeAll(async () => {
  const pages = [
    { source: 'a.txt', text: report('2024-03-06', 'Copying Times') },
    { source: 'b.txt', text: report('2024-03-05', 'North Agency') },
    { source: 'c.txt', text: `Early harvest\nPublished: 2024-10-01\n\n${HARVEST}\nSource: South Times\n` },
  ];
  const generation = await indexedPages(pages, new MemoryGenerationStore());
  index = new SearchIndex(generation, new KnownNames(), CALIBRATION.ranking);
});

async function scoredBy(scorer: AnswerScorer): Promise<ScoredHits> {
  const question = { text: 'Who opened the bridge?', language: 'en' };
  const query = await buildQuery(index, new HashEmbedder(), question);
  return scoreCandidates(
    { index, scorer },
    query,
    scorePassages(index, query, () => true),
  );
}

describe('scoring what may be quoted', () => {
  it('orders it by evidence, whatever its rank', async () => {
    const told = new Map([
      [HARVEST, 0.9],
      [MAYOR, 0.6],
    ]);
    const { hits, scored } = await scoredBy(toldScorer((text) => told.get(text) ?? 0.1));
    expect(scored.slice(0, 2).map(({ candidate }) => candidate.text)).toEqual([HARVEST, MAYOR]);
    expect(scored.map(({ evidence }) => evidence)).toEqual(
      scored.map(({ evidence }) => evidence).toSorted((a, b) => b - a),
    );
    expect(hits[0]?.passage.article.article.title).toBe('Bridge opened');
  });

  it('takes of duplicates the one first published', async () => {
    const { hits } = await scoredBy(toldScorer(() => 0.5));
    expect(hits.map(({ passage }) => passage.article.article.source)).toEqual(['b.txt', 'c.txt']);
  });

  it('has the scorer read a number of windows that goes by the size of the corpus', async () => {
    const windows: number[] = [];
    await scoredBy({
      ...toldScorer(() => 0),
      score: (_question, candidates, limit) => {
        windows.push(limit);
        return Promise.resolve(candidates.map(() => 0));
      },
    });
    expect(windows).toEqual([16]);
  });

  it('fails if the scorer leaves a candidate out, rather than take it for one without evidence', async () => {
    const short: AnswerScorer = { ...toldScorer(() => 0), score: () => Promise.resolve([0.5]) };
    await expect(scoredBy(short)).rejects.toThrow(RangeError);
  });
});
