import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedPeriod } from '../../src/text/asked-period.ts';

/** `2020` for a year, `2020-10` for a month, else the first and the last day with two dots between them. */
function written(question: string): string | null {
  const period = askedPeriod(question);
  if (period === null) return null;
  return period.from === period.to ? period.from : `${period.from}..${period.to}`;
}

function days(period: string): string {
  if (/^\d{4}$/.test(period)) return `${period}-01-01..${period}-12-31`;
  const [year = 0, month = 0] = period.split('-').map(Number);
  const last = String(new Date(Date.UTC(year, month, 0)).getUTCDate());
  return /^\d{4}-\d{2}$/.test(period) ? `${period}-01..${period}-${last}` : period;
}

const ASKED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ar: [
    ['ماذا قال بوتين في ديسمبر ٢٠٢٤؟', '2024-12'],
    ['ماذا حدث في كانون الأول 2024؟', '2024-12'],
    ['من زار دمشق في تشرين الثاني ٢٠٢٣؟', '2023-11'],
    ['ماذا جرى بتموز 2023؟', '2023-07'],
    ['شو صار بآب ٢٠٢٣؟', '2023-08'],
    ['تصريحات تبون في جويلية 2023', '2023-07'],
    ['زلزال الحوز في شتنبر 2023', '2023-09'],
    ['ما الذي أعلنه القصر في دجنبر ٢٠٢٢؟', '2022-12'],
    ['هل زار الوفد الرباط في غشت 2022؟', '2022-08'],
    ['احتفالات 1 ماي 2023', '2023-05-01'],
    ['في كانون ثاني 2024 وين كان الوزير؟', '2024-01'],
    ['ماذا حدث يوم 10 أكتوبر 2020؟', '2020-10-10'],
    ['ماذا قيل في 5 آذار/مارس 2025؟', '2025-03-05'],
    ['قرار 12 فبراير (شباط) 2022', '2022-02-12'],
    ['ماذا قال في شهر ديسمبر من عام 2024؟', '2024-12'],
    ['أحداث عام 2022', '2022'],
    ['ماذا حدث سنة ٢٠٢٣؟', '2023'],
    ['كم بلغ الإنتاج في 2023م؟', '2023'],
    ['كم بلغت الصادرات لعام 2021؟', '2021'],
    ['في أواخر عام 2023 من قاد الوفد؟', '2023'],
    ['بين مارس ومايو 2023', '2023-03-01..2023-05-31'],
    ['بين عامي 2020 و2022', '2020-01-01..2022-12-31'],
    ['من 2021 إلى 2023', '2021-01-01..2023-12-31'],
    ['منذ 2021 حتى 2023', '2021-01-01..2023-12-31'],
    ['من فاز في انتخابات 2024؟', '2024'],
    ['انتخابات الرئاسة الأمريكية 2024', '2024'],
    ['ماذا تقرر في قمة ٢٠٢٣؟', '2023'],
    ['ماذا قال مجلس الأمن في القرار 2254 عام 2015؟', '2015'],
    ['الأحد 1 رمضان 1445 هـ - 11 مارس 2024 م', '2024-03-11'],
    ['ماذا جرى في ديسمبر 2024 وفي يناير 2025؟', '2024-12-01..2025-01-31'],
  ],
  en: [
    ['What did Putin say in October 2020?', '2020-10'],
    ['What happened on 26 September 2023?', '2023-09-26'],
    ['What happened on September 26, 2023?', '2023-09-26'],
    ['the attack of the 7th of October, 2023', '2023-10-07'],
    ['March 5,2024 speech', '2024-03-05'],
    ['Who spoke on 26/09/2023?', '2023-09-26'],
    ['Who spoke on 09/26/2023?', '2023-09-26'],
    ['What was said on 03/04/2023?', '2023-03-04..2023-04-03'],
    ['What was said on 04/04/2023?', '2023-04-04'],
    ['2020-10-10', '2020-10-10'],
    ['Did Xi Jinping visit Moscow in 2024?', '2024'],
    ['So who won the 2024 US election?', '2024'],
    ['Who hosted the 2000 Olympics?', '2000'],
    ['between March and May 2023', '2023-03-01..2023-05-31'],
    ['March, April and May 2023', '2023-03-01..2023-05-31'],
    ['statements March to May 2023', '2023-03-01..2023-05-31'],
    ['How did they win 5 and in March 2023 lose?', '2023-03'],
    ['How many died in 2022 and 1400 others?', '2022'],
    ['from 28 September to 3 October 2023', '2023-09-28..2023-10-03'],
    ['October 10 to 15, 2020', '2020-10-10..2020-10-15'],
    ['5-7 October 2020', '2020-10-05..2020-10-07'],
    ['December 2023 to February 2024', '2023-12-01..2024-02-29'],
    ['Trade with China 2021-2023', '2021-01-01..2023-12-31'],
    ['from 2000 to 2005', '2000-01-01..2005-12-31'],
    ['the elections of 2020 and 2024', '2020-01-01..2024-12-31'],
    ['in 2020, 2021 and 2022', '2020-01-01..2022-12-31'],
    ['What did he say in 2022 about the war of 1967?', '1967-01-01..2022-12-31'],
    ['late October 2023', '2023-10'],
    ['Who may in 2023 visit Moscow?', '2023'],
    ['In 2023 may Putin travel?', '2023'],
    ['Did they march and in May 2023 retreat?', '2023-05'],
    ['What did Blinken say before the Senate in March 2023?', '2023-03'],
    ['1,950 tons in 2023', '2023'],
  ],
  ru: [
    ['О чём Путин говорил в октябре 2020 года?', '2020-10'],
    ['Что случилось в сентябре 2023?', '2023-09'],
    ['Кто приезжал 5 мая 2023 г.?', '2023-05-05'],
    ['О чём Путин и Алиев говорили в 2015 году?', '2015'],
    ['Что было в 2020-м?', '2020'],
    ['встреча 26-го октября 2020', '2020-10-26'],
    ['с 10 по 15 октября 2020 года', '2020-10-10..2020-10-15'],
    ['между мартом и маем 2023', '2023-03-01..2023-05-31'],
    ['в мае и в июне 2023 года', '2023-05-01..2023-06-30'],
    ['в 2020—2021 гг.', '2020-01-01..2021-12-31'],
    ['выборы президента США 2024', '2024'],
    ['в начале 2023 года', '2023'],
    ['10.10.2020', '2020-10-10'],
    ['04.03.2023', '2023-03-04'],
  ],
  fa: [
    ['پوتین در دسامبر ۲۰۲۴ چه گفت؟', '2024-12'],
    ['در سال ۲۰۲۲ چه شد؟', '2022'],
    ['در ۲۶ سپتامبر ۲۰۲۳ چه شد؟', '2023-09-26'],
    ['در ماه مه ۲۰۱۰ گوگل چه کرد؟', '2010-05'],
    ['در نوامبر سال ۱۹۷۹ چه شد؟', '1979-11'],
    ['در مهر ۱۴۰۲ چه شد؟', '2023-09-23..2023-10-22'],
    ['دی‌ماه ۱۴۰۲', '2023-12-22..2024-01-20'],
    ['در سال ۱۴۰۲ چه شد؟', '2023-03-21..2024-03-19'],
    ['در سال ۱۴۰۳ هجری شمسی', '2024-03-20..2025-03-20'],
    ['۱۴۰۱ خورشیدی', '2022-03-21..2023-03-20'],
    ['سال‌های ۱۴۰۰ تا ۱۴۰۲', '2021-03-21..2024-03-19'],
    ['اسفند ۱۴۰۳', '2025-02-19..2025-03-20'],
    ['۱۵ مهر ۱۴۰۲', '2023-10-07'],
    ['در ۱۴۰۲/۰۷/۱۵ چه شد؟', '2023-10-07'],
    ['در ۲۸ آبان ۱۳۹۲ (۱۹ نوامبر ۲۰۱۳) چه شد؟', '2013-11-19'],
    ['از مارس تا مه ۲۰۲۳', '2023-03-01..2023-05-31'],
    ['در بحران آب ۲۰۲۳ چه شد؟', '2023'],
  ],
  fr: [
    ['Que s’est-il passé en octobre 2020 ?', '2020-10'],
    ['Qui est venu le 1er mars 2023 ?', '2023-03-01'],
    ["Les attentats d'août 2017", '2017-08'],
    ['Quel anniversaire ont-elles fêté en 2024 ?', '2024'],
    ["Qu'a dit Macron pendant l'année 2022 ?", '2022'],
    ['entre mars et mai 2023', '2023-03-01..2023-05-31'],
    ['de 2021 à 2023', '2021-01-01..2023-12-31'],
    ['fin 2023', '2023'],
    ['la présidentielle 2022', '2022'],
  ],
  tr: [
    ["Ekim 2020'de ne oldu?", '2020-10'],
    ["10 Ekim 2020'de kim konuştu?", '2020-10-10'],
    ["2022'de ne oldu?", '2022'],
    ['2022’deki seçimler', '2022'],
    ['2020 yılında kim kazandı?', '2020'],
    ['Trump 2024 seçimini kime karşı kazandı?', '2024'],
    ['2012 yılının mayıs ayında', '2012-05'],
    ['2009 Ağustos ayında', '2009-08'],
    ['2020 ekiminde', '2020-10'],
    ["Mart'tan Mayıs 2023'e kadar", '2023-03-01..2023-05-31'],
    ["2021'den 2023'e kadar", '2021-01-01..2023-12-31'],
    ['Metro 1980 ile 1984 arasında açıldı', '1980-01-01..1984-12-31'],
  ],
  de: [
    ['Was geschah im Dezember 2024?', '2024-12'],
    ['Was geschah am 5. März 2023?', '2023-03-05'],
    ['Was geschah im Jahr 2022?', '2022'],
    ['zwischen März und Mai 2023', '2023-03-01..2023-05-31'],
    ['vom 5. bis 10. Oktober 2020', '2020-10-05..2020-10-10'],
    ['Wer gewann die Bundestagswahl 2021?', '2021'],
    ['Wer reiste nach Moskau im Oktober 2023?', '2023-10'],
    ['Ende 2022', '2022'],
  ],
  es: [
    ['¿Qué pasó en diciembre de 2024?', '2024-12'],
    ['¿Quién habló el 10 de octubre del año 2020?', '2020-10-10'],
    ['¿Qué escribió Xi en su mensaje de Año Nuevo de 2020?', '2020'],
    ['¿Qué dijo en 2022?', '2022'],
    ['del 5 al 10 de octubre de 2020', '2020-10-05..2020-10-10'],
    ['desde octubre de 2020 hasta marzo de 2021', '2020-10-01..2021-03-31'],
    ['a principios de 2023', '2023'],
  ],
};

const NOT_ASKED: Readonly<Record<string, readonly string[]>> = {
  'a question without a date': ['', '?', 'What did Putin say?', 'ماذا قال بوتين؟', 'Кто это сказал?'],
  'a month without its year': [
    'What happened in October?',
    'ماذا حدث في ديسمبر؟',
    'ماذا حدث في 7 أكتوبر؟',
    'Какая погода в Осло в мае?',
    'В каких странах отмечают 8 марта?',
    'در مهر چه شد؟',
    'Ekim ayında ne oldu?',
    'في تشرين 2023',
  ],
  'a word that is also a month': [
    'May I ask about Putin?',
    'Who may not require that its teachers be certified?',
    'Did they march on Kyiv?',
    'Did they march 2000 kilometers?',
    'آب',
    'بحران آب در خوزستان چیست؟',
    'ما هو تموز؟',
    'كيف مارس الضغط على ماي؟',
    'می شود گفت؟',
    'Quelle est l’atmosphère de Mars ?',
    'Wie weit ist der Mars entfernt? Mai?',
    'Mart kimdir?',
    '¿Qué mar bordea el imperio?',
    'خبرگزاری مهر چه گفت؟',
    'ماذا قال رجب طيب أردوغان؟',
  ],
  'a quantity': [
    'Who sent 2000 soldiers?',
    'in 2000 villages',
    'In March 2000 soldiers died',
    '2024 people voted in the election',
    'an army of 2000',
    'an army of 1950',
    'a hall of 2000',
    'more than 2000 attacks',
    'between 1950 and 2000 soldiers',
    'in 2024 and 2000 soldiers',
    'the 2000 war victims',
    'in 2000-2500 houses',
    'هل وصلت 1,950 طن؟',
    'قتل 2024 شخصا',
    'أكثر من 1950 قتيلا',
    'في 2000 قرية',
    'منذ 2000 سنة',
    '2 024 человек',
    'в 2000 километрах',
    'در ۲۰۰۰ نفر',
    'plus de 2022 morts',
    'más de 1950',
    '2000 asker',
    'in 2000 Tagen',
    '2000 years ago',
  ],
  'another number': [
    'القرار 2254',
    'ماذا ينص القرار رقم 1973 بشأن ليبيا؟',
    'قرار مجلس الأمن 1973',
    'resolution 1701',
    'What does resolution 1973 say?',
    'Windows 2000',
    'Does the Su-2000 fly?',
    'GPT-2024',
    'رؤية 2030',
    'What did it cost, $2024 or 2024€?',
    'in 2024% of cases',
    'phone +1 202 2024',
    'call 2021-2023',
    'Сколько лет главному герою романа «1984»?',
    'Какая дальность пушки образца 1927 года?',
    'in 12023',
    'in 1899',
    'in 2101',
    'Law 10/2020',
    'at 2000 hours',
    'https://example.com/2023/10/10/a',
    'https://example.com/?day=2023-10-10',
  ],
  'a date that does not exist': [
    '31 February 2023',
    '29 February 2023',
    'on February 29, 2023',
    '32 October 2020',
    '31.02.2023',
    '31/04/2023',
    '2023-13-45',
    '۳۱ مهر ۱۴۰۲',
    'from 31 February to 5 March 2023',
    '2023-2021',
  ],
  'an end that is open': [
    'منذ عام 2017',
    'منذ 7 أكتوبر 2023',
    'بعد 2020',
    'بحلول 2030',
    'since the 2022 invasion',
    'after the elections of 2020',
    'after the attack on 7 October 2023',
    'before October 2020',
    'until 2023',
    'from October 2020 onwards',
    'до 2015 года',
    'к октябрю 2020 года',
    'с 2005 года',
    "jusqu'en 2020",
    'depuis 2022',
    'desde 2021',
    "2005'ten beri",
    '2030 yılına kadar',
    '2000 yılından sonra',
    'seit Oktober 2020',
    'از سال ۱۴۰۰',
  ],
  'a calendar that is not converted, or not that of its month': [
    'رمضان 1445',
    'عام 1445 هـ',
    'سال ۱۴۴۵ قمری',
    'رمضان 2023',
    'مهر ۲۰۲۳',
    'مارس 1402',
    'عام 1402',
  ],
  'not certain': [
    'in the 1970s',
    'в 1970-х годах',
    'les années 1980',
    'دهه ۱۳۷۰ خورشیدی',
    "26 September '23",
    'season 2020-21',
    '2020-10',
    'between December and February 2024',
    'عام 1950 قبل الميلاد',
  ],
};

describe('the period that a question asks for', () => {
  for (const [language, cases] of Object.entries(ASKED)) {
    it.each(cases)(`is read in ${language}: %s`, (question, period) => {
      expect(written(question)).toBe(days(period));
    });
  }

  for (const [what, questions] of Object.entries(NOT_ASKED)) {
    it.each(questions)(`is not read from ${what}: %j`, (question) => {
      expect(askedPeriod(question)).toBeNull();
    });
  }

  it.each([
    'январе январь января январю январем',
    'феврале февраль февраля февралю февралем',
    'марте март марта марту мартом',
    'апреле апрель апреля апрелю апрелем',
    'мае май мая маю маем',
    'июне июнь июня июню июнем',
    'июле июль июля июлю июлем',
    'августе август августа августу августом',
    'сентябре сентябрь сентября сентябрю сентябрём',
    'октябре октябрь октября октябрю октябрём',
    'ноябре ноябрь ноября ноябрю ноябрём',
    'декабре декабрь декабря декабрю декабрём',
  ])('knows a Russian month in every case: %s', (forms) => {
    const periods = new Set(forms.split(' ').map((form) => written(`${form} 2023`)));
    expect(periods.size).toBe(1);
    expect(periods).not.toContain(null);
  });

  it.each([
    ['February 2023', '2023-02-01..2023-02-28'],
    ['February 2024', '2024-02-01..2024-02-29'],
    ['February 2100', '2100-02-01..2100-02-28'],
    ['April 2023', '2023-04-01..2023-04-30'],
    ['اسفند ۱۴۰۲', '2024-02-20..2024-03-19'],
    ['شهریور ۱۴۰۲', '2023-08-23..2023-09-22'],
  ])('ends with the last day of the month: %s', (question, period) => {
    expect(written(question)).toBe(period);
  });

  const piece = fc.oneof(
    fc.constantFrom('مارس', 'كانون الأول', 'آذار', 'May', 'March', 'октябре', 'مهر', 'Ekim', 'Mai', 'رمضان'),
    fc.constantFrom('in', 'of', 'و', 'and', '-', '/', ',', 'to', 'حتى', 'عام', 'after', "'de", 'года', 'سال'),
    fc.integer({ min: 0, max: 40 }).map(String),
    fc.integer({ min: 1880, max: 2110 }).map(String),
    fc.integer({ min: 1380, max: 1450 }).map(String),
    fc.constantFrom('31/02/2023', '03/04/2023', '2020-10-10', '31.12.2100', 'elections', 'people', 'پ'),
  );
  const question = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2000 }),
    fc
      .tuple(fc.array(piece, { maxLength: 20 }), fc.constantFrom(' ', ''))
      .map(([pieces, between]) => pieces.join(between)),
  );

  it('is two real days in order, whatever is asked', () => {
    fc.assert(
      fc.property(question, (text) => {
        const period = askedPeriod(text);
        if (period === null) return;
        for (const day of [period.from, period.to])
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect(period.from <= period.to).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the length of the question', () => {
    const units = ['1', 'a', 'March and ', '2023-', 'https://a ', "a'", '- ', 'ب', '10 مهر ۱۴۰۲ و '];
    const started = performance.now();
    for (const unit of units) askedPeriod(unit.repeat(2000).slice(0, 2000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
