import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../../src/app/verify/attribution/check-claims.ts';
import type { Citation } from '../../../../src/domain/answer.ts';
import type { Article, ArticleId } from '../../../../src/domain/article.ts';
import type { Attribution, Claims, FoundText } from '../../../../src/domain/verification.ts';
import { splitArticle } from '../../../../src/ingestion/split-article.ts';
import type { QuotableIndex } from '../../../../src/retrieval/index/quotable-index.ts';
import { KnownNames } from '../../../../src/retrieval/names/known-names.ts';

const TEXT = 'قال مدير الميناء سامر قطان إن الرصيف سيفتح غدا.';
const NONE: Claims = { speaker: null, outlet: null, date: null, url: null, headline: null };

const ARTICLE: Article = {
  id: 'one' as ArticleId,
  source: 'page.txt',
  span: { start: 0, end: TEXT.length },
  title: 'الرصيف يفتح من جديد أمام السفن',
  outlet: 'صحيفة الضفاف',
  publishedAt: '2023-09-26',
  url: 'https://www.example.org/news/1?utm_source=x',
  blocks: [[{ start: 0, end: TEXT.length }]],
};

function placeOf(article: Article): FoundText {
  const { id, title, outlet, publishedAt, url, source } = article;
  const citation: Citation = { articleId: id, title, outlet, publishedAt, url, source, span: article.span };
  return { text: TEXT, citation };
}

/** @param read gets the sources of the pages that are read */
function attributionOf(
  claims: Partial<Claims>,
  articles: readonly [Article, ...Article[]],
  read: string[] = [],
): Attribution {
  const index = {
    articles,
    split: (number: number) => splitArticle(articles[number] ?? ARTICLE, TEXT),
    pageText: (source: string) => {
      read.push(source);
      return TEXT;
    },
  } as unknown as QuotableIndex;
  const [first, ...others] = articles;
  return checkClaims({ index, names: new KnownNames() }, { ...NONE, ...claims }, [
    placeOf(first),
    ...others.map(placeOf),
  ]).attribution;
}

function check(
  claims: Partial<Claims>,
  articles: readonly [Article, ...Article[]] = [ARTICLE],
): Record<string, string> {
  const attribution = attributionOf(claims, articles);
  return Object.fromEntries(Object.entries(attribution).map(([kind, { verdict }]) => [kind, verdict]));
}

it('takes a paper that the page quotes for the speaker, where it is not whose page it is', () => {
  const text = 'ذكرت جريدة النوارس أن الرصيف سيفتح غدا أمام السفن.';
  const article = {
    ...ARTICLE,
    span: { start: 0, end: text.length },
    blocks: [[{ start: 0, end: text.length }]],
  } as Article;
  const index = {
    articles: [article],
    split: () => splitArticle(article, text),
    pageText: () => text,
  } as unknown as QuotableIndex;
  const told = (outlet: string): Attribution =>
    checkClaims({ index, names: new KnownNames() }, { ...NONE, outlet }, [placeOf(article)]).attribution;
  expect(told('جريدة النوارس').speaker).toEqual({
    given: 'جريدة النوارس',
    page: 'جريدة النوارس',
    verdict: 'agrees',
  });
  expect(told('جريدة النوارس').outlet.verdict).toBe('unclaimed');
  expect(told('جريدة المرسى').outlet.verdict).toBe('differs');
});

const day = (from: `${number}-${number}-${number}`, to = from): Claims['date'] => ({ text: from, from, to });

describe('checkClaims', () => {
  it('says what is not claimed', () => {
    expect(new Set(Object.values(check({})))).toEqual(new Set(['unclaimed']));
  });

  it.each<[Partial<Claims>, string, string]>([
    [{ speaker: 'سامر قطان' }, 'speaker', 'agrees'],
    [{ speaker: 'نادر زيتون' }, 'speaker', 'differs'],
    [{ outlet: 'الضفاف' }, 'outlet', 'agrees'],
    [{ outlet: 'المرفأ' }, 'outlet', 'differs'],
    [{ date: day('2023-09-26') }, 'date', 'agrees'],
    [{ date: day('2023-09-01', '2023-09-30') }, 'date', 'agrees'],
    [{ date: day('2024-05-03') }, 'date', 'differs'],
    [{ url: 'http://example.org/news/1/#top' }, 'url', 'agrees'],
    [{ url: 'https://example.org/news/2' }, 'url', 'differs'],
    [{ headline: 'الرصيف يفتح من جديد أمام السفن' }, 'headline', 'agrees'],
    [{ headline: 'الرصيف يفتح من جديد…' }, 'headline', 'agrees'],
    [{ headline: 'الرصيف يغلق من جديد أمام السفن' }, 'headline', 'differs'],
  ])('holds %o against the page', (claims, kind, verdict) => {
    expect(check(claims)[kind]).toBe(verdict);
  });

  it('says that the page does not say', () => {
    const bare: Article = { ...ARTICLE, outlet: null, publishedAt: null, url: null, title: null };
    const claims = {
      outlet: 'الضفاف',
      date: day('2023-09-26'),
      url: 'https://example.org/1',
      headline: 'خبر',
    };
    expect(check(claims, [bare])).toMatchObject({
      outlet: 'silent',
      date: 'silent',
      url: 'silent',
      headline: 'silent',
    });
  });

  it('takes all verdicts from one place', () => {
    const other: Article = {
      ...ARTICLE,
      id: 'two' as ArticleId,
      outlet: 'المرفأ',
      publishedAt: '2024-05-03',
    };
    const both = check({ outlet: 'المرفأ', date: day('2024-05-03') }, [ARTICLE, other]);
    expect(both).toMatchObject({ outlet: 'agrees', date: 'agrees' });
    const mixed = check({ outlet: 'المرفأ', date: day('2023-09-26') }, [ARTICLE, other]);
    expect([mixed['outlet'], mixed['date']].sort()).toEqual(['agrees', 'differs']);
  });

  it('tells who speaks on the page where the message names nobody, and reads no other page for it', () => {
    const other: Article = { ...ARTICLE, id: 'two' as ArticleId, source: 'other.txt', outlet: 'المرفأ' };
    const read: string[] = [];
    const { speaker } = attributionOf({ outlet: 'المرفأ' }, [ARTICLE, other], read);
    expect(speaker).toEqual({ given: null, page: 'مدير الميناء سامر قطان', verdict: 'unclaimed' });
    expect(new Set(read)).toEqual(new Set(['other.txt']));
  });
});
