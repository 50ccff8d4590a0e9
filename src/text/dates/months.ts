import { LANGUAGES } from '../../languages/all.ts';
import type { MonthNames, None } from '../../languages/language.ts';
import { fold } from '../letters/fold.ts';

/** `hijri` dates depend on sightings and are never converted; they are known so as to be passed over. */
export type Calendar = 'gregorian' | 'persian' | 'hijri';

/** `number` is 1 to 12 in its calendar. */
export type Month = { readonly calendar: Calendar; readonly number: number };

/** Of a name in two calendars the later one here counts. */
const CALENDARS = ['hijri', 'persian', 'gregorian'] as const;

const MONTHS = new Map<string, Month>(
  CALENDARS.flatMap((calendar) =>
    LANGUAGES.flatMap(({ months }) => monthsByName(months[calendar], calendar)),
  ),
);

/** Each name of a table, folded, with its month. */
export function monthsByName(table: MonthNames | None, calendar: Calendar): [string, Month][] {
  if ('none' in table) return [];
  return table.flatMap((names, i) =>
    names.map((name): [string, Month] => [fold(name), { calendar, number: i + 1 }]),
  );
}

/** The month that a folded name of one or two words means, in any language; else undefined. */
export function monthNamed(folded: string): Month | undefined {
  return MONTHS.get(folded);
}
