import type { Expectation, Wanted } from './expectation.ts';

const MARJAN_JUNE: Wanted = { first: { date: '^2025-06-01$' } };
const MARJAN_NOVEMBER: Wanted = { first: { date: '^2025-11-20$', article: ['r-9'] } };
const NINE_DAYS = 'nine days|تسعة أيام|девятидневн';
const PAY_RISE = '12[.,]5';
const SANA = 'الوكالة العربية السورية للأنباء';
const RAISI_CALL = 'إبراهيم رئيسي خلال اتصال هاتفي';
const CONGRATULATES = 'هنأ الرئيس الروسي';
const YESTERDAY = { from: '2026-11-28', to: '2026-11-28' };

/** What `expected` of each case of `faults/reports/ask.jsonl` says in words, as a check; several where it allows alternatives. */
export const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  // right-month-named. The strike is told by several articles of these days, and each of them is right.
  ga001: [
    {
      first: { text: NINE_DAYS, date: '^2025-07' },
      understood: { from: '2025-07-01', to: '2025-07-31' },
    },
  ],
  ga002: [
    { first: { text: PAY_RISE, date: '^2025-07' }, understood: { from: '2025-07-01', to: '2025-07-31' } },
  ],
  ga003: [
    {
      first: { article: ['JA-internationalNews-448-20170308'] },
      understood: { from: '2017-03-01', to: '2017-03-31' },
    },
  ],
  ga004: [
    {
      first: { article: ['JA-internationalNews-1034-20170426'], text: '6' },
      understood: { from: '2017-04-01', to: '2017-04-30' },
    },
  ],
  // right-outlet-named
  ga005: [{ first: { article: ['own-3'], text: 'سعر الخبز' }, understood: { outlet: 'وكالة الضفاف' } }],
  ga006: [{ first: { article: ['own-6'] }, understood: { outlet: 'وكالة الضفاف' } }],
  ga007: [{ first: { article: ['own-5'], text: NINE_DAYS }, understood: { outlet: 'Harbour Gazette' } }],
  ga008: [{ first: { article: ['own-5'], text: PAY_RISE }, understood: { outlet: 'Harbour Gazette' } }],
  ga009: [{ first: { article: ['JA-diverse-130-20170227'], text: 'أول مسلم' } }],
  // day-is-the-question
  ga010: [{ first: { date: '^2023-09-26$' } }],
  ga011: [{ first: { date: '^2024-12-02$' } }],
  // 23 Safar 1442. The report would take the words that such dates are not read; the issue wants them read.
  ga012: [{ first: { date: '^2020-10-10$' } }],
  ga013: [{ first: { date: '^2020-10-10$' } }],
  ga014: [{ first: { date: '^2020-10-10$' } }],
  ga015: [{ first: { article: ['JA-internationalNews-1034-20170426'] } }],
  ga016: [MARJAN_NOVEMBER],
  ga017: [MARJAN_JUNE],
  // stale-answer-to-a-word-for-now
  ga018: [{ status: 'abstained', understood: YESTERDAY, closest: { date: '^2024-12-02$' } }],
  ga019: [
    {
      status: 'abstained',
      understood: { from: '2026-01-01' },
      timeWithin: ['2026-01-01', '2026-12-31'],
      closest: {},
    },
  ],
  ga020: [
    { status: 'abstained', timeWithin: ['2026-11-15', '2026-11-29'], closest: { date: '^2025-11-20$' } },
  ],
  ga021: [
    { status: 'abstained', understood: YESTERDAY, closest: { date: '^2025-03-05$', article: ['own-2'] } },
  ],
  ga022: [{ status: 'abstained', timeWithin: ['2026-11-22', '2026-12-05'], closest: { date: '^2017-06' } }],
  // wrong-outlet-named
  ga023: [{ status: 'abstained', understood: { outlet: 'صحيفة الشرفة' } }],
  ga024: [{ status: 'abstained', understood: { outlet: 'وكالة الضفاف' } }],
  // latest-first-before
  ga025: [{ first: { date: '^2024-12-02$', text: 'بزشكيان' } }],
  ga026: [
    { declined: ['count'], offered: { date: '^2024-12-02$' } },
    { declined: ['count'], offered: { date: '^2023-09-26$' } },
    { declined: ['count'], offered: { date: '^2020-10-10$' } },
  ],
  ga027: [MARJAN_NOVEMBER],
  ga028: [MARJAN_JUNE],
  ga029: [{ first: { date: '^2017-02-28$', text: '137' } }],
  // dialect
  ga036: [{ first: { text: 'هنأ.*ترامب' } }],
  ga037: [{ first: { text: RAISI_CALL } }],
  ga038: [{ first: { text: 'ستظل الداعم الأقوى' } }],
  ga039: [{ first: { article: ['004'], text: 'عيد ميلاده|وقف إطلاق النار|وقف اطلاق النار' } }],
  // arabizi
  ga040: [{ first: { outlet: 'CNN', text: 'بوتين|الروسي' } }],
  ga041: [{ first: { text: CONGRATULATES } }],
  ga042: [{ first: { text: '650' } }],
  ga043: [{ first: { text: '49[.,]32' } }],
  ga044: [{ first: { text: 'لن نقطع المياه' } }],
  // typos-and-capitals
  ga045: [{ first: { text: RAISI_CALL } }],
  ga046: [{ first: { article: ['000'], outlet: SANA } }],
  ga047: [{ first: { article: ['002'], text: 'شولتس' }, sameAs: 'Was sagte Scholz in Kiew' }],
  ga048: [{ first: { text: '5[.,]8' } }],
  // counts-lists-several-questions
  ga057: [{ declined: ['list'], atLeast: 1 }, { declined: ['list'], closest: {} }, { atLeast: 3 }],
  ga058: [
    {
      declined: ['list', 'count'],
      offered: { text: 'أرمينيا|آذربيجان|أذربيجان|روسيا' },
    },
  ],
  ga059: [
    { some: [{ text: CONGRATULATES }, { text: '650' }] },
    { some: [{ text: CONGRATULATES }], namesUnanswered: true },
  ],
  ga060: [{ declined: ['count'] }],
  // asked-for-metadata-or-by-source
  ga061: [{ offered: { title: 'بوتين ورئيسي يبحثان هاتفياً', outlet: SANA }, understood: { outlet: SANA } }],
  ga062: [{ status: 'answered', first: { outlet: SANA, text: 'قره باغ' } }],
  ga063: [{ status: 'answered', first: { outlet: 'CNN' } }],
  ga064: [{ offered: { url: 'https://nawras.example/news/1002' }, mostNearest: 1 }],
  ga065: [{ first: { article: ['r-8'], text: 'المدارس' } }],
  ga066: [{ first: { article: ['r-7'], text: 'ثلاثة' } }],
  // The page exists twice, under two headlines.
  ga067: [{ first: { article: ['r-2', 'r-3'] } }],
  // requests-and-noise-around-the-question
  ga068: [{ declined: ['translate'], offered: { outlet: SANA } }],
  ga069: [{ declined: ['summarise'], offered: { outlet: SANA } }],
  ga070: [{ first: { article: ['001'], text: 'تعهد|السلام العالمي|السلام والتنمية' } }],
  ga071: [{ first: { article: ['001'], text: 'شي' } }],
  ga072: [{ first: { outlet: SANA, text: 'بنشاط قوات حفظ السلام' } }],
  // nearest-articles-that-are-not-near
  ga085: [{ status: 'abstained', mostNearest: 0 }],
  ga086: [{ declined: ['opinion'], mostNearest: 0 }],
  ga087: [
    { status: 'abstained', mostNearest: 0 },
    { status: 'answered', first: { text: 'النفط' }, mostNearest: 0 },
  ],
  // The newest article of the archive; nothing is of the day of asking itself.
  ga088: [{ first: { date: '^2025-09-14$' } }, { closest: { date: '^2025-09-14$' } }],
  // arabic-taken-for-persian
  ga089: [{ language: 'ar' }],
  ga090: [{ language: 'ar' }],
  ga091: [{ language: 'ar' }],
  ga092: [{ language: 'ar' }],
  ga093: [{ language: 'ar' }],
  ga094: [{ language: 'ar' }],
};
