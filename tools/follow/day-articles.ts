import { join } from 'node:path';
import { jsonArticle, readLinesAs, type JsonArticle } from '../understood/json-articles.ts';

/** The first day of those that arrive. */
const FIRST_DAY = '2017-06-05';
const ARRIVING = 300;
const BEFORE = 200;

/** The articles of a measured day, in the order of their dates: those that are there, and those that arrive. */
export type DayArticles = {
  readonly before: readonly JsonArticle[];
  readonly arriving: readonly JsonArticle[];
};

/** 300 articles of ant-news from 5 June 2017 on, and the 200 before them. */
export async function dayArticles(evaldata: string): Promise<DayArticles> {
  const all = await readLinesAs(join(evaldata, 'ant-news/articles.jsonl.gz'), jsonArticle);
  const dated = all
    .filter(({ published, text }) => /^\d{4}-/u.test(published) && text.trim() !== '')
    .sort((a, b) => (`${a.published} ${a.id}` < `${b.published} ${b.id}` ? -1 : 1));
  const first = dated.findIndex(({ published }) => published >= FIRST_DAY);
  return { before: dated.slice(first - BEFORE, first), arriving: dated.slice(first, first + ARRIVING) };
}
