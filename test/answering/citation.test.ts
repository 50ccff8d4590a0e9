import { expect, it } from 'vitest';
import { citationOf, citedText, quoteIdOf } from '../../src/answering/citation.ts';
import type { Article, ArticleId } from '../../src/domain/article.ts';

const ARTICLE: Article = {
  id: 'article' as ArticleId,
  source: 'a.txt',
  span: { start: 10, end: 500 },
  title: 'Talks',
  outlet: null,
  publishedAt: '2024-05-31',
  url: 'https://a.example/1',
  blocks: [],
};

it('cites a span of an article with what is known of it, and without what is not', () => {
  expect(citationOf(ARTICLE, { start: 20, end: 30 })).toEqual({
    articleId: 'article',
    title: 'Talks',
    outlet: null,
    publishedAt: '2024-05-31',
    url: 'https://a.example/1',
    source: 'a.txt',
    span: { start: 20, end: 30 },
  });
});

it('cites what the page says that the article is', () => {
  expect(citationOf({ ...ARTICLE, genre: 'denial' })).toMatchObject({ genre: 'denial' });
  expect(citationOf(ARTICLE)).not.toHaveProperty('genre');
});

it('cites the whole article where no span is named', () => {
  expect(citationOf(ARTICLE).span).toEqual({ start: 10, end: 500 });
});

it('makes of a piece of an article what may be shown: its text at its place, under the name that both give it', () => {
  const span = { start: 40, end: 44 };
  expect(citedText({ article: ARTICLE, span, text: 'text' })).toEqual({
    id: quoteIdOf(ARTICLE.id, 'text'),
    text: 'text',
    citation: citationOf(ARTICLE, span),
  });
});
