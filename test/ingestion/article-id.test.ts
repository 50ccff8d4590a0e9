import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { articleId, distinctIds, suppliedArticleId } from '../../src/ingestion/article-id.ts';
import { articlesOf } from '../../src/ingestion/articles/extract-articles.ts';
import { SEED_SOURCES, seedPage } from './seed-pages.ts';

const [source] = SEED_SOURCES;

function idsOf(text: string, name: string = source): string[] {
  return articlesOf({ source: name, text }).map(({ id }) => id);
}

describe('an article id', () => {
  const { text } = seedPage(source);

  it('is 16 letters and digits of base32', () => {
    for (const id of idsOf(text)) expect(id).toMatch(/^[a-z2-7]{16}$/u);
  });

  it('outlives renaming the page, correcting the body and spelling marks', () => {
    const changed = text
      .replace('أشارا خلال', 'نوها في')
      .replace('بوتين ورئيسي', 'بوتـين  وَرئيسي')
      .replaceAll('\n', '\r\n');
    expect(changed).not.toBe(text);
    expect(idsOf(changed, 'other/name.txt')).toEqual(idsOf(text));
  });

  it('tells outlets and headlines apart', () => {
    const ids = [
      articleId({ url: null, outlet: 'س' }, 'ع'),
      articleId({ url: null, outlet: 'ص' }, 'ع'),
      articleId({ url: null, outlet: null }, 'ع'),
      articleId({ url: null, outlet: 'س' }, 'غ'),
    ];
    expect(new Set(ids).size).toBe(4);
  });

  it('is that of the address where there is one', () => {
    expect(articleId({ url: 'https://example.org/1', outlet: 'س' }, 'ع')).toBe(
      articleId({ url: 'https://example.org/1', outlet: null }, 'غ'),
    );
  });

  it('is made unique by what is said, whatever the order', () => {
    const [first, second] = articlesOf(seedPage(source)) as [Article, Article];
    const all = [
      { article: first, hash: 'c' },
      { article: second, hash: 'x' },
      { article: first, hash: 'a' },
      { article: first, hash: 'b' },
    ];
    const idsByHash = (given: typeof all) =>
      Object.fromEntries(
        distinctIds(given, ({ hash }) => hash).map(({ article, hash }) => [hash, article.id]),
      );
    const expected = { a: first.id, b: `${first.id}-2`, c: `${first.id}-3`, x: second.id };
    expect(idsByHash(all)).toEqual(expected);
    expect(idsByHash([...all].reverse())).toEqual(expected);
  });

  it('is the supplied one, and no other takes it', () => {
    const [first] = articlesOf(seedPage(source)) as [Article];
    const supplied = { ...first, id: `${first.id}-2` as Article['id'] };
    const all = [first, supplied, first].map((article, i) => ({ article, hash: String(i) }));
    expect(distinctIds(all, ({ hash }) => hash).map(({ article }) => article.id)).toEqual([
      first.id,
      supplied.id,
      `${first.id}-3`,
    ]);
    expect(suppliedArticleId(' JA-culture-1 ')).toBe('JA-culture-1');
    expect(suppliedArticleId('two words')).toMatch(/^[a-z2-7]{16}$/u);
  });
});
