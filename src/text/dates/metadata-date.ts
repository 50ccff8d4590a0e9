import type { IsoDate } from '../../domain/article.ts';
import { gregorianDate } from './calendar.ts';
import { readDateLine } from './date-line.ts';
import { asciiDigits } from '../letters/digits.ts';

/**
 * ISO 8601, extended or basic, with whatever clock and zone behind it, the zone also in letters ("CDT") or with a name in
 * brackets; RSS writes RFC 822 instead, as a date line has it.
 */
const CLOCK = String.raw`\d{1,2}(?::?\d{2}){0,2}(?:[.,]\d+)?(?: ?[ap]\.?m\.?)?`;
const ZONE = String.raw`(?: ?(?:[a-z]{1,5}|(?:UTC|GMT)? ?[+-]\d{1,2}(?::?\d{2}){0,2}))?(?: ?[([][^()[\]]{1,60}[)\]])?`;
const ISO = new RegExp(String.raw`^(\d{4})(-?)(\d{2})\2(\d{2})(?:(?:T|,? ) ?${CLOCK}${ZONE})?$`, 'iu');

/** RFC 822 as it was before RFC 1123: "Tue, 05 Mar 24 14:30:00 GMT". */
const TWO_DIGIT_YEAR = /^((?:[a-z]{3},\s*)?\d{1,2}\s[a-z]{3})\s(\d{2})\s\d{2}:\d{2}/iu;
/** As JavaScript prints a date: "GMT+0300 (Arabian Standard Time)", or as RFC 822 names zones: "EST". */
const ZONE_BEHIND = /(?<=:\d{2})\s*(?:(?:GMT|UTC)?[+-]\d{2}:?\d{2}(?:\s*\([^()]{1,60}\))?|[A-Z]{1,5})$/u;

/**
 * The calendar day of a metadata value, as it is written: no time zone is applied, since readers of the page saw that day.
 * Null if the value is no date, if the day does not exist, or if several days are possible.
 */
export function readMetadataDate(written: string | null): IsoDate | null {
  const value = asciiDigits(written ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  const [, year, , month, day] = ISO.exec(value) ?? [];
  if (year !== undefined) return gregorianDate(Number(year), Number(month), Number(day));
  const short = TWO_DIGIT_YEAR.exec(value);
  const whole = short === null ? value : `${short[1] ?? ''} 20${short[2] ?? ''}`;
  return readDateLine(whole.replace(ZONE_BEHIND, ''));
}
