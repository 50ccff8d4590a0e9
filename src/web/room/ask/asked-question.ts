import { outletsTyped } from '../../../app/ask/outlets-typed.ts';
import type { Context } from 'hono';
import type { IsoDate } from '../../../domain/article.ts';
import type { Filter } from '../../../domain/question.ts';
import { typedPeriod } from '../../../text/dates/typed-period.ts';
import { Refusal } from '../../refusal.ts';
import type { WebEnv } from '../../web-env.ts';

/** Dates and outlets of a form as they were filled in; empty where they were not. */
export type Limits = { readonly from: string; readonly to: string; readonly outlet: string };

/** The question box as it was filled in. */
export type AskedQuestion = Limits & { readonly text: string };

export const NOTHING_ASKED: AskedQuestion = { text: '', from: '', to: '', outlet: '' };

/** UTF-16 units of the names of outlets: each of them comes back in the answer. */
const MAX_OUTLETS_CHARS = 1000;

/** The dates and outlets that a form sent in its address. */
export function limitsSent({ req }: Context<WebEnv>): Limits {
  return {
    from: req.query('from') ?? '',
    to: req.query('to') ?? '',
    outlet: req.query('outlet') ?? '',
  };
}

/** Whether a form limits what is searched to dates or outlets. */
export function hasLimits({ from, to, outlet }: Limits): boolean {
  return [from, to, outlet].some((value) => value.trim() !== '');
}

/**
 * The filter that dates and outlets make, as `/ask` of the bot reads them: a date may be a period, as in "last month", of which `from`
 * is the first day and `to` the last.
 *
 * @param outlets of the archive: a comma within a name does not part it
 * @throws Refusal `date-invalid`, `dates-reversed`, `too-large`
 */
export function filterOf(limits: Limits, today: IsoDate, outlets: readonly string[]): Filter {
  const [from, to] = [dayOf('from', limits, today), dayOf('to', limits, today)];
  if (from !== null && to !== null && from > to) throw new Refusal({ kind: 'dates-reversed', from, to });
  return {
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...outletsIn(limits.outlet.trim(), outlets),
  };
}

function dayOf(side: 'from' | 'to', limits: Limits, today: IsoDate): IsoDate | null {
  const typed = limits[side].trim();
  if (typed === '') return null;
  const day = typedPeriod(typed, today)?.[side] ?? null;
  if (day === null) throw new Refusal({ kind: 'date-invalid', side, value: typed.slice(0, 40) });
  return day;
}

function outletsIn(typed: string, known: readonly string[]): Pick<Filter, 'outlet'> {
  if (typed.length > MAX_OUTLETS_CHARS) throw new Refusal({ kind: 'too-large' });
  return outletsTyped(typed, known);
}
