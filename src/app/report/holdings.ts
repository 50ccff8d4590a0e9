import { type Cooperative, cooperatively } from '../../concurrency/cooperatively.ts';
import type { Article, IsoDate } from '../../domain/article.ts';

/** A month as `YYYY-MM`. */
export type Month = `${number}-${number}`;

/** Articles of one outlet. */
export type OutletHoldings = {
  /** Null for articles that name none. */
  readonly outlet: string | null;
  readonly articles: number;
  /** Days of its oldest and newest article; null if none has a date. */
  readonly oldest: IsoDate | null;
  readonly newest: IsoDate | null;
};

export type MonthHoldings = {
  readonly month: Month;
  readonly articles: number;
  /** Numbers of articles by outlet, in the order of `Holdings.outlets`; outlets without any are left out. */
  readonly outlets: readonly { readonly outlet: string | null; readonly articles: number }[];
};

/** What an archive holds, and what it lacks. */
export type Holdings = {
  readonly articles: number;
  readonly undated: number;
  /** Every month from the oldest article to the newest, also those without one. */
  readonly months: readonly MonthHoldings[];
  /** Those with the most articles first. */
  readonly outlets: readonly OutletHoldings[];
  /** By ISO 639-1 code, those with the most articles first. */
  readonly languages: readonly { readonly language: string; readonly articles: number }[];
  /** Runs of months without an article, oldest first; each with its first and last month. */
  readonly gaps: readonly { readonly from: Month; readonly to: Month }[];
};

/** Most months that are listed: a date of a wrong century must not make thousands of empty ones. */
const MAX_MONTHS = 1200;

/** Counts the articles of an index, with pauses: telling the language of each takes a while. */
export function* reportHoldings(
  articles: readonly Article[],
  languageOf: (article: Article) => string,
): Cooperative<Holdings> {
  const languages = new Map<string, number>();
  const outlets = new Map<string | null, Article[]>();
  const byMonth = new Map<string, Article[]>();
  yield* cooperatively(articles, 20, (article) => {
    const language = languageOf(article);
    languages.set(language, (languages.get(language) ?? 0) + 1);
    push(outlets, article.outlet, article);
    if (article.publishedAt !== null) push(byMonth, article.publishedAt.slice(0, 7), article);
  });
  const named = [...outlets].map(([outlet, own]) => outletHoldings(outlet, own)).sort(mostArticlesFirst);
  const months = monthsBetween([...byMonth.keys()].sort()).map((month) =>
    monthHoldings(month, byMonth.get(month) ?? [], named),
  );
  return {
    articles: articles.length,
    undated: articles.filter(({ publishedAt }) => publishedAt === null).length,
    months,
    outlets: named,
    languages: [...languages]
      .map(([language, count]) => ({ language, articles: count }))
      .sort(mostArticlesFirst),
    gaps: gapsIn(months),
  };
}

function push<K>(lists: Map<K, Article[]>, key: K, article: Article): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [article]);
  else list.push(article);
}

function mostArticlesFirst(a: { readonly articles: number }, b: { readonly articles: number }): number {
  return b.articles - a.articles;
}

function outletHoldings(outlet: string | null, articles: readonly Article[]): OutletHoldings {
  const days = articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  return { outlet, articles: articles.length, oldest: days.at(0) ?? null, newest: days.at(-1) ?? null };
}

function monthHoldings(
  month: Month,
  articles: readonly Article[],
  outlets: readonly OutletHoldings[],
): MonthHoldings {
  const counts = new Map<string | null, number>();
  for (const { outlet } of articles) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return {
    month,
    articles: articles.length,
    outlets: outlets.flatMap(({ outlet }) => {
      const count = counts.get(outlet);
      return count === undefined ? [] : [{ outlet, articles: count }];
    }),
  };
}

/** All months from the first to the last; where these are too many, only those that are given. */
function monthsBetween(given: readonly string[]): Month[] {
  const [first, last] = [given.at(0), given.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [numberOf(first), numberOf(last)];
  if (to - from >= MAX_MONTHS) return given.slice(-MAX_MONTHS).map((month) => monthOf(numberOf(month)));
  return Array.from({ length: to - from + 1 }, (_, i) => monthOf(from + i));
}

/** Months since the year 0. */
function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthOf(number: number): Month {
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}` as Month;
}

function gapsIn(months: readonly MonthHoldings[]): { readonly from: Month; readonly to: Month }[] {
  const gaps: { from: Month; to: Month }[] = [];
  let isOpen = false;
  for (const { month, articles } of months) {
    const gap = gaps.at(-1);
    if (articles > 0) isOpen = false;
    else if (isOpen && gap !== undefined) gap.to = month;
    else {
      gaps.push({ from: month, to: month });
      isOpen = true;
    }
  }
  return gaps;
}
