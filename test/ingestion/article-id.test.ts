import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { articleId, distinctIds } from '../../src/ingestion/article-id.ts';
import { articlesOf } from '../../src/ingestion/articles.ts';
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

  it('is made unique in order', () => {
    const [first, second] = articlesOf(seedPage(source)) as [Article, Article];
    expect(distinctIds([first, second, first, first]).map(({ id }) => id)).toEqual([
      first.id,
      second.id,
      `${first.id}-2`,
      `${first.id}-3`,
    ]);
  });
});
