import { expect, it } from 'vitest';
import type { Article, ArticleId } from '../../../src/domain/article.ts';
import { articleNumber } from '../../../src/retrieval/index/quotable-index.ts';

const article = (id: string, source: string): Article => ({ id, source }) as unknown as Article;
const cited = (id: string, source: string) => ({ articleId: id as ArticleId, source });

it('finds the article that a citation names by its id and its page, the first of those that share both', () => {
  const index = {
    articles: [article('a', '1.txt'), article('b', '1.txt'), article('b', '2.txt'), article('a', '1.txt')],
  };
  expect(articleNumber(index, cited('b', '2.txt'))).toBe(2);
  expect(articleNumber(index, cited('a', '1.txt'))).toBe(0);
  expect(articleNumber(index, cited('a', '2.txt'))).toBe(-1);
  expect(articleNumber({ articles: [article('a', '2.txt')] }, cited('a', '2.txt'))).toBe(0);
});
