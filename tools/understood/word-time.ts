import type { IsoDate } from '../../src/domain/article.ts';
import { gregorianDate, lastDayOfMonth } from '../../src/text/dates/calendar.ts';

/** How exactly a question names the time of its article. */
export type Precision = 'day' | 'month' | 'year';

/** A question with a time in it, and the days that the time means, both included. */
export type WordedTime = {
  readonly question: string;
  readonly precision: Precision;
  readonly from: IsoDate;
  readonly to: IsoDate;
};

/** `{d}` is the day, `{m}` the month, `{y}` the year; `{D}` and `{Y}` are the same in the digits of the script. */
type Templates = Readonly<Record<Precision, readonly string[]>>;
type Wording = {
  /** January first. */
  readonly months: readonly (readonly string[])[];
  readonly templates: Templates;
  /** What stands between a time at the beginning and the question. */
  readonly comma: string;
};

const list = (text: string): readonly (readonly string[])[] => text.split(' ').map((name) => name.split('|'));
const underscored = (text: string): readonly (readonly string[])[] =>
  list(text).map((names) => names.map((name) => name.replaceAll('_', ' ')));

const WORDINGS: Readonly<Record<string, Wording>> = {
  ar: {
    months: underscored(
      'يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|آذار أبريل|نيسان|أفريل مايو|أيار|ماي يونيو|حزيران|جوان يوليو|تموز|جويلية أغسطس|آب|أوت سبتمبر|أيلول أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول',
    ),
    templates: {
      day: ['في {d} {m} {y}', 'يوم {D} {m} {Y}', 'بتاريخ {d} {m} {y}'],
      month: ['في {m} {y}', 'في شهر {m} {Y}', 'ب{m} {y}', 'خلال {m} من عام {y}'],
      year: ['في {y}', 'في عام {Y}', 'سنة {y}', 'خلال عام {y}'],
    },
    comma: '،',
  },
  en: {
    months: list('January February March April May June July August September October November December'),
    templates: {
      day: ['on {d} {m} {y}', 'on {m} {d}, {y}'],
      month: ['in {m} {y}', 'in {m} of {y}', 'during {m} {y}'],
      year: ['in {y}', 'in the year {y}', 'during {y}'],
    },
    comma: ',',
  },
  ru: {
    months: list(
      'январе|января феврале|февраля марте|марта апреле|апреля мае|мая июне|июня июле|июля августе|августа сентябре|сентября октябре|октября ноябре|ноября декабре|декабря',
    ),
    templates: {
      day: ['{m2} {y} года'],
      month: ['в {m} {y} года', 'в {m} {y}'],
      year: ['в {y} году', 'в {y}-м году'],
    },
    comma: '',
  },
  fa: {
    months: list('ژانویه فوریه مارس آوریل مه ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر'),
    templates: {
      day: ['در {D} {m} {Y}', 'در روز {D} {m} {Y}'],
      month: ['در {m} {Y}', 'در ماه {m} {Y}', 'در {m} سال {Y}'],
      year: ['در سال {Y}', 'در سال {Y} میلادی'],
    },
    comma: '،',
  },
  tr: {
    months: list('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
    templates: {
      day: ["{d} {m} {y}'{te}", '{d} {m} {y} tarihinde'],
      month: ["{m} {y}'{te}", '{y} {m} ayında', '{y} yılının {m} ayında'],
      year: ["{y}'{te}", '{y} yılında'],
    },
    comma: '',
  },
  fr: {
    months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    templates: {
      day: ['le {d} {m} {y}'],
      month: ['en {m} {y}', 'au mois {de m} {y}'],
      year: ['en {y}', "pendant l'année {y}"],
    },
    comma: ',',
  },
  de: {
    months: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    templates: {
      day: ['am {d}. {m} {y}'],
      month: ['im {m} {y}', 'im Monat {m} {y}'],
      year: ['im Jahr {y}', 'im Jahre {y}'],
    },
    comma: '',
  },
  es: {
    months: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    templates: {
      day: ['el {d} de {m} de {y}', 'el {d} de {m} del año {y}'],
      month: ['en {m} de {y}', 'en {m} del {y}'],
      year: ['en {y}', 'en el año {y}'],
    },
    comma: ',',
  },
};

const PRECISIONS = ['day', 'month', 'year'] as const;

/**
 * A question with the day, the month and the year of its article named in its language: each in several natural wordings, at
 * the beginning and at the end. None for a language without wordings.
 *
 * @param language ISO 639-1
 */
export function wordTime(question: string, language: string, day: IsoDate): readonly WordedTime[] {
  const wording = WORDINGS[language];
  if (wording === undefined) return [];
  return PRECISIONS.flatMap((precision) =>
    wording.templates[precision].flatMap((template) =>
      writtenTimes(template, wording, language, day).flatMap((time) =>
        [atBeginning(question, time, wording.comma), atEnd(question, time)].map((worded) => ({
          question: worded,
          precision,
          ...daysOf(precision, day),
        })),
      ),
    ),
  );
}

function writtenTimes(
  template: string,
  { months }: Wording,
  language: string,
  date: IsoDate,
): readonly string[] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const names = months[month - 1] ?? [];
  // Russian has two forms of each name and not two names.
  const used = language === 'ru' ? names.slice(0, 1) : names;
  const written = (/\{(?:de )?m/u.test(template) ? used : ['']).map((name) =>
    template
      .replace('{m2}', `${day} ${names[1] ?? ''}`)
      .replace('{de m}', /^[aeiouyé]/u.test(name) ? `d'${name}` : `de ${name}`)
      .replace('{m}', name)
      .replace('{d}', String(day))
      .replace('{y}', String(year))
      .replace('{D}', inDigitsOf(language, day))
      .replace('{Y}', inDigitsOf(language, year))
      .replace('{te}', turkishEnding(year)),
  );
  return written;
}

function atBeginning(question: string, time: string, comma: string): string {
  const [marks = ''] = /^[¿¡\s]*/u.exec(question) ?? [];
  const rest = question.slice(marks.length);
  return `${marks}${time.slice(0, 1).toUpperCase()}${time.slice(1)}${comma} ${rest}`;
}

function atEnd(question: string, time: string): string {
  const [marks = ''] = /[?؟!.\s]*$/u.exec(question) ?? [];
  return `${question.slice(0, question.length - marks.length)} ${time}${marks}`;
}

function daysOf(precision: Precision, day: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } {
  const [year = 0, month = 0] = day.split('-').map(Number);
  if (precision === 'day') return { from: day, to: day };
  const [first, last] = precision === 'month' ? [month, month] : [1, 12];
  const [from, to] = [gregorianDate(year, first, 1), lastDayOfMonth(gregorianDate, year, last)];
  if (from === null || to === null) throw new RangeError(`no month ${day}`);
  return { from, to };
}

function inDigitsOf(language: string, value: number): string {
  const zero = language === 'fa' ? 0x06f0 : language === 'ar' ? 0x0660 : 0x30;
  return String(value).replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** 2017'de, 2016'da, 2015'te */
function turkishEnding(year: number): string {
  const byDigit: Readonly<Record<string, string>> = {
    0: 'da',
    1: 'de',
    2: 'de',
    3: 'te',
    4: 'te',
    5: 'te',
    6: 'da',
    7: 'de',
    8: 'de',
    9: 'da',
  };
  return byDigit[String(year % 10)] ?? 'de';
}
