import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionTime } from '../../../src/text/dates/question-time.ts';
import { processorTime } from '../../processor-time.ts';

/** A Sunday. */
const TODAY = '2026-11-29';

/** The first and the last day with two dots between them; one of them is left out where the time is open. */
function written(question: string): string | null {
  const time = questionTime(question, TODAY)?.value;
  if (time === undefined) return null;
  const days = time.from === time.to ? String(time.from) : `${time.from ?? ''}..${time.to ?? ''}`;
  return time.isLunar ? `${days} lunar` : days;
}

/** What is left of a question without the pieces that say its time. */
function rest(question: string): string {
  let left = question;
  for (const { start, end } of [...(questionTime(question, TODAY)?.spans ?? [])].reverse())
    left = `${left.slice(0, start)}${left.slice(end)}`;
  return left.replaceAll(/ +(?=[?؟ ])|^ /gu, '');
}

/** `2020` for a year, `2020-10` for a month. */
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
    ['في كانون ثاني 2024 وين كان الوزير؟', '2024-01'],
    ['ماذا حدث يوم 10 أكتوبر 2020؟', '2020-10-10'],
    ['ماذا قيل في 5 آذار/مارس 2025؟', '2025-03-05'],
    ['ماذا قال في شهر ديسمبر من عام 2024؟', '2024-12'],
    ['ماذا حدث سنة ٢٠٢٣؟', '2023'],
    ['كم بلغ الإنتاج في 2023م؟', '2023'],
    ['في أواخر عام 2023 من قاد الوفد؟', '2023'],
    ['بين مارس ومايو 2023', '2023-03-01..2023-05-31'],
    ['بين عامي 2020 و2022', '2020-01-01..2022-12-31'],
    ['من 2021 إلى 2023', '2021-01-01..2023-12-31'],
    ['منذ 2021 حتى 2023', '2021-01-01..2023-12-31'],
    ['ماذا قال مجلس الأمن في القرار 2254 عام 2015؟', '2015'],
    ['الأحد 1 رمضان 1445 هـ - 11 مارس 2024 م', '2024-03-11'],
    ['ماذا جرى في ديسمبر 2024 وفي يناير 2025؟', '2024-12-01..2025-01-31'],
  ],
  en: [
    ['What did Putin say in October 2020?', '2020-10'],
    ['What happened on 26 September 2023?', '2023-09-26'],
    ['What happened on September 26, 2023?', '2023-09-26'],
    ['March 5,2024 speech', '2024-03-05'],
    ['Who spoke on 26/09/2023?', '2023-09-26'],
    ['Who spoke on 09/26/2023?', '2023-09-26'],
    ['What was said on 03/04/2023?', '2023-04-03'],
    ['What was said on 04/04/2023?', '2023-04-04'],
    ['2020-10-10', '2020-10-10'],
    ['Did Xi Jinping visit Moscow in 2024?', '2024'],
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
    ['in 2020, 2021 and 2022', '2020-01-01..2022-12-31'],
    ['What did he say in 2022 about the war of 1967?', '2022'],
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
    ['в начале 2023 года', '2023'],
    ['10.10.2020', '2020-10-10'],
    ['04.03.2023', '2023-03-04'],
  ],
  fa: [
    ['پوتین در دسامبر ۲۰۲۴ چه گفت؟', '2024-12'],
    ['در سال ۲۰۲۲ چه شد؟', '2022'],
    ['در ۲۶ سپتامبر ۲۰۲۳ چه شد؟', '2023-09-26'],
    ['در ماه مه ۲۰۱۰ گوگل چه کرد؟', '2010-05'],
    ['در نوامبر سال ۲۰۱۹ چه شد؟', '2019-11'],
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
  ],
  fr: [
    ['Que s’est-il passé en octobre 2020 ?', '2020-10'],
    ['Qui est venu le 1er mars 2023 ?', '2023-03-01'],
    ['Quel anniversaire ont-elles fêté en 2024 ?', '2024'],
    ["Qu'a dit Macron pendant l'année 2022 ?", '2022'],
    ['entre mars et mai 2023', '2023-03-01..2023-05-31'],
    ['de 2021 à 2023', '2021-01-01..2023-12-31'],
    ['fin 2023', '2023'],
  ],
  tr: [
    ["Ekim 2020'de ne oldu?", '2020-10'],
    ["10 Ekim 2020'de kim konuştu?", '2020-10-10'],
    ["2022'de ne oldu?", '2022'],
    ['2020 yılında kim kazandı?', '2020'],
    ['2012 yılının mayıs ayında', '2012-05'],
    ['2009 Ağustos ayında', '2009-08'],
    ['2020 ekiminde', '2020-10'],
    ["Mart'tan Mayıs 2023'e kadar", '2023-03-01..2023-05-31'],
    ["2021'den 2023'e kadar", '2021-01-01..2023-12-31'],
    ['Metro 2010 ile 2014 arasında açıldı', '2010-01-01..2014-12-31'],
  ],
  de: [
    ['Was geschah im Dezember 2024?', '2024-12'],
    ['Was geschah am 5. März 2023?', '2023-03-05'],
    ['Was geschah im Jahr 2022?', '2022'],
    ['zwischen März und Mai 2023', '2023-03-01..2023-05-31'],
    ['vom 5. bis 10. Oktober 2020', '2020-10-05..2020-10-10'],
    ['Wer reiste nach Moskau im Oktober 2023?', '2023-10'],
    ['Ende 2022', '2022'],
  ],
  es: [
    ['¿Qué pasó en diciembre de 2024?', '2024-12'],
    ['¿Quién habló el 10 de octubre del año 2020?', '2020-10-10'],
    ['¿Qué dijo en 2022?', '2022'],
    ['del 5 al 10 de octubre de 2020', '2020-10-05..2020-10-10'],
    ['desde octubre de 2020 hasta marzo de 2021', '2020-10-01..2021-03-31'],
    ['a principios de 2023', '2023'],
  ],
};

const NOT_ASKED: Readonly<Record<string, readonly string[]>> = {
  'a question without a date': ['', '?', 'What did Putin say?', 'ماذا قال بوتين؟', 'Кто это сказал?'],
  'a month without its year and without a word that says that it is one': [
    'В каких странах отмечают 8 марта?',
    'در مهر چه شد؟',
    'في تشرين 2023',
    'water on Mars',
    'en Mar',
    'on April',
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
  'a state up to a day, which is as often written later': [
    'until 2023',
    'How much had they exported by 24 January 2017?',
    'к октябрю 2020 года',
    "jusqu'en 2020",
    '2030 yılına kadar',
    'до конца 2017 года',
    'بحلول 2030',
  ],
  'an end that is named by an event': [
    'since the 2022 invasion',
    'after the elections of 2020',
    'after the attack on 7 October 2023',
    'six months before May 2017',
    'What happened since the ceasefire?',
    'What happened after the war?',
    'ماذا حدث منذ وقف إطلاق النار؟',
    'по сравнению с 2010-м',
  ],
  'a year that names an event': [
    'احتفالات 1 ماي 2023',
    'قرار 12 فبراير (شباط) 2022',
    'أحداث عام 2022',
    'من فاز في انتخابات 2024؟',
    'انتخابات الرئاسة الأمريكية 2024',
    'ماذا تقرر في قمة ٢٠٢٣؟',
    'كم بلغت الصادرات لعام 2021؟',
    'So who won the 2024 US election?',
    'Who hosted the 2000 Olympics?',
    'the elections of 2020 and 2024',
    'the attack of the 7th of October, 2023',
    'выборы президента США 2024',
    'در بحران آب ۲۰۲۳ چه شد؟',
    'la présidentielle 2022',
    "Les attentats d'août 2017",
    '2022’deki seçimler',
    'Trump 2024 seçimini kime karşı kazandı?',
    'Wer gewann die Bundestagswahl 2021?',
    '¿Qué escribió Xi en su mensaje de Año Nuevo de 2020?',
  ],
  'a calendar that is not that of its month': [
    'رمضان 2023',
    'مهر ۲۰۲۳',
    'مارس 1402',
    'عام 1402',
    'متى يبدأ رمضان؟',
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

/** Question, days, what is left of the question. */
const CUT: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  ar: [
    ['ماذا قال بوتين في تموز؟', '2026-07', 'ماذا قال بوتين؟'],
    ['ماذا حدث في تموز 2025؟', '2025-07', 'ماذا حدث؟'],
    ['ماذا حدث بيوليو 2025؟', '2025-07', 'ماذا حدث؟'],
    ['ماذا جرى بكانون الأول ٢٠٢٤؟', '2024-12', 'ماذا جرى؟'],
    ['وفي يوليو 2025 ماذا قال بوتين؟', '2025-07', 'ماذا قال بوتين؟'],
    ['في يوليو 2025، ماذا قال بوتين؟', '2025-07', 'ماذا قال بوتين؟'],
    ['كم أصيب في أفريل 2017؟', '2017-04', 'كم أصيب؟'],
    ['كم أصيب في غشت 2017؟', '2017-08', 'كم أصيب؟'],
    ['شو صار من أسبوع؟', '2026-11-22..2026-11-29', 'شو صار؟'],
    ['ماذا حدث منذ أسبوع؟', '2026-11-22..2026-11-29', 'ماذا حدث؟'],
    ['ماذا حدث قبل أسبوع؟', '2026-11-19..2026-11-25', 'ماذا حدث؟'],
    ['ماذا حدث قبل ثلاثة أيام؟', '2026-11-26', 'ماذا حدث؟'],
    ['ماذا حدث قبل يومين؟', '2026-11-27', 'ماذا حدث؟'],
    ['ماذا حدث خلال الأيام الثلاثة الماضية؟', '2026-11-26..2026-11-29', 'ماذا حدث؟'],
    ['ماذا جرى يوم ٢/١٢/٢٠٢٤؟', '2024-12-02', 'ماذا جرى؟'],
    ['ماذا قال يوم 3 أيار؟', '2026-05-03', 'ماذا قال؟'],
    ['ماذا قال في الأول من مايو 2023؟', '2023-05-01', 'ماذا قال؟'],
    ['زلزال الأسبوع الماضي في المرجان', '2026-11-16..2026-11-22', 'زلزال في المرجان'],
    ['شو صار مبارح؟', '2026-11-28', 'شو صار؟'],
    ['ايه اللي حصل امبارح؟', '2026-11-28', 'ايه اللي حصل؟'],
    ['ماذا قال أول أمس؟', '2026-11-27', 'ماذا قال؟'],
    ['شو صار هالأسبوع؟', '2026-11-23..2026-11-29', 'شو صار؟'],
    ['حصل ايه السنة دي؟', '2026', 'حصل ايه؟'],
    ['ماذا قال العام الماضي؟', '2025', 'ماذا قال؟'],
    ['ماذا قال الشهر الماضي؟', '2026-10', 'ماذا قال؟'],
    ['ماذا قال الرئيس اليوم؟', '2026-11-29', 'ماذا قال الرئيس؟'],
    ['ماذا قال يوم الاثنين؟', '2026-11-23', 'ماذا قال؟'],
    ['ماذا قال منذ مايو؟', '2026-05-01..', 'ماذا قال؟'],
    ['ماذا قال منذ عام 2017؟', '2017-01-01..', 'ماذا قال؟'],
    ['ماذا قال قبل عام 2021؟', '..2020-12-31', 'ماذا قال؟'],
    ['ماذا حدث في ۱۹ مهر ۱۳۹۹؟', '2020-10-10', 'ماذا حدث؟'],
    ['ماذا حدث في 19 مهر 1399؟', '2020-10-10', 'ماذا حدث؟'],
    ['ماذا بحثا في 23 صفر 1442؟', '2020-10-09..2020-10-11 lunar', 'ماذا بحثا؟'],
    ['ماذا حدث في رمضان 1444؟', '2023-03-22..2023-04-21 lunar', 'ماذا حدث؟'],
    ['ماذا حدث عام 1445 هـ؟', '2023-07-18..2024-07-07 lunar', 'ماذا حدث؟'],
    ['ماذا حدث في صيف 2023؟', '2023-06-01..2023-08-31', 'ماذا حدث؟'],
  ],
  en: [
    ['How long did the strike last in July 2025?', '2025-07', 'How long did the strike last?'],
    ['In July 2025, how long did it last?', '2025-07', 'how long did it last?'],
    ['How long did it last, in July 2025?', '2025-07', 'How long did it last?'],
    ['What did he say (in July 2025) about wages?', '2025-07', 'What did he say about wages?'],
    ['What happened in July?', '2026-07', 'What happened?'],
    ['What happened in December?', '2025-12', 'What happened?'],
    ['What did he say on 3 May?', '2026-05-03', 'What did he say?'],
    ['What did he say on 2 December 2024?', '2024-12-02', 'What did he say?'],
    [
      'What happened yesterday between Putin and Scholz?',
      '2026-11-28',
      'What happened between Putin and Scholz?',
    ],
    ['What did Putin say today?', '2026-11-29', 'What did Putin say?'],
    ['Who resigned the day before yesterday?', '2026-11-27', 'Who resigned?'],
    ['What did Putin say this year?', '2026', 'What did Putin say?'],
    ['What did Putin say last year?', '2025', 'What did Putin say?'],
    ['What did Putin say this month?', '2026-11', 'What did Putin say?'],
    ['What did Putin say last month?', '2026-10', 'What did Putin say?'],
    ['What did Putin say this week?', '2026-11-23..2026-11-29', 'What did Putin say?'],
    ['What did Putin say last week?', '2026-11-16..2026-11-22', 'What did Putin say?'],
    ['Who resigned two days ago?', '2026-11-27', 'Who resigned?'],
    ['Who resigned three weeks ago?', '2026-11-05..2026-11-11', 'Who resigned?'],
    ['Who resigned in the last three days?', '2026-11-26..2026-11-29', 'Who resigned?'],
    ['What has he said since May?', '2026-05-01..', 'What has he said?'],
    ['What has he said since 3 May 2023?', '2023-05-03..', 'What has he said?'],
    ['What has he said since yesterday?', '2026-11-28..', 'What has he said?'],
    ['What did he say before 2021?', '..2020-12-31', 'What did he say?'],
    ['What did he say after March 2021?', '2021-04-01..', 'What did he say?'],
    ['What was said between March and May?', '2026-03-01..2026-05-31', 'What was said?'],
    ['What happened on 23 Safar 1442?', '2020-10-09..2020-10-11 lunar', 'What happened?'],
    ['What happened in summer 2023?', '2023-06-01..2023-08-31', 'What happened?'],
    ['What happened in winter 2023?', '2023-12-01..2024-02-29', 'What happened?'],
    ['What happened last summer?', '2026-06-01..2026-08-31', 'What happened?'],
    ['What did he say on Monday?', '2026-11-23', 'What did he say?'],
    ['What did he say on Sunday?', '2026-11-29', 'What did he say?'],
    ['What did he say last Sunday?', '2026-11-22', 'What did he say?'],
    ['What did he say on Monday, 3 May 2021?', '2021-05-03', 'What did he say?'],
    ['What did he say in early July 2025?', '2025-07', 'What did he say?'],
    ["What caused last week's earthquake?", '2026-11-16..2026-11-22', 'What caused earthquake?'],
  ],
  ru: [
    ['Что сказал Путин 3 мая?', '2026-05-03', 'Что сказал Путин?'],
    ['Что Путин сказал в июле 2025 года?', '2025-07', 'Что Путин сказал?'],
    ['Что было в 2020 г.?', '2020', 'Что было?'],
    ['В мае 2023 года, что сказал Путин?', '2023-05', 'что сказал Путин?'],
    ['Что было три дня назад?', '2026-11-26', 'Что было?'],
    ['Что было неделю назад?', '2026-11-19..2026-11-25', 'Что было?'],
    ['Что было на прошлой неделе?', '2026-11-16..2026-11-22', 'Что было?'],
    ['Что было вчера?', '2026-11-28', 'Что было?'],
    ['Что было в этом году?', '2026', 'Что было?'],
    ['Что он сказал с мая 2023 года?', '2023-05-01..', 'Что он сказал?'],
    ['Что он сказал до 2021 года?', '..2020-12-31', 'Что он сказал?'],
    ['Что было летом 2023 года?', '2023-06-01..2023-08-31', 'Что было?'],
    ['Что было в понедельник?', '2026-11-23', 'Что было?'],
    ['Сколько погибло по состоянию на 3 мая 2025 года?', '2025-05-03', 'Сколько погибло?'],
    ['Что он сказал примерно в марте 2024 года?', '2024-03', 'Что он сказал?'],
    ['Что решили за период с марта по май 2023 года?', '2023-03-01..2023-05-31', 'Что решили?'],
    ['Что было в течение мая 2023 года?', '2023-05', 'Что было?'],
  ],
  fa: [
    ['در هفته گذشته چه شد؟', '2026-11-16..2026-11-22', 'چه شد؟'],
    ['سه روز پیش چه شد؟', '2026-11-26', 'چه شد؟'],
    ['دیروز چه شد؟', '2026-11-28', 'چه شد؟'],
    ['پریروز چه شد؟', '2026-11-27', 'چه شد؟'],
    ['امسال چه شد؟', '2026-03-21..2027-03-20', 'چه شد؟'],
    ['پارسال چه شد؟', '2025-03-21..2026-03-20', 'چه شد؟'],
    ['سال گذشته چه شد؟', '2025-03-21..2026-03-20', 'چه شد؟'],
    ['دو سال پیش چه شد؟', '2024-03-20..2025-03-20', 'چه شد؟'],
    ['در طول سال ۲۰۲۳ چه شد؟', '2023', 'چه شد؟'],
    ['۱۹ مهر ۱۳۹۹ چه شد؟', '2020-10-10', 'چه شد؟'],
    ['در مهر ماه چه شد؟', '2026-09-23..2026-10-22', 'چه شد؟'],
    ['در تابستان ۱۴۰۲ چه شد؟', '2023-06-22..2023-09-22', 'چه شد؟'],
    ['در رمضان ۱۴۴۴ چه شد؟', '2023-03-22..2023-04-21 lunar', 'چه شد؟'],
    ['از سال ۱۴۰۰ چه شد؟', '2021-03-21..', 'چه شد؟'],
    ['روز دوشنبه چه شد؟', '2026-11-23', 'چه شد؟'],
  ],
  tr: [
    ["Temmuz 2025'te ne oldu?", '2025-07', 'ne oldu?'],
    ["Temmuz'da ne oldu?", '2026-07', 'ne oldu?'],
    ["3 Mayıs'ta ne oldu?", '2026-05-03', 'ne oldu?'],
    ['Ekim ayında ne oldu?', '2026-10', 'ne oldu?'],
    ['Geçen hafta ne oldu?', '2026-11-16..2026-11-22', 'ne oldu?'],
    ['Bu yıl ne oldu?', '2026', 'ne oldu?'],
    ['Dün ne oldu?', '2026-11-28', 'ne oldu?'],
    ['Üç gün önce ne oldu?', '2026-11-26', 'ne oldu?'],
    ['Son üç günde ne oldu?', '2026-11-26..2026-11-29', 'ne oldu?'],
    ["2005'ten beri ne oldu?", '2005-01-01..', 'ne oldu?'],
    ["2020'den önce ne oldu?", '..2019-12-31', 'ne oldu?'],
    ['2023 yazında ne oldu?', '2023-06-01..2023-08-31', 'ne oldu?'],
    ['Pazartesi günü ne oldu?', '2026-11-23', 'ne oldu?'],
  ],
  fr: [
    ['Qui a parlé le 3 mai 2023 ?', '2023-05-03', 'Qui a parlé?'],
    ['Qui a parlé en mai ?', '2026-05', 'Qui a parlé?'],
    ['Qui a parlé au mois de mai 2023 ?', '2023-05', 'Qui a parlé?'],
    ['Qui a parlé la semaine dernière ?', '2026-11-16..2026-11-22', 'Qui a parlé?'],
    ['Qui a parlé hier ?', '2026-11-28', 'Qui a parlé?'],
    ['Qui a parlé avant-hier ?', '2026-11-27', 'Qui a parlé?'],
    ["Qui a parlé aujourd'hui ?", '2026-11-29', 'Qui a parlé?'],
    ['Qui a parlé il y a trois jours ?', '2026-11-26', 'Qui a parlé?'],
    ['Qui a parlé depuis mai 2023 ?', '2023-05-01..', 'Qui a parlé?'],
    ['Qui a parlé cette année ?', '2026', 'Qui a parlé?'],
    ['Qui a parlé avant 2021 ?', '..2020-12-31', 'Qui a parlé?'],
    ['Qui a parlé lundi dernier ?', '2026-11-23', 'Qui a parlé?'],
  ],
  de: [
    ['Was geschah vor drei Wochen?', '2026-11-05..2026-11-11', 'Was geschah?'],
    ['Was geschah am 5. Mai?', '2026-05-05', 'Was geschah?'],
    ['Was geschah im Mai?', '2026-05', 'Was geschah?'],
    ['Was sagte er seit Mai 2023?', '2023-05-01..', 'Was sagte er?'],
    ['Was sagte er vor 2021?', '..2020-12-31', 'Was sagte er?'],
    ['Was geschah gestern?', '2026-11-28', 'Was geschah?'],
    ['Was geschah vorgestern?', '2026-11-27', 'Was geschah?'],
    ['Was geschah letzte Woche?', '2026-11-16..2026-11-22', 'Was geschah?'],
    ['Was geschah diese Woche in Berlin?', '2026-11-23..2026-11-29', 'Was geschah in Berlin?'],
    ['Was geschah in den letzten drei Tagen?', '2026-11-26..2026-11-29', 'Was geschah?'],
    ['Was geschah am Montag?', '2026-11-23', 'Was geschah?'],
    ['Was geschah im Sommer 2023?', '2023-06-01..2023-08-31', 'Was geschah?'],
  ],
  es: [
    ['¿Qué pasó el 3 de mayo?', '2026-05-03', '¿Qué pasó?'],
    ['¿Qué pasó en mayo?', '2026-05', '¿Qué pasó?'],
    ['¿Qué pasó la semana pasada?', '2026-11-16..2026-11-22', '¿Qué pasó?'],
    ['¿Qué pasó ayer?', '2026-11-28', '¿Qué pasó?'],
    ['¿Qué pasó anteayer?', '2026-11-27', '¿Qué pasó?'],
    ['¿Qué pasó hoy?', '2026-11-29', '¿Qué pasó?'],
    ['¿Qué pasó hace tres días?', '2026-11-26', '¿Qué pasó?'],
    ['¿Qué pasó este año?', '2026', '¿Qué pasó?'],
    ['¿Qué pasó el año pasado?', '2025', '¿Qué pasó?'],
    ['¿Qué pasó desde mayo de 2023?', '2023-05-01..', '¿Qué pasó?'],
    ['¿Qué pasó antes de 2021?', '..2020-12-31', '¿Qué pasó?'],
    ['¿Qué pasó a finales de julio de 2025?', '2025-07', '¿Qué pasó?'],
  ],
};

/** Words of time that are not the time of their question. */
const LEFT_ALONE: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'ماذا ذكرت روسيا اليوم؟',
    'من أسس المصري اليوم؟',
    'متى اليوم الوطني السعودي؟',
    'كيف تغير الوضع حتى اليوم؟',
    'أين تقع مدينة 6 أكتوبر؟',
    'من خطط لهجوم 7 أكتوبر؟',
    'من فاز بكأس العالم 2022؟',
    'ماذا قيل في ذكرى حرب 6 أكتوبر؟',
    'من نفذ تفجيرات 11 سبتمبر؟',
    'أين باب المندب؟',
    'كم استمر الإضراب ثلاثة أيام؟',
    'ماذا سيحدث بعد أسبوعين؟',
    'ماذا سيحدث في مايو 2027؟',
    'أين ولد الرئيس عام 2001؟',
    'ماذا فعل عندما كان رئيسا في 2012؟',
    'ما الذي حدث قبل ثلاثة أيام من الانتخابات؟',
    'من خطب في صلاة الجمعة؟',
    'ماذا يسمى السند إذا كانت مدته أقل من 3 سنوات؟',
    'قداش من عام باش يقعد في السجن؟',
    'ماذا ورد في تقرير عام 2013؟',
    'هل وافق البرلمان على ميزانية 2021؟',
    'ماذا كتب في "أحداث في تموز 2023"؟',
    'ماذا قال جوان لابورتا؟',
    'ماذا قال رجب طيب أردوغان؟',
    'من زار دمشق ربيع الأول؟',
    'ما هو الأسبوع العظيم؟',
  ],
  en: [
    "Who leads today's generation?",
    'What did Russia Today report?',
    'Who founded USA Today?',
    'What did the Sunday Times say?',
    'What happened after the 7 October attack?',
    'Who sat on the January 6 committee?',
    'Who won the 2024 elections?',
    'Olympics 2024',
    'What caused the July 2025 strike?',
    'Who died in the 11 December 2016 rescue?',
    'Who spoke in May elections?',
    'What did Theresa May say?',
    'What did May promise in the debate?',
    'Where did they march?',
    'How long did they wait, for three days?',
    'The strike lasted three weeks, why?',
    'What will happen in two weeks?',
    'What will happen in May 2027?',
    'Did the ministry announce elections for May 2026?',
    'Who was born in 2001?',
    'What did he do when he was president in 2012?',
    'What happened in summer?',
    'Who starred in Black Friday?',
    'Who led the Friday prayers?',
    'What was signed on Good Friday?',
    'What is the university known as today?',
    'Who wrote "What happened in July 2025"?',
    'What happened in the year of the flood?',
    'What happened in 1867?',
    'What did he say in March 2020 about the wall, and in June 2024 about the bridge?',
    'Where did flight 2023 land?',
    'How many were there in the last week of 2016?',
    'Who won on Monday after the attack?',
  ],
  ru: [
    'Кто выиграл выборы 2024 года?',
    'Кто участвовал в параде 9 мая?',
    'Какой теракт 11 сентября 2001 года?',
    'Что пишет Россия сегодня?',
    'Что будет через две недели?',
    'Что случилось за три дня до выборов?',
    'Что случилось три дня назад от выборов?',
    'Кто родился в 2001 году?',
    'Что он делал, когда он был мэром в 2012 году?',
    'Что было в 1970-х годах?',
    'Когда отмечают 8 марта?',
    'Что было летом?',
  ],
  fa: [
    'خبرگزاری مهر چه گفت؟',
    'نماز جمعه کجا بود؟',
    'سه روز پیش از انتخابات چه شد؟',
    'تا امروز چه شده است؟',
    'جام جهانی ۲۰۲۲ را چه کسی برد؟',
    'جنگ ۲۰۲۲ چگونه آغاز شد؟',
    'در مه چه دیده می شود؟',
    'بهار عربی چیست؟',
    'متولد سال ۱۳۸۰ کیست؟',
    'دو هفته بعد چه می شود؟',
    'در سال ۱۴۱۰ چه می شود؟',
    'دهه ۱۳۹۰ چه بود؟',
  ],
  tr: [
    '2024 seçimlerini kim kazandı?',
    "2022'nin en iyi filmi ne?",
    'Bugünkü gençler ne istiyor?',
    'Seçimden üç gün önce ne oldu?',
    'Bu kişi kim?',
    'Bu yazı kimin?',
    'İki hafta sonra ne olacak?',
    '15 Temmuz darbesi nedir?',
    'Mart kimdir?',
    "Mayıs 2027'de ne olacak?",
    'Yazın ne olur?',
    'Ocak nedir?',
  ],
  fr: [
    "Qui a commis l'attentat du 11 septembre ?",
    'Où fut la marche du 12 septembre 2015 ?',
    'Qui a gagné la Coupe du monde 2018 ?',
    'Que se passe-t-il dans deux semaines ?',
    'Combien de temps, trois jours ?',
    'Quand est-il né en 2001 ?',
    'Que veulent les jeunes d’aujourd’hui ?',
    'Le Vendredi saint, que fait-on ?',
    'Y a-t-il de l’eau sur Mars ?',
    'Que faisait-il quand il était maire en 2012 ?',
    'Les années 2000 ?',
    'Que se passe-t-il en été ?',
  ],
  de: [
    'Wer gewann die Bundestagswahl 2021?',
    'Was sagt Russland heute?',
    'Was ist heute bekannt?',
    'Wer ist im Jahr 2001 geboren?',
    'Was geschieht in zwei Wochen?',
    'Was steht im Bericht aus dem Jahr 2013?',
    'Was geschah am Schwarzen Freitag?',
    'Wie weit ist der Mars entfernt?',
    'Was wollen die heutigen Kinder?',
    'Wer überlebte den Anschlag vom 11. September 2001?',
    'Was geschah im Sommer?',
    'Was geschah drei Tage vor der Wahl?',
  ],
  es: [
    '¿Quién ganó el Mundial 2022?',
    '¿Qué pasó en los atentados del 11 de septiembre?',
    '¿Quién ganó las elecciones de 2024?',
    '¿Quién nació en 2001?',
    '¿Qué pasará dentro de dos semanas?',
    '¿Qué hacía cuando era alcalde en 2012?',
    '¿Qué hace la juventud de hoy?',
    '¿Qué se hace hoy en día?',
    '¿Quién murió el Viernes Santo?',
    '¿Duró tres días?',
    '¿Qué mar hay?',
    '¿Qué pasa en verano?',
  ],
};

describe('the time that a question says', () => {
  for (const [language, cases] of Object.entries(ASKED)) {
    it.each(cases)(`is read in ${language}: %s`, (question, period) => {
      expect(written(question)).toBe(days(period));
    });
  }

  for (const [what, questions] of Object.entries(NOT_ASKED)) {
    it.each(questions)(`is not read from ${what}: %j`, (question) => {
      expect(questionTime(question, TODAY)).toBeNull();
    });
  }

  for (const [language, cases] of Object.entries(CUT)) {
    it.each(cases)(`is cut out of the question in ${language}: %s`, (question, period, left) => {
      expect(written(question)).toBe(days(period));
      expect(rest(question)).toBe(left);
    });
  }

  for (const [language, questions] of Object.entries(LEFT_ALONE)) {
    it.each(questions)(`is left alone in ${language}: %s`, (question) => {
      expect(questionTime(question, TODAY)).toBeNull();
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
    ['February 2022', '2022-02-01..2022-02-28'],
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

  it('is two real days in order and pieces of the question, whatever is asked', () => {
    fc.assert(
      fc.property(question, (text) => {
        const said = questionTime(text, TODAY);
        if (said === null) return;
        const { from, to } = said.value;
        for (const day of [from, to])
          if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect((from ?? '') <= (to ?? '9')).toBe(true);
        for (const { start, end } of said.spans)
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the length of the question', () => {
    const units = ['1', 'a', 'March and ', '2023-', 'https://a ', "a'", '- ', 'ب', '10 مهر ۱۴۰۲ و '];
    const time = processorTime(() => {
      for (const unit of units) questionTime(unit.repeat(2000).slice(0, 2000), TODAY);
    });
    expect(time).toBeLessThan(4000);
  });
});
