import { describe, expect, it } from 'vitest';
import { read } from './seed-pages.ts';

const TITLE = 'بوتين ورئيسي يبحثان الوضع في المنطقة';
const LEAD = 'بحث الرئيس الروسي فلاديمير بوتين مع نظيره الإيراني الوضع في المنطقة خلال اتصال هاتفي اليوم.';
const NEXT = 'وأكد البيان أن الطرفين اتفقا على مواصلة المشاورات بين البلدين في الفترة المقبلة.';
const OTHER = 'كييف تعلن استعادة بلدات عدة في الجنوب';
const OTHER_LEAD = 'أعلنت وزارة الدفاع الأوكرانية أن قواتها استعادت بلدات عدة في الجنوب خلال الأسبوع الماضي.';
const OTHER_NEXT = 'وقال المتحدث باسم الوزارة إن العملية مستمرة حتى تحقيق أهدافها.';
const THIRD = 'ماكرون يزور بيروت الأسبوع المقبل';
const DAY = '2024-03-05';
const DATE = '5 مارس 2024';

/** Each of these once put a wrong outlet or date under somebody's words, which is the worst fault there is. */
describe('an outlet is not borrowed', () => {
  it.each([
    [
      'Источник: Путин и Раиси проведут переговоры в Москве',
      'Переговоры президентов России и Ирана пройдут в Москве.',
    ],
    ['مصدر: بوتين لن ينسحب من الجنوب', LEAD],
  ])('from a headline that quotes a source: %s', (headline, lead) => {
    expect(read(headline, DATE, lead)).toMatchObject([{ title: headline, outlet: null, publishedAt: DAY }]);
  });

  it('from a headline at the end of a list', () => {
    const list = ['Читайте также:', 'Макрон прибыл в Бейрут', 'Источник: Путин приедет в Тегеран'];
    expect(read(TITLE, LEAD, NEXT, ...list)).toMatchObject([{ outlet: null }]);
  });

  it('from the items of a list', () => {
    const list = ['آخر الأخبار', OTHER, 'المصدر: رويترز', THIRD, 'المصدر: أ ف ب'];
    expect(read(TITLE, LEAD, NEXT, ...list)).toMatchObject([{ outlet: null }]);
  });

  it('from the headline below a source line that lost its name', () => {
    expect(read(TITLE, LEAD, NEXT, 'المصدر:', OTHER, OTHER_LEAD, OTHER_NEXT)[0]).toMatchObject({
      outlet: null,
    });
  });

  it('from an address', () => {
    expect(read(TITLE, LEAD, NEXT, 'المصدر: https://example.org/?p=123')).toMatchObject([{ outlet: null }]);
  });

  it('from the article above, when the headline below a marker is not taken up by its lead', () => {
    const other = ['ماذا بعد الحرب الطويلة؟', 'دخلت المفاوضات مرحلة جديدة بعد أشهر من الجمود بين الوفود.'];
    expect(read(TITLE, DATE, 'موسكو-سانا', LEAD, NEXT, 'إقرأ أيضاً', ...other)).toMatchObject([
      { outlet: 'سانا', publishedAt: DAY, paragraphs: [LEAD, NEXT] },
      { title: other[0], outlet: null, publishedAt: null },
    ]);
  });

  it('from the article above, when the headline stands on the marker line and a dateline follows', () => {
    const page = [
      TITLE,
      'موسكو-سانا',
      LEAD,
      NEXT,
      `اقرأ أيضا: ${OTHER}`,
      `(CNN)-- ${OTHER_LEAD}`,
      OTHER_NEXT,
    ];
    expect(read(...page)).toMatchObject([{ outlet: 'سانا' }, { title: OTHER, outlet: 'CNN' }]);
  });
});

describe('a date is not borrowed', () => {
  it('from the line above the headline that says what day it is', () => {
    expect(read('الثلاثاء 12 مارس 2024', TITLE, DATE, LEAD)).toMatchObject([
      { title: TITLE, publishedAt: DAY },
    ]);
  });

  it('from a timeline', () => {
    expect(read(TITLE, LEAD, DATE, NEXT, '6 مارس 2024', OTHER_NEXT)).toMatchObject([{ publishedAt: null }]);
  });

  it('from one of two days of which nobody says which is meant', () => {
    expect(read(TITLE, DATE, '7 مارس 2024', LEAD)).toMatchObject([{ publishedAt: null }]);
  });

  it('from the article whose headline stands on a marker line', () => {
    const page = [TITLE, LEAD, NEXT, `اقرأ أيضا: ${OTHER}`, `تاريخ النشر: ${DATE}`, OTHER_LEAD, OTHER_NEXT];
    expect(read(...page)).toMatchObject([
      { publishedAt: null, paragraphs: [LEAD, NEXT] },
      { title: OTHER, publishedAt: DAY },
    ]);
  });
});

describe('what is there is found', () => {
  it('a date behind the outlet', () => {
    expect(read(TITLE, LEAD, `المصدر: سانا - ${DATE}`)).toMatchObject([{ outlet: 'سانا', publishedAt: DAY }]);
  });

  it('an outlet behind an emphasised label', () => {
    expect(read(`# ${TITLE}`, '**المصدر:** سانا', LEAD)).toMatchObject([{ title: TITLE, outlet: 'سانا' }]);
  });

  it('a headline with a full stop', () => {
    expect(read(`${TITLE}.`, DATE, LEAD)).toMatchObject([{ title: `${TITLE}.`, paragraphs: [LEAD] }]);
  });

  it('the one article offered in the form of a list', () => {
    const page = [TITLE, LEAD, 'المصدر: سانا', 'اقرأ أيضا', `• ${OTHER}`, OTHER_LEAD, OTHER_NEXT];
    expect(read(...page)).toMatchObject([{ title: TITLE }, { title: OTHER, outlet: null }]);
  });

  it('the paragraph below a list inside the body, and one that ends in an agency', () => {
    const page = [TITLE, `${LEAD} (رويترز)`, 'مواضيع ذات صلة', `• ${OTHER}`, `• ${THIRD}`, NEXT];
    expect(read(...page)).toMatchObject([{ paragraphs: [`${LEAD} (رويترز)`, NEXT] }]);
  });

  it('no caption among the paragraphs', () => {
    const captions = ['صدر الصورة، Getty Images', 'التعليق على الصورة، الرئيسان خلال لقائهما في طهران.'];
    expect(read(TITLE, ...captions, LEAD)).toMatchObject([{ paragraphs: [LEAD] }]);
  });
});
