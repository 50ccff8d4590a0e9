import type { IsoDate } from '../domain/article.ts';
import { gregorianDate, persianDate } from './calendar.ts';
import { fold } from './fold.ts';
import { monthNamed, type Month } from './months.ts';

/** A line that tells when. `date` is null where it fixes no day: no year, an update only, `منذ ساعتين`. */
export type DateLine = { readonly date: IsoDate | null };

/** In UTF-16 units. Longer lines are running text, whatever they hold. */
const MAX_DATE_LINE = 140;

/** A place or section in front of a date: "الرياض، ٥ مارس ٢٠٢٤", "Politics | March 5, 2024". */
const PLACE = /^\P{N}{2,30}?(?:[،,|•·]|\s[-–—ـ]+\s)/u;
const MAX_PLACE_WORDS = 3;

/** Words that say when a page was changed: the day after them is not the day of publication. */
const UPDATE =
  vocabulary(`تحديث محدث تعديل updated update modified edited обновлено изменено بروزرسانی به‌روزرسانی
  maj actualisé modifié güncelleme güncellendi güncellenme aktualisiert stand geändert actualizado actualización`);
const PUBLISH =
  vocabulary(`نشر النشر نشرت أضيف كتب giriş eklenme posted published опубликовано публикации انتشار منتشر publié paru
  yayınlanma yayınlandı yayın yayım veröffentlicht erschienen publicado publicada`);
const LABEL = vocabulary(`تاريخ التاريخ بتاريخ date дата تاریخ tarih tarihi datum fecha`);
/** From Sunday, as `Date.getUTCDay` counts. */
const WEEKDAYS = [
  'الأحد sunday sun воскресенье вс یکشنبه یک‌شنبه dimanche pazar sonntag so domingo',
  'الاثنين الإثنين monday mon понедельник пн دوشنبه lundi pazartesi montag mo lunes',
  'الثلاثاء الثلثاء tuesday tue tues вторник вт سه‌شنبه mardi salı dienstag di martes',
  'الأربعاء wednesday wed среда ср چهارشنبه mercredi çarşamba mittwoch mi miércoles',
  'الخميس thursday thu thur thurs четверг чт پنجشنبه پنج‌شنبه jeudi perşembe donnerstag do jueves',
  'الجمعة friday fri пятница пт جمعه vendredi cuma freitag fr viernes',
  'السبت saturday sat суббота сб شنبه samedi cumartesi samstag sa sábado',
].map(vocabulary);
/** "Three hours ago" tells when only to one who knows when the page was taken. */
const RELATIVE = vocabulary(`منذ قبل ago назад پیش önce`);
/** Whatever else stands around a date: prepositions, hours, halves of the day, zones, ordinals. */
const FILLER =
  vocabulary(`في يوم اليوم تم آخر الموافق المصادف الساعة ساعة ساعات ساعتين دقيقة دقائق دقيقتين أيام يومين أسبوع
  بالتوقيت التوقيت المحلي ص م هـ ق صباحا مساء ظهرا عصرا فجرا ليلا بعد الظهر عام سنة لعام
  on at the of in last time local am pm a p m hours hour minutes minute min mins days day yesterday today first
  st nd rd th gmt utc z est edt et ct pt pst pdt bst cet cest ist trt eet eest ast msk
  г год года в время часов часа час мин минут дня мск сегодня вчера
  على برابر با مطابق مصادف به غرينتش جرينتش ساعت در روز دقیقه شده سال سه پنج یک دو چهار le à h heure heures et mis mise dernière er
  saat son günü uhr den vom am um zuletzt mez mesz el las los de del hora horas última`);
/** After these come up to two words for the zone, or an author: "بتوقيت مكة المكرمة", "по московскому времени". */
const ZONE = vocabulary(`بتوقيت وقت توقيت по by`);
const ZONE_WORDS = 2;

/** Years of the two Hijri calendars as news has them: the Persian one is forty years behind the lunar one. */
const FIRST_PERSIAN_YEAR = 1340;
const FIRST_HIJRI_YEAR = 1416;
const LAST_HIJRI_YEAR = 1500;

/** The Persian months as Afghanistan names them. Words of other meanings, so that they count in date lines only. */
const AFGHAN_MONTHS: ReadonlyMap<string, Month> = new Map(
  'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'
    .split(' ')
    .map((name, i) => [fold(name), { calendar: 'persian', number: i + 1 }]),
);

const TOKEN =
  /\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?!\d)|t?\d{1,2}[:.٫]\d{2}(?::\d{2})?(?![\d/])|\d+|[\p{L}\p{M}'’]+/gu;

type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'day'; readonly date: IsoDate | null; readonly swapped: IsoDate | null }
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** Known so as to be passed over: the line may have the Gregorian day beside it. */
  | { readonly kind: 'hijri' }
  | { readonly kind: 'clock' | 'label' | 'update' | 'publish' | 'relative' | 'filler' };

/**
 * Reads a line that holds a date and nothing but what belongs to one: label, weekday, clock time, zone and
 * at most a place in front. Null for any other line, such as a sentence that mentions a day.
 */
export function parseDateLine(line: string): DateLine | null {
  if (line.length > MAX_DATE_LINE) return null;
  const folded = fold(line);
  const tokens = tokensOf(folded);
  if (tokens !== null) return tellsWhen(tokens) ? { date: publicationDay(tokens) } : null;
  const place = PLACE.exec(folded)?.[0];
  if (place === undefined || place.trim().split(/\s+/u).length > MAX_PLACE_WORDS + 1) return null;
  const rest = tokensOf(folded.slice(place.length));
  const date = rest === null ? null : publicationDay(rest);
  // A place in front is believed only before a whole date: "القمة - ٢٠٢٤" is a headline.
  return date === null ? null : { date };
}

/** The day of publication that a date line states; null if it is no such line, not certain, or no real day. */
export function readDateLine(line: string): IsoDate | null {
  return parseDateLine(line)?.date ?? null;
}

/** Whether the line is the label of a date that stands in the line below it: "تاريخ النشر:". */
export function isDateLabel(line: string): boolean {
  if (line.length > MAX_DATE_LINE) return false;
  const tokens = tokensOf(fold(line)) ?? [];
  return (
    tokens.some(({ kind }) => kind === 'label' || kind === 'publish' || kind === 'update') &&
    tokens.every(({ kind }) => kind !== 'number' && kind !== 'day' && kind !== 'month')
  );
}

/** Null as soon as a word has no business in a date line. */
function tokensOf(folded: string): readonly Token[] | null {
  const words = [...folded.matchAll(TOKEN)];
  const tokens: Token[] = [];
  let zoneWords = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]?.[0] ?? '';
    const pair = monthNamed(`${word} ${words[i + 1]?.[0] ?? ''}`);
    const token: Token | null = pair === undefined ? tokenOf(word) : { kind: 'month', month: pair };
    if (pair !== undefined) i++;
    if (token !== null) tokens.push(token);
    else if (zoneWords-- <= 0) return null;
    if (ZONE.has(word)) zoneWords = ZONE_WORDS;
  }
  return tokens;
}

function tokenOf(word: string): Token | null {
  if (/^\d+$/.test(word)) return { kind: 'number', value: Number(word) };
  if (/^\d+([/.-])\d+\1\d+$/.test(word)) return numericDay(word);
  if (/^t?\d/.test(word)) return { kind: 'clock' };
  const month = monthNamed(word) ?? AFGHAN_MONTHS.get(word);
  if (month !== undefined) return { kind: 'month', month };
  if (UPDATE.has(word)) return { kind: 'update' };
  if (PUBLISH.has(word)) return { kind: 'publish' };
  if (LABEL.has(word)) return { kind: 'label' };
  const weekday = WEEKDAYS.findIndex((names) => names.has(word));
  if (weekday >= 0) return { kind: 'weekday', weekday };
  if (RELATIVE.has(word)) return { kind: 'relative' };
  return FILLER.has(word) || ZONE.has(word) ? { kind: 'filler' } : null;
}

/**
 * Day and month are told apart by size, or by the dot, which only day-first countries write. Where neither
 * tells, both readings are given and a weekday beside them must decide. The year tells the calendar.
 */
function numericDay(word: string): Token {
  const [a = 0, b = 0, c = 0] = word.split(/[/.-]/).map(Number);
  const certain = (date: IsoDate | null): Token => ({ kind: 'day', date, swapped: date });
  const year = a > 31 ? a : c;
  if (year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR) return { kind: 'hijri' };
  if (year >= FIRST_PERSIAN_YEAR && year < FIRST_HIJRI_YEAR)
    return certain(a > 31 ? persianDate(a, b, c) : persianDate(c, b, a));
  if (a > 999) return certain(gregorianDate(a, b, c));
  if (a > 12 || a === b || word.includes('.')) return certain(gregorianDate(c, b, a));
  if (b > 12) return certain(gregorianDate(c, a, b));
  return { kind: 'day', date: gregorianDate(c, b, a), swapped: gregorianDate(c, a, b) };
}

/** The reading that falls on the stated weekday; without one, only what has a single reading. */
function readingOn(
  weekdays: readonly number[],
  { date, swapped }: Extract<Token, { kind: 'day' }>,
): IsoDate | null {
  if (date === swapped) return date;
  const readings = [date, swapped].filter(
    (day) => day !== null && weekdays.includes(new Date(day).getUTCDay()),
  );
  return readings.length === 1 ? (readings[0] ?? null) : null;
}

function tellsWhen(tokens: readonly Token[]): boolean {
  const has = (kind: Token['kind']): boolean => tokens.some((token) => token.kind === kind);
  const numbers = has('number') || has('clock');
  return (
    has('day') ||
    has('hijri') ||
    (has('month') && numbers) ||
    (has('clock') && (has('weekday') || has('filler') || tokens.length === 1)) ||
    ((has('relative') || has('publish') || has('update') || has('label')) && numbers) ||
    (has('weekday') && tokens.length === 1)
  );
}

/** Null also where two days are stated: a range is not a day, and nobody says which of two is meant. */
function publicationDay(tokens: readonly Token[]): IsoDate | null {
  const days = new Set<IsoDate | null>();
  const weekdays = tokens.flatMap((token) => (token.kind === 'weekday' ? [token.weekday] : []));
  let updated = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'update') updated = true;
    if (token?.kind === 'publish') updated = false;
    if (updated) continue;
    if (token?.kind === 'day') days.add(readingOn(weekdays, token));
    if (token?.kind === 'month' && tokens[i - 1]?.kind !== 'month') {
      const day = dayAround(tokens, i);
      if (day !== undefined) days.add(day);
    }
  }
  const [day = null, ...others] = days;
  return others.length > 0 ? null : day;
}

/** The day that a month name makes with the numbers beside it; undefined in a calendar that is not converted. */
function dayAround(tokens: readonly Token[], at: number): IsoDate | null | undefined {
  const months: Month[] = [];
  let after = at;
  for (let token = tokens[after]; token?.kind === 'month'; token = tokens[++after]) months.push(token.month);
  const month = months[0];
  if (month === undefined || month.calendar === 'hijri') return undefined;
  // "آذار/مارس": two traditions name one month, or the line is not to be trusted.
  if (months.some((m) => m.number !== month.number || m.calendar !== month.calendar)) return null;
  // "٥-٦ مارس": two days.
  if (isDayNumber(tokens[at - 1]) && isDayNumber(tokens[at - 2])) return null;
  const before = numberBeside(tokens, at, -1);
  const [next, second] = [numberBeside(tokens, after - 1, 1), numberBeside(tokens, after, 1)];
  const [day, year] =
    before === undefined ? [next, second] : before <= 31 ? [before, next] : [next, second ?? before];
  if (day === undefined || year === undefined) return null;
  return month.calendar === 'persian'
    ? persianDate(year, month.number, day)
    : gregorianDate(year, month.number, day);
}

function isDayNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.value <= 31;
}

/** The next number in that direction; only ordinals, prepositions and the hour may lie between. */
function numberBeside(tokens: readonly Token[], from: number, step: 1 | -1): number | undefined {
  let i = from + step;
  while (tokens[i]?.kind === 'filler' || tokens[i]?.kind === 'clock') i += step;
  const token = tokens[i];
  return token?.kind === 'number' ? token.value : undefined;
}

function vocabulary(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(fold));
}

/** Why a date that is written tells no day: lunar Hijri, which depends on sightings; a day that does not exist; or more than one reading. */
export type DateProblem = 'hijri' | 'impossible' | 'unreadable';

/** Why a line or value with a date in it gives no day; null where it is no date, or gives one. */
export function dateProblem(written: string): DateProblem | null {
  const folded = fold(written.slice(0, MAX_DATE_LINE));
  const found = parseDateLine(written);
  if (found !== null && found.date !== null) return null;
  const numbers = [...folded.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  const hasHijriYear = numbers.some((n) => n >= FIRST_HIJRI_YEAR && n <= LAST_HIJRI_YEAR);
  if (hasHijriYear && (HIJRI_MARK.test(folded) || hasHijriMonth(folded) || NUMERIC_DAY.test(folded)))
    return 'hijri';
  if (found === null) return null;
  const tokens = tokensOf(folded) ?? [];
  if (tokens.some(({ kind }) => kind === 'hijri')) return 'hijri';
  const whole =
    tokens.some(({ kind }) => kind === 'day') ||
    (tokens.some(({ kind }) => kind === 'month') && numbers.length >= 2);
  return whole ? (statesNoRealDay(tokens) ? 'impossible' : 'unreadable') : null;
}

const HIJRI_MARK = /(?:^|[\s\d])(?:هـ|ه|ه‍|ah)(?![\p{L}])/u;
const NUMERIC_DAY = /\d([/.-])\d+\1\d/u;

function hasHijriMonth(folded: string): boolean {
  const words = [...folded.matchAll(/[\p{L}\p{M}'’-]+/gu)].map(([word]) => word);
  return words.some((word, i) =>
    [word, `${word} ${words[i + 1] ?? ''}`].some((name) => monthNamed(name)?.calendar === 'hijri'),
  );
}

/** Whether no reading of the line's numbers is a day of any month. */
function statesNoRealDay(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token, i) =>
      (token.kind !== 'day' || (token.date === null && token.swapped === null)) &&
      (token.kind !== 'month' || dayAround(tokens, i) === null),
  );
}

/** Whether a line says of a day that it is that of publication: "تاريخ النشر: …". */
export function statesPublication(line: string): boolean {
  const tokens = tokensOf(fold(line.slice(0, MAX_DATE_LINE))) ?? [];
  return readDateLine(line) !== null && tokens.some(({ kind }) => kind === 'publish' || kind === 'label');
}
