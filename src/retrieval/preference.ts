import type { Article } from '../domain/article.ts';
import { askedPeriod, type Period } from '../text/asked-period.ts';
import { foldedWords } from '../text/words.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * What a question says of when and by whom it wants to be answered: "in October 2020", "بحسب سانا". A wish, not a
 * limit: a better passage of another day still comes first; limits are a filter's (`--from`, `--outlet`).
 */
export type Preference = {
  readonly period: Period | null;
  /** Points for an article of that time. */
  readonly ofPeriod: number;
  readonly outlets: ReadonlySet<string>;
};

/** Points for an article of the day or month that the question names, of a longer time, and of an outlet. */
const WISHED = { month: 4, longer: 3, outlet: 3 } as const;

const MONTH_MS = 31 * 24 * 60 * 60 * 1000;

export function preferenceOf(index: SearchIndex, question: string): Preference {
  const words = ` ${foldedWords(question).join(' ')} `;
  const named = index.outlets.filter((outlet) =>
    index.names.alsoCalled(outlet).some((name) => {
      const called = foldedWords(name).join(' ');
      return called !== '' && CLITICS.some((clitic) => words.includes(` ${clitic}${called} `));
    }),
  );
  const period = askedPeriod(question);
  return { period, ofPeriod: period === null ? 0 : pointsOf(period), outlets: new Set(named) };
}

/** What Arabic writes together with an outlet's name. */
const CLITICS = ['', 'و', 'ل', 'ب'];

function pointsOf({ from, to }: Period): number {
  return Date.parse(to) - Date.parse(from) < MONTH_MS ? WISHED.month : WISHED.longer;
}

/** Points, 0 or more, by which an article is nearer to what was wished. */
export function wished({ period, ofPeriod, outlets }: Preference, { publishedAt, outlet }: Article): number {
  let points = 0;
  if (period !== null && publishedAt !== null && publishedAt >= period.from && publishedAt <= period.to)
    points += ofPeriod;
  if (outlet !== null && outlets.has(outlet)) points += WISHED.outlet;
  return points;
}
