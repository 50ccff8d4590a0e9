import { beforeAll, describe, expect, it } from 'vitest';
import { evaluationCorpus } from '../../../src/app/evaluate/evaluation-corpus.ts';
import type { RankingConstants } from '../../../src/domain/ports/calibration.ts';
import type { Generation } from '../../../src/domain/generation.ts';
import { SearchIndex } from '../../../src/retrieval/index/search-index.ts';
import { KnownNames } from '../../../src/retrieval/names/known-names.ts';
import { buildQuery, type Query } from '../../../src/retrieval/query/query.ts';
import { bestHits, scorePassages, type Hit } from '../../../src/retrieval/ranking/rank-passages.ts';
import { CALIBRATION } from '../../fakes/calibration.ts';
import { HashEmbedder } from '../../fakes/hash-embedder.ts';

const TEXTS = {
  olives: 'Farmers began picking olives two weeks early because of the heat.',
  bridge: 'The council opened the new bridge over the river on Monday.',
  twin: 'The council opened the new bridge over the river on Monday.',
  rain: 'Heavy rain flooded the southern villages and closed two schools.',
};
const embedder = new HashEmbedder();

let generation: Generation;
beforeAll(async () => {
  const documents = Object.entries(TEXTS).map(([id, text]) => ({ id, title: null, text }));
  generation = await evaluationCorpus('test', documents, embedder);
});

const indexWith = (ranking: RankingConstants = CALIBRATION.ranking): SearchIndex =>
  new SearchIndex(generation, new KnownNames(), ranking);
const queryOf = (index: SearchIndex, text: string): Promise<Query> =>
  buildQuery(index, embedder, { text, language: 'en' });
const sourceOf = ({ passage }: Hit): string => passage.article.article.source;

async function ranked(text: string, admits = () => true, limit = 10): Promise<Hit[]> {
  const index = indexWith();
  return bestHits(index, scorePassages(index, await queryOf(index, text), admits), limit);
}

describe('ranking passages', () => {
  it('puts what shares words and meaning first, and of equals the one that stands first in the corpus', async () => {
    const hits = await ranked('Who opened the bridge over the river?');
    expect(hits.map(sourceOf).slice(0, 2)).toEqual(['bridge', 'twin']);
    expect(hits[0]?.fused).toBe(hits[1]?.fused);
    expect(hits[1]?.fused).toBeGreaterThan(hits[2]?.fused ?? Infinity);
    expect(hits).toHaveLength(4);
  });

  it('gives no more than asked for: the best', async () => {
    const hits = await ranked('Who opened the bridge over the river?', undefined, 1);
    expect(hits.map(sourceOf)).toEqual(['bridge']);
  });

  it('filters before it ranks', async () => {
    const index = indexWith();
    const query = await queryOf(index, 'Who opened the bridge over the river?');
    const scores = scorePassages(index, query, ({ source }) => source !== 'bridge');
    expect(bestHits(index, scores, 1).map(sourceOf)).toEqual(['twin']);
    expect(scores.shortlist).toEqual([0, 2, 3]);
  });

  it('ranks by one search alone where that is asked', async () => {
    // Of no weight, so that by their sum the first of the corpus would come first.
    const fusion = { dense: 0, keyword: 0, names: 0, wordsBegin: 0 };
    const index = indexWith({ ...CALIBRATION.ranking, fusion });
    const scores = scorePassages(index, await queryOf(index, 'rain in the villages'), () => true);
    const [best] = bestHits(index, scores, 1, 'keyword');
    expect(best && sourceOf(best)).toBe('rain');
    expect(best?.keyword).toBe(Math.max(...scores.keyword));
  });

  it('goes by the constants of the calibration', async () => {
    const fusion = { dense: 0, keyword: 0, names: 0, wordsBegin: 0 };
    const index = indexWith({ ...CALIBRATION.ranking, fusion });
    const scores = scorePassages(index, await queryOf(index, 'Who opened the bridge?'), () => true);
    expect([...scores.fused]).toEqual([0, 0, 0, 0]);
    expect(bestHits(index, scores, 4).map(sourceOf)).toEqual(['olives', 'bridge', 'twin', 'rain']);
  });

  it('takes the nearest sentence into the nearness of its passage, the more the fewer words are known', async () => {
    const documents = [{ id: 'both', title: null, text: `${TEXTS.bridge} ${TEXTS.rain}` }];
    generation = await evaluationCorpus('test', documents, embedder);
    const nearness = async (share: number): Promise<number> => {
      const sentenceShare = { allWordsKnown: share, noneKnown: share };
      const index = indexWith({ ...CALIBRATION.ranking, sentenceShare });
      const [hit] = bestHits(
        index,
        scorePassages(index, await queryOf(index, TEXTS.rain), () => true),
        1,
      );
      return hit?.dense ?? NaN;
    };
    const [passage, half, sentence] = [await nearness(0), await nearness(0.5), await nearness(1)];
    expect(sentence).toBeGreaterThan(passage);
    expect(half).toBeCloseTo((passage + sentence) / 2, 5);
  });
});
