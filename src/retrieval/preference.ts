import type { Article } from '../domain/article.ts';
import { askedPeriod, type Period } from '../text/asked-period.ts';
import { foldedWords } from '../text/words.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * What a question says of when and by whom it wants to be answered: "in October 2020", "بحسب سانا". A wish, not a
 * limit: a better passage of another day still comes first; limits are a filter's (`--from`, `--outlet`).
 */
export type Preference = { readonly period: Period | null; readonly outlets: ReadonlySet<string> };

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
  return { period: askedPeriod(question), outlets: new Set(named) };
}

/** What Arabic writes together with an outlet's name. */
const CLITICS = ['', 'و', 'ل', 'ب'];

/** Points, 0 or more, by which an article is nearer to what was wished. */
export function wished({ period, outlets }: Preference, { publishedAt, outlet }: Article): number {
  let points = 0;
  if (period !== null && publishedAt !== null && publishedAt >= period.from && publishedAt <= period.to)
    points += Date.parse(period.to) - Date.parse(period.from) < MONTH_MS ? WISHED.month : WISHED.longer;
  if (outlet !== null && outlets.has(outlet)) points += WISHED.outlet;
  return points;
}
