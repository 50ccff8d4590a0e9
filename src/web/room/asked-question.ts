import type { IsoDate } from '../../domain/article.ts';
import type { Filter } from '../../domain/question.ts';
import type { UnderstoodPart } from '../../domain/understood.ts';
import { typedPeriod } from '../../text/dates/typed-period.ts';
import { fold } from '../../text/fold.ts';
import { listedNames } from '../../text/listed-names.ts';
import { Refusal } from '../refusal.ts';

/** The question box as it was filled in; empty where it was not. */
export type AskedQuestion = {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly outlet: string;
};

export const NOTHING_ASKED: AskedQuestion = { text: '', from: '', to: '', outlet: '' };

/** UTF-16 units of the names of outlets: each of them comes back in the answer. */
const MAX_OUTLETS_CHARS = 1000;

/** Whether the box limits the question to dates or outlets. */
export function hasLimits({ from, to, outlet }: AskedQuestion): boolean {
  return [from, to, outlet].some((value) => value.trim() !== '');
}

/**
 * The filter that dates and outlets make, as `/ask` of the bot reads them: a date may be a period, as in "last month", of which `from`
 * is the first day and `to` the last.
 *
 * @param outlets of the archive: a comma within a name does not part it
 * @throws Refusal `date-invalid`, `dates-reversed`, `too-large`
 */
export function filterOf(asked: AskedQuestion, today: IsoDate, outlets: readonly string[]): Filter {
  const [from, to] = [dayOf('from', asked, today), dayOf('to', asked, today)];
  if (from !== null && to !== null && from > to) throw new Refusal({ kind: 'dates-reversed', from, to });
  return {
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...outletsIn(asked.outlet.trim(), outlets),
  };
}

function dayOf(side: 'from' | 'to', asked: AskedQuestion, today: IsoDate): IsoDate | null {
  const typed = asked[side].trim();
  if (typed === '') return null;
  const day = typedPeriod(typed, today)?.[side] ?? null;
  if (day === null) throw new Refusal({ kind: 'date-invalid', side, value: typed.slice(0, 40) });
  return day;
}

function outletsIn(typed: string, known: readonly string[]): Pick<Filter, 'outlet'> {
  if (typed.length > MAX_OUTLETS_CHARS) throw new Refusal({ kind: 'too-large' });
  const isOne = known.some((outlet) => fold(outlet).trim() === fold(typed).trim());
  const [first, ...others] = isOne ? [typed] : listedNames(typed);
  if (first === undefined) return {};
  return { outlet: others.length === 0 ? first : [first, ...others] };
}

/** What a visitor chose wins over what the question says of the same. */
export function chosenInstead({ from, to, outlet }: Filter): readonly UnderstoodPart[] {
  return [
    ...(from === undefined && to === undefined ? [] : (['time'] as const)),
    ...(outlet === undefined ? [] : (['outlet'] as const)),
  ];
}
