import { beforeAll, describe, expect, it } from 'vitest';
import { articleLanguages } from '../../../src/app/ask/question/article-languages.ts';
import { articlesBy } from '../../../src/app/ask/question/articles-by-author.ts';
import { headlinesOf } from '../../../src/app/ask/listing/headline-quotes.ts';
import { leadsOf, listedQuotes } from '../../../src/app/ask/listing/list-quotes.ts';
import { closestQuotes, nearestArticles, newestOf } from '../../../src/app/ask/unanswered/closest-quotes.ts';
import type { Candidate, Features } from '../../../src/domain/candidate.ts';
import type { Page } from '../../../src/domain/article.ts';
import { KnownNames } from '../../../src/retrieval/names/known-names.ts';
import { SearchIndex } from '../../../src/retrieval/index/search-index.ts';
import { candidate } from '../../answering/candidate-sample.ts';
import { quote } from '../../discord/render/samples.ts';
import { CALIBRATION } from '../../fakes/calibration.ts';
import { indexedPages } from '../../fakes/indexed-pages.ts';
import { MemoryGenerationStore } from '../../fakes/memory-generation-store.ts';

const { evidence: constants } = CALIBRATION;
const PAGES: readonly Page[] = [
  {
    source: 'a.txt',
    text: 'Bridge opened\nPublished: 2024-03-05\nBy Rana Halabi\n\nThe council opened the new bridge over the river on Monday.\nSource: North Agency\n',
  },
  {
    source: 'b.txt',
    text: 'Early harvest\nPublished: 2024-10-01\n\nFarmers began picking olives early, as Rana Halabi had foreseen.\nSource: South Times\n',
  },
  {
    source: 'c.txt',
    text: 'Villages under water\n\nHeavy rain flooded the southern villages and closed two schools.\n',
  },
];

let index: SearchIndex;
beforeAll(async () => {
  const generation = await indexedPages(PAGES, new MemoryGenerationStore());
  index = new SearchIndex(generation, new KnownNames(), CALIBRATION.ranking);
});

const numberOf = (source: string): number => index.articles.findIndex((article) => article.source === source);

/** A candidate that stands out and lacks nothing, but for what is told. */
const scored = (
  text: string,
  told: Partial<Features> = {},
  place: Partial<Candidate> = {},
  evidence = 0.2,
) => {
  const one = candidate(text, { articleNumber: 0, ...place });
  return { candidate: { ...one, features: { ...one.features, ...ABOUT, ...told } }, evidence };
};
const ABOUT: Partial<Features> = {
  ...{ dense: 0.9, background: 0.5, fused: 20, names: 0 },
  ...{ missingCertain: 0, unknownCertain: 0, missingName: 0, unknownName: 0, missingNumbers: 0 },
};

describe('the first sentences of articles', () => {
  const sources = (order: 'newest' | 'oldest' | null, limit = 9): string[] =>
    leadsOf(index, () => true, { order, limit }).map((one) => one.candidate.article.source);

  it('come newest first, or oldest first where that is asked for, undated last', () => {
    expect(sources(null)).toEqual(['b.txt', 'a.txt', 'c.txt']);
    expect(sources('newest')).toEqual(['b.txt', 'a.txt', 'c.txt']);
    expect(sources('oldest')).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(sources('oldest', 1)).toEqual(['a.txt']);
  });

  it('are slices of their pages', () => {
    for (const { candidate: one } of leadsOf(index, () => true, { order: null, limit: 9 })) {
      expect(index.pageText(one.article.source)?.slice(one.span.start, one.span.end)).toBe(one.text);
    }
  });

  it('are only of the articles that are let in', () => {
    expect(leadsOf(index, ({ source }) => source === 'c.txt', { order: null, limit: 9 })).toHaveLength(1);
    expect(leadsOf(index, () => false, { order: null, limit: 9 })).toEqual([]);
  });
});

describe('a listing on a topic', () => {
  const texts = (...ones: readonly ReturnType<typeof scored>[]): string[] =>
    listedQuotes(ones, { hasNames: false, isLimited: false, constants }, 3).map((one) => one.candidate.text);

  it('has the best sentence of each article, best first', () => {
    const [a, b] = [scored('a', { fused: 21 }), scored('b', { fused: 25 })];
    const other = scored('c', { fused: 23 }, { articleNumber: 1 });
    expect(texts(a, b, other)).toEqual(['b', 'c']);
  });

  it('leaves out what lacks a name or a number of the topic, or is about nothing in particular', () => {
    expect(texts(scored('a', { missingCertain: 0.6 }), scored('b', { missingNumbers: 1 }))).toEqual([]);
    expect(texts(scored('a', { unknownName: 0.9 }), scored('b', { dense: 0.51 }))).toEqual([]);
    expect(texts(scored('a', { missingName: 0.3 }))).toEqual(['a']);
  });

  it('leaves out what is far behind the best', () => {
    expect(texts(scored('a', { fused: 25 }), scored('b', { fused: 12 }, { articleNumber: 1 }))).toEqual([
      'a',
    ]);
  });
});

describe('what comes closest', () => {
  const found = (...ones: readonly ReturnType<typeof scored>[]) => ({
    ...{ query: null, mentions: [], demands: () => [], chosen: [], undated: [], isListing: false, hits: [] },
    scored: ones,
  });

  it('are two quotes at most, with the least evidence that is told', () => {
    const ones = ['a', 'b c', 'd e f', 'g'].map((text, i) =>
      scored(text, {}, { articleNumber: i }, 0.2 + i / 100),
    );
    expect(closestQuotes(found(...ones), 0.21, constants).map((one) => one.candidate.text)).toEqual([
      'g',
      'd e f',
    ]);
    expect(closestQuotes(found(...ones), 0.5, constants)).toEqual([]);
  });

  it('are the newest where others are out of the time that is asked about', () => {
    const leads = leadsOf(index, () => true, { order: 'oldest', limit: 9 });
    expect(newestOf(leads).map((one) => one.candidate.article.source)).toEqual(['b.txt', 'a.txt']);
  });

  it('offers no article that is neither about the subject nor has its names', () => {
    const passage = (number: number) =>
      ({ passage: { articleNumber: number, article: index.split(number) } }) as never;
    const near = (told: Partial<Features>): number =>
      nearestArticles({ ...found(scored('a', told)), hits: [passage(0)] }, constants).length;
    expect(near({})).toBe(1);
    expect(near({ dense: 0.52 })).toBe(0);
    expect(near({ dense: 0.52, names: 0.4 })).toBe(1);
  });
});

it('the headline of an article is quoted where it stands on the page, and else its first sentence stays', () => {
  const [lead] = leadsOf(index, ({ source }) => source === 'a.txt', { order: null, limit: 1 });
  if (lead === undefined) throw new Error('no article');
  const { id, source } = lead.candidate.article;
  const sample = quote('x');
  const of = { ...sample, citation: { ...sample.citation, articleId: id, source } };
  const shown = headlinesOf(index, [
    { quote: of, chosen: lead },
    { quote: sample, chosen: lead },
  ]).map((one) => one.quote);
  expect(shown.map(({ text }) => text)).toEqual(['Bridge opened', 'x']);
  const { span } = shown[0]?.citation ?? sample.citation;
  expect(index.pageText('a.txt')?.slice(span.start, span.end)).toBe('Bridge opened');
});

it('an author is one whom a short line names that is no sentence', () => {
  expect([...articlesBy(index, 'Rana Halabi')]).toEqual([numberOf('a.txt')]);
  expect([...articlesBy(index, 'Halabi Rana')]).toEqual([]);
  expect([...articlesBy(index, ' ')]).toEqual([]);
});

it('the language of an article is told from its text, once', () => {
  const seen: string[] = [];
  const languageOf = articleLanguages(index, (text) => (seen.push(text), 'en'));
  const article = index.articles[numberOf('a.txt')];
  if (article === undefined) throw new Error('no article');
  expect([languageOf(article), languageOf(article)]).toEqual(['en', 'en']);
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatch(/^The council/u);
});
