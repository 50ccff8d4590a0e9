import type { IsoDate } from '../../domain/article.ts';
import { DAY_MS } from '../../text/dates/calendar.ts';
import type { UiLanguage } from './languages.ts';
import { stringsFor } from './strings-for.ts';
import type { PeriodUnit } from './ui-strings.ts';

/** First and last day; null where the period is open on that side. */
export type Days = { readonly from: IsoDate | null; readonly to: IsoDate | null };

/** A period in words, in two forms. */
export type PeriodWords = {
  /** By itself, as in "July 2025" and "since 3 May 2025". */
  readonly name: string;
  /** As it follows "articles": "of July 2025", "since 3 May 2025". */
  readonly when: string;
};

/** A period in a language's words, Gregorian and in ASCII digits; null if it is open on both sides. */
export function periodInWords({ from, to }: Days, language: UiLanguage): PeriodWords | null {
  const { understood } = stringsFor(language);
  if (from !== null && to !== null) {
    const unit = unitOf(from, to);
    const name = rangeInWords(from, to, unit, language);
    return { name, when: understood.within(name, unit) };
  }
  if (from !== null) return open(understood.since(dayInWords(from, language)));
  return to === null ? null : open(understood.until(dayInWords(to, language)));
}

/** A day, as in "12 March 2025". */
export function dayInWords(day: IsoDate, language: UiLanguage): string {
  return rangeInWords(day, day, 'day', language);
}

/** A month, as in "March 2025". @param month `YYYY-MM` */
export function monthInWords(month: string, language: UiLanguage): string {
  const day = `${month}-01` as IsoDate;
  return rangeInWords(day, day, 'month', language);
}

function open(words: string): PeriodWords {
  return { name: words, when: words };
}

/** Discord shows dates to people of all countries: the day before the month, as most of them write it. */
const LOCALES: Readonly<Partial<Record<UiLanguage, string>>> = { en: 'en-GB', ar: 'ar-EG' };

const FIELDS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<PeriodUnit, Intl.DateTimeFormatOptions>;

function rangeInWords(from: IsoDate, to: IsoDate, unit: PeriodUnit, language: UiLanguage): string {
  const format = new Intl.DateTimeFormat(tagOf(LOCALES[language] ?? language), {
    ...FIELDS[unit],
    timeZone: 'UTC',
  });
  const parts = format.formatRangeToParts(Date.parse(from), Date.parse(to));
  const words = parts
    .map(({ type, value }) =>
      language === 'ar' && type === 'month' ? (bothNames().get(value) ?? value) : value,
    )
    .join('');
  // Versions of the library disagree on spaces around the dash: none between two numbers, plain ones elsewhere.
  const spaced = words.replace(/[\u2009\u202F]/gu, ' ').replace(/^(\d{1,4}) – (?=\d)/u, '$1–');
  return language === 'fr' ? spaced.replace(/(?<=^|– )1(?= \p{L})/gu, '1er') : spaced;
}

/** East of Egypt months go by their Syriac names, west of it by others: both are shown, as news agencies do. */
function bothNames(): ReadonlyMap<string, string> {
  const [eastern, western] = ['ar-SY', 'ar-EG'].map(
    (locale) => new Intl.DateTimeFormat(tagOf(locale), { month: 'long', timeZone: 'UTC' }),
  );
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, 1));
  return new Map(
    months.map((month) => {
      const name = western?.format(month) ?? '';
      return [name, `${eastern?.format(month) ?? name}/${name}`];
    }),
  );
}

function tagOf(locale: string): string {
  return `${locale}-u-ca-gregory-nu-latn`;
}

/** Whole years are named as years, whole months as months. */
function unitOf(from: IsoDate, to: IsoDate): PeriodUnit {
  const next = new Date(Date.parse(to) + DAY_MS).toISOString().slice(0, 10);
  if (!from.endsWith('-01') || !next.endsWith('-01')) return 'day';
  return from.endsWith('-01-01') && next.endsWith('-01-01') ? 'year' : 'month';
}
