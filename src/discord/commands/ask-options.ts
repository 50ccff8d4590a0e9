import type { IsoDate } from '../../domain/article.ts';
import type { Filter } from '../../domain/question.ts';
import { readIsoDate } from '../../text/dates/iso-date.ts';
import { shownLabel } from '../render/plain-label.ts';
import { Refusal } from '../respond/refusal.ts';

/** The options of `/ask` as they were typed. */
export type AskOptions = {
  readonly from: string | null;
  readonly to: string | null;
  readonly outlet: string | null;
};

/**
 * The filter that the options make.
 *
 * @param names of the options, for what the person is told
 * @throws `Refusal` for something that is no date, or dates in the wrong order
 */
export function parseFilter(
  { from, to, outlet }: AskOptions,
  names: { readonly from: string; readonly to: string },
): Filter {
  const first = from === null ? undefined : day(names.from, from);
  const last = to === null ? undefined : day(names.to, to);
  if (first !== undefined && last !== undefined && first > last) {
    throw new Refusal((strings) => strings.refusals.datesReversed(shownValue(first), shownValue(last)));
  }
  return {
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
    ...(outlet === null || outlet.trim() === '' ? {} : { outlet }),
  };
}

function day(option: string, typed: string): IsoDate {
  const date = readIsoDate(typed);
  if (date === null)
    throw new Refusal((strings) => strings.refusals.dateInvalid(shownValue(option), shownValue(typed)));
  return date;
}

function shownValue(value: string): string {
  return shownLabel(value, 40) ?? '…';
}
