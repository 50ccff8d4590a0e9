import { describe, expect, it } from 'vitest';
import { dateChoices } from '../../../../src/discord/commands/options/date-choices.ts';
import type { UiLanguage } from '../../../../src/discord/locales/languages.ts';
import type { Article, ArticleId, IsoDate } from '../../../../src/domain/article.ts';

const TODAY: IsoDate = '2024-06-12';

function article(title: string | null, publishedAt: IsoDate | null): Article {
  return {
    id: `id ${title ?? ''}` as ArticleId,
    source: 'a.txt',
    span: { start: 0, end: 1 },
    ...{ title, outlet: null, publishedAt, url: null, blocks: [] },
  };
}

const ARTICLES = [
  article('The harbour opens again', '2023-09-26'),
  article('Harbour master resigns', '2024-02-01'),
  article('The harbour without a date', null),
  article(null, '2024-02-02'),
  article('وزير النقل يفتتح الميناء', '2024-03-05'),
];

function choices(typed: string, side: 'from' | 'to' = 'from', language: UiLanguage = 'en') {
  return dateChoices(ARTICLES, typed, { side, today: TODAY, language }).map(
    ({ name, value }) => `${value} ${name}`,
  );
}

describe('days to choose from', () => {
  it('are those of this month and the like where nothing was typed', () => {
    expect(choices('')).toEqual([
      '2024-06-01 this month: 1 June 2024',
      '2024-05-01 last month: 1 May 2024',
      '2024-01-01 this year: 1 January 2024',
      '2023-01-01 last year: 1 January 2023',
    ]);
    expect(choices('last', 'to')).toEqual([
      '2024-05-31 last month: 31 May 2024',
      '2023-12-31 last year: 31 December 2023',
    ]);
  });

  it('speak the person’s language', () => {
    expect(choices('الشهر', 'from', 'ar')).toEqual([
      expect.stringMatching(/^2024-06-01 هذا الشهر: /u),
      expect.stringMatching(/^2024-05-01 الشهر الماضي: /u),
    ]);
  });

  it('begin with what was typed, if it is a time', () => {
    expect(choices('May 2023')).toEqual(['2023-05-01 May 2023: 1 May 2023']);
    expect(choices('May 2023', 'to')).toEqual(['2023-05-31 May 2023: 31 May 2023']);
    expect(choices('26.9.2023')).toEqual(['2023-09-26 26 September 2023']);
  });

  it('are those of the articles in whose title the words stand, the newest first', () => {
    expect(choices('HARBOUR')).toEqual([
      '2024-02-01 1 February 2024: Harbour master resigns',
      '2023-09-26 26 September 2023: The harbour opens again',
    ]);
    expect(choices('ميناء وزير')).toEqual(['2024-03-05 5 March 2024: وزير النقل يفتتح الميناء']);
  });

  it('are found without reading the titles of an archive again at each key', () => {
    let read = 0;
    const counted = {
      ...article(null, '2024-01-01'),
      get title() {
        read++;
        return 'A title that nobody types';
      },
    };
    const type = (typed: string) =>
      dateChoices([counted], typed, { side: 'from', today: TODAY, language: 'en' });
    type('q');
    const once = read;
    for (const typed of ['qx', 'qxz', 'qxzw']) type(typed);
    expect(read).toBe(once);
  });

  it('fit what Discord takes', () => {
    const many = Array.from({ length: 40 }, (_, i) => article(`vote ${i} ${'x'.repeat(200)}`, '2024-01-01'));
    const offered = dateChoices(many, 'vote', { side: 'from', today: TODAY, language: 'en' });
    expect(offered).toHaveLength(25);
    for (const { name } of offered) expect(name.length).toBeLessThanOrEqual(100);
  });
});
