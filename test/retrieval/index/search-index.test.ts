import { beforeAll, describe, expect, it } from 'vitest';
import { reindex } from '../../../src/app/indexing/reindex.ts';
import type { Generation } from '../../../src/domain/generation.ts';
import { SearchIndex } from '../../../src/retrieval/index/search-index.ts';
import { dot } from '../../../src/retrieval/index/vectors.ts';
import { KnownNames } from '../../../src/retrieval/names/known-names.ts';
import { CALIBRATION } from '../../fakes/calibration.ts';
import { HashEmbedder } from '../../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../../fakes/memory-generation-store.ts';

const PAGES = {
  'a.txt':
    'The bridge is opened\n\n2024-03-05\n\nThe council opened the new bridge on Monday. Trams cross it from Friday on.\n\nSource: The Daily\n',
  'b.txt':
    'افتتاح الجسر\n\nتاريخ النشر: 2024-03-05\n\nافتتح المجلس الجسر الجديد يوم الاثنين بعد أعمال دامت سنتين.\n\nالمصدر: وكالة الشمال\n',
  'c.txt':
    'Мост открыт\n\n2024-03-05\n\nСовет открыл новый мост через реку в понедельник после двух лет работ.\n\nИсточник: The Daily\n',
};

const embedder = new HashEmbedder();
let generation: Generation;
let index: SearchIndex;

beforeAll(async () => {
  const files = Object.entries(PAGES).map(([source, text]) => ({
    kind: 'page' as const,
    page: { source, text },
  }));
  const made = await reindex({
    corpus: new MemoryCorpus(files),
    store: new MemoryGenerationStore(),
    embedder,
  });
  if (made.generation === null) throw new Error('no index was made');
  ({ generation } = made);
  index = new SearchIndex(generation, new KnownNames(), CALIBRATION.ranking);
});

describe('a search index', () => {
  it('has every passage with its place in the corpus', () => {
    expect(index.passages.map(({ number, articleNumber }) => [number, articleNumber])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(index.passages.map(({ script }) => script)).toEqual(['latin', 'arabic', 'cyrillic']);
    for (const { article, pageText, span } of index.passages) {
      const body = pageText.slice(span.start, span.end);
      expect(body).toBe(pageText.slice(article.sentences[0]?.span.start, article.sentences.at(-1)?.span.end));
    }
    expect(index.outlets).toHaveLength(new Set(index.articles.map(({ outlet }) => outlet)).size);
  });

  it('finds the vector of each passage and sentence in the table', async () => {
    for (const { article, pageText, row, sentenceRows, span } of index.passages) {
      const text = `${article.article.title}\n${pageText.slice(span.start, span.end)}`;
      expect(index.vectorAt(row)).toEqual(await embedder.embedPassage(text));
      for (const [i, sentence] of article.sentences.entries()) {
        const sentenceText = pageText.slice(sentence.span.start, sentence.span.end);
        expect(index.vectorAt(sentenceRows[i] ?? -1)).toEqual(await embedder.embedPassage(sentenceText));
      }
    }
  });

  it('holds passages centred by the background of their script', () => {
    const { dimensions } = generation.vectors;
    const centred = (number: number): Float32Array =>
      index.passageVectors.subarray(number * dimensions, (number + 1) * dimensions);
    for (const { number, row } of index.passages) {
      expect(dot(centred(number), centred(number))).toBeCloseTo(1, 5);
      expect(dot(centred(number), index.vectorAt(row))).toBeLessThan(0.9999);
    }
  });

  it('is a fault to ask for a sentence or an article that is not there', () => {
    const [passage] = index.passages;
    if (passage === undefined) throw new Error('no passage');
    const vector = index.vectorAt(0);
    expect(() => index.nearnessOf(vector, passage, 2)).toThrow(new RangeError('no element 2 in 2'));
    expect(() => index.split(3)).toThrow(new RangeError('no element 3 in 3'));
  });

  it('is a fault of a generation that lacks a vector or a page', () => {
    const { vectors, pages } = generation;
    const without = { ...vectors, digests: vectors.digests.map((digest) => `${digest}?`) };
    const open = (changes: Partial<Generation>) => (): SearchIndex =>
      new SearchIndex({ ...generation, ...changes }, new KnownNames(), CALIBRATION.ranking);
    expect(open({ vectors: without })).toThrow('no vector was kept for this text');
    expect(open({ pages: pages.slice(1) })).toThrow('no page a.txt in 2');
  });

  it('measures a question against the background of its language, or of its script', () => {
    const english = index.questionBackground('en', 'Who opened it?');
    expect(index.questionBackground('und', 'Who opened it?')).toEqual(english);
    expect(index.questionBackground('und', 'من افتتحه؟')).toEqual(
      index.questionBackground('ar', 'من افتتحه؟'),
    );
    expect(index.questionBackground('ru', 'Кто открыл?')).not.toEqual(english);
  });

  it('knows the pages and articles that citations name', () => {
    const [, second] = index.articles;
    if (second === undefined) throw new Error('no article');
    expect(index.numberOf({ articleId: second.id, source: 'b.txt' })).toBe(1);
    expect(index.numberOf({ articleId: second.id, source: 'a.txt' })).toBe(-1);
    expect(index.pageText('b.txt')).toBe(PAGES['b.txt']);
    expect(index.pageText('d.txt')).toBeUndefined();
  });

  it('without a calibration cannot be searched', () => {
    const listed = new SearchIndex(generation, new KnownNames(), null);
    expect(listed.articles).toHaveLength(3);
    expect(() => listed.ranking).toThrow('not calibrated');
  });
});
