import { outletsTyped } from '../../../app/ask/outlets-typed.ts';
import type { IsoDate } from '../../../domain/article.ts';
import type { Filter } from '../../../domain/question.ts';
import { typedPeriod } from '../../../text/dates/typed-period.ts';
import { shownLabel } from '../../render/message/plain-label.ts';
import { Refusal } from '../../respond/refusal.ts';
import { offeredPeriod } from '../offered-periods.ts';

/** The options of `/ask` as they were typed. */
export type AskOptions = {
  readonly from: string | null;
  readonly to: string | null;
  readonly outlet: string | null;
};

/** What has to be known to read the options. */
export type OptionsReading = {
  /** Relative times count from it. */
  readonly today: IsoDate;
  /** Outlets of the archive, as articles have them: a comma within a name does not part it. */
  readonly outlets: readonly string[];
  /** What the options are called, for what the person is told. */
  readonly names: { readonly from: string; readonly to: string };
};

/**
 * The filter that the options make. A date may be a period, as in "last month": `from` is its first day, `to` its last.
 *
 * @throws `Refusal` for something that is no date, or dates in the wrong order
 */
export function parseFilter(
  { from, to, outlet }: AskOptions,
  { today, outlets, names }: OptionsReading,
): Filter {
  const first = from === null ? undefined : day(names.from, from, today, 'from');
  const last = to === null ? undefined : day(names.to, to, today, 'to');
  if (first !== undefined && last !== undefined && first > last) {
    throw new Refusal((strings) => strings.refusals.datesReversed(shownValue(first), shownValue(last)));
  }
  return {
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
    ...outletsTyped(outlet ?? '', outlets),
  };
}

function day(option: string, typed: string, today: IsoDate, side: 'from' | 'to'): IsoDate {
  const date = (typedPeriod(typed, today) ?? offeredPeriod(typed, today))?.[side] ?? null;
  if (date === null)
    throw new Refusal((strings) => strings.refusals.dateInvalid(shownValue(option), shownValue(typed)));
  return date;
}

function shownValue(value: string): string {
  return shownLabel(value, 40) ?? '…';
}
