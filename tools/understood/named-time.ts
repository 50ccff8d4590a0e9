import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { IsoDate } from '../../src/domain/article.ts';
import { questionTime } from '../../src/text/dates/question-time.ts';
import { readNews } from '../retrieval/evaldata.ts';
import { partOfCluster } from '../fit/cluster-part.ts';
import { type WordedTime, wordTime } from './word-time.ts';

/*
 * `npm run measure:times`: every answerable question of the dev clusters of news-questions, with the day, month and year of
 * its article named in its language
 * (`-- FOLDER` for other data than ../shared/evaldata). Prints how often exactly that time is understood, and the question left as it was; then
 * how often the time that questions name themselves holds the day of their article. No model is read.
 */

const EVALDATA = process.argv[2] ?? '../shared/evaldata';
const TODAY: IsoDate = '2026-11-29';
const MOST_SHOWN = 40;

const questionLine = z.object({
  c: z.string(),
  lang: z.string(),
  q: z.string(),
  a: z.array(z.tuple([z.number(), z.number()])),
});
type Question = z.infer<typeof questionLine>;

async function main(): Promise<void> {
  const folder = join(EVALDATA, 'news-questions');
  if (!existsSync(folder)) {
    console.log(`Skipped: there is no ${folder}.`);
    return;
  }
  const clusters = z.record(z.string(), z.array(z.string())).parse(readJson(join(folder, 'clusters.json')));
  const days = new Map((await readNews(EVALDATA)).map(({ id, published }) => [id, isoDay(published)]));
  const answerable = questionsIn(folder).filter(({ a }) => a.length > 0);
  const dayOf = ({ c, a }: Question): IsoDate[] =>
    a.flatMap(([article]) => days.get(clusters[c]?.[article] ?? '') ?? []);

  measureNamed(
    answerable.filter(({ c }) => partOfCluster(c) === 'dev'),
    dayOf,
  );
  measureOwn(answerable, dayOf);
}

/** Times that are put into questions which name none of their own. */
function measureNamed(
  questions: readonly Question[],
  dayOf: (question: Question) => readonly IsoDate[],
): void {
  const counts = new Map<string, { asked: number; right: number }>();
  const failed: string[] = [];
  let hasOwn = 0;
  for (const question of questions) {
    const [day] = dayOf(question);
    if (day === undefined) continue;
    if (questionTime(question.q, TODAY) !== null) {
      hasOwn++;
      continue;
    }
    for (const worded of wordTime(question.q, question.lang, day)) {
      const problem = problemOf(worded, question.q);
      for (const key of ['all', question.lang, worded.precision]) {
        const count = counts.get(key) ?? { asked: 0, right: 0 };
        counts.set(key, { asked: count.asked + 1, right: count.right + Number(problem === null) });
      }
      if (problem !== null) failed.push(`${problem}: ${worded.question}`);
    }
  }
  console.log(`${hasOwn} dev questions name a time of their own and are left out`);
  for (const [key, { asked, right }] of counts)
    console.log(`${key.padEnd(6)} ${((100 * right) / asked).toFixed(2)} % of ${asked}`);
  for (const line of failed.slice(0, MOST_SHOWN)) console.log(line);
}

function problemOf({ question, from, to }: WordedTime, original: string): string | null {
  const said = questionTime(question, TODAY);
  if (said === null) return 'nothing';
  if (said.value.from !== from || said.value.to !== to) return `${said.value.from}..${said.value.to}`;
  let rest = question;
  for (const { start, end } of [...said.spans].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return bare(rest) === bare(original) ? null : `left "${rest}"`;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How often the days that a question names itself hold an article that answers it. */
function measureOwn(questions: readonly Question[], dayOf: (question: Question) => readonly IsoDate[]): void {
  let [within, named] = [0, 0];
  for (const question of questions) {
    const time = questionTime(question.q, TODAY)?.value;
    if (time === undefined) continue;
    named++;
    const { from, to } = time;
    if (dayOf(question).some((day) => day >= (from ?? '') && day <= (to ?? '9'))) within++;
  }
  console.log(
    `${named} answerable questions name a time; it holds the day of an answering article for ${within}`,
  );
}

/** Some of the articles write "21/04/2017 - 10:00". */
function isoDay(published: string): IsoDate {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})/u.exec(published) ?? [];
  return (year === undefined ? published.slice(0, 10) : `${year}-${month}-${day}`) as IsoDate;
}

function questionsIn(folder: string): readonly Question[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => questionLine.parse(JSON.parse(line)));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

await main();
