import type { IsoDate } from '../../domain/article.ts';
import type { QuietHours } from '../../domain/follow.ts';

/** The longest form: "22:00 - 07:00", with some spaces. */
const FORM = /^\s*(\d{1,2})(?::00)?\s*[-–—]\s*(\d{1,2})(?::00)?\s*$/u;

/** Digits of Arabic and Persian, in the order of their values. */
const OTHER_DIGITS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

/** Hours as in "22-7", from the first up to the second; 24 is 0. Null for anything else, and for a whole day, in which nothing would ever be told. */
export function readQuietHours(typed: string): QuietHours | null {
  const plain = typed.replaceAll(/[٠-٩۰-۹]/gu, (sign) => digitOf(sign) ?? sign);
  const [, from, to] = FORM.exec(plain)?.map(Number) ?? [];
  if (from === undefined || to === undefined || from > 24 || to > 24) return null;
  // "0-24" is all hours, and the same hour twice is none.
  if (from !== to && from % 24 === to % 24) return null;
  return { from: from % 24, to: to % 24 };
}

function digitOf(sign: string): string | null {
  const value = OTHER_DIGITS.map((digits) => digits.indexOf(sign)).find((place) => place >= 0);
  return value === undefined ? null : String(value);
}

/** Whether it is quiet at a time, by the clock of a time zone. */
export function isQuiet({ from, to }: QuietHours, now: Date, timeZone: string): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now),
  );
  if (from === to) return false;
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** The day at a time, by the calendar of a time zone. */
export function dayIn(now: Date, timeZone: string): IsoDate {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}` as IsoDate;
}
