import { isOutsideTime } from '../../app/ask/outside-time.ts';
import type { LimitKind } from '../../app/ask/unanswered/limits-in-the-way.ts';
import type { Quote } from '../../domain/answer.ts';
import { newestDateOf } from '../../domain/date-order.ts';
import type { Declined, Order, Understood } from '../../domain/understood.ts';
import { printableLine } from './printable.ts';

const DECLINED: Readonly<Record<Declined, string>> = {
  translate: 'isnad does not translate.',
  summarise: 'isnad does not summarise.',
  count: 'isnad does not count.',
  list: 'isnad does not make lists.',
  opinion: 'isnad has no opinion.',
  write: 'isnad does not write texts.',
};

const ORDERS: Readonly<Record<Order, string>> = { newest: 'newest first', oldest: 'oldest first' };

/** What was understood of a question besides its subject, one fact per line; nothing where nothing was. */
export function understoodLines(understood: Understood): string[] {
  const { from, to, isLunar, outlet, language, order } = understood;
  const hasTime = from !== null || to !== null;
  const facts = [
    ...(from === null ? [] : [`from ${from}`]),
    ...(to === null ? [] : [`to ${to}`]),
    ...(hasTime && isLunar ? ['by the Umm al-Qura calendar, give or take a day'] : []),
    ...(outlet === null ? [] : [`outlet: ${printableLine(outlet)}`]),
    ...(language === null ? [] : [`language of the articles: ${printableLine(language)}`]),
    ...(order === null ? [] : [ORDERS[order]]),
  ];
  return facts.length === 0 ? [] : ['Understood from the question:', ...facts.map((fact) => `    ${fact}`)];
}

/** What isnad does not do, and what it does instead. @param isQuoted whether quotes follow */
export function declinedLine(declined: Declined, isQuoted: boolean): string {
  return `${DECLINED[declined]} ${
    isQuoted ? 'Here is what the corpus says, word for word.' : 'It only quotes its articles, word for word.'
  }`;
}

/** Says that quotes are a listing of what there is. @param order null for that of their dates */
export function listingLine(order: Order | null): string {
  return order === null ? 'From the corpus:' : `From the corpus, ${ORDERS[order]}:`;
}

/** Says that no quote is known to be of the time that was asked about; nothing where one is. */
export function outsideTimeLines(quotes: readonly Quote[], { from, to }: Understood): string[] {
  if (!isOutsideTime(quotes, { from, to })) return [];
  const newest = newestDateOf(quotes);
  if (newest === null) return ['The pages of these quotes give no date.'];
  return [`The newest quote is dated ${newest}, outside the time that you asked about.`];
}

/** The line above quotes that are no answer, and why there is none. */
export type ClosestWords = { readonly why: string | null; readonly above: string };

/**
 * Why nothing answers within what the question names, and what its closest quotes are.
 *
 * @param limitedBy the limits that are the reason; only those that the question itself names are told here
 */
export function closestWords(
  closest: readonly Quote[],
  limitedBy: readonly LimitKind[],
  understood: Understood,
): ClosestWords {
  const { from, to, outlet } = understood;
  const isTime = limitedBy.includes('dates') && (from !== null || to !== null);
  const isOutlet = limitedBy.includes('outlets') && outlet !== null;
  if (!isTime && !isOutlet) return { why: null, above: 'The closest passage; it may not answer:' };
  const who = outlet === null ? 'The corpus' : printableLine(outlet);
  const when = from === null && to === null ? '' : ` ${timeWords(from, to)}`;
  const why = `${who} does not answer this question${when}.`;
  if (!isTime) return { why, above: 'Another outlet answers it:' };
  const newest = newestDateOf(closest);
  return {
    why,
    above:
      newest === null
        ? 'The closest passage is on a page without a date:'
        : `The newest article on this is dated ${newest}:`,
  };
}

function timeWords(from: string | null, to: string | null): string {
  if (from === to && from !== null) return `on ${from}`;
  return [...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`to ${to}`])].join(' ');
}
