import type { IsoDate } from '../domain/article.ts';
import type { Filter } from '../domain/question.ts';
import { readIsoDate } from '../text/iso-date.ts';
import { shownLabel } from './plain-label.ts';
import { Refusal } from './refusal.ts';

/** The options of `/ask` as they were typed. */
export type AskOptions = {
  readonly from: string | null;
  readonly to: string | null;
  readonly outlet: string | null;
};

/** @throws `Refusal` for a day that is none, or days in the wrong order */
export function filterOf(
  { from, to, outlet }: AskOptions,
  names: { readonly from: string; readonly to: string },
): Filter {
  const first = from === null ? undefined : day(names.from, from);
  const last = to === null ? undefined : day(names.to, to);
  if (first !== undefined && last !== undefined && first > last) {
    throw new Refusal((words) => words.datesReversed(said(first), said(last)));
  }
  return {
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
    ...(outlet === null || outlet.trim() === '' ? {} : { outlet }),
  };
}

function day(option: string, typed: string): IsoDate {
  const date = readIsoDate(typed);
  if (date === null) throw new Refusal((words) => words.dateInvalid(said(option), said(typed)));
  return date;
}

function said(value: string): string {
  return shownLabel(value, 40) ?? '…';
}
