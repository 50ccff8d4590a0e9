import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/domain/article.ts';
import { articlesOf } from '../../src/ingestion/articles/extract-articles.ts';
import { SEED_SOURCES, seedPage, told } from './seed-pages.ts';

const [SANA_CNN, BAWABA, WAFD, WATAN, ALALAM] = SEED_SOURCES;
const DAMASCUS = 'الوكالة العربية السورية للأنباء';

/** source, title, outlet, date, number of paragraphs, how the quotable text begins and ends */
const EXPECTED = [
  [
    SANA_CNN,
    'بوتين ورئيسي يبحثان هاتفياً الوضع في إقليم قره باغ',
    DAMASCUS,
    '2023-09-26',
    5,
    'بحث الرئيس الروسي فلاديمير بوتين مع',
    'للانضمام إلى مجموعة بريكس.',
  ],
  [
    SANA_CNN,
    'بأول تعليق علني.. بوتين يهنئ ترامب ويؤكد استعداده للحديث مع الرئيس الأمريكي المنتخب',
    'CNN',
    null,
    8,
    'هنأ الرئيس الروسي، فلاديمير بوتين،',
    'عن الأراضي أو الحياد.',
  ],
  [
    BAWABA,
    null,
    'البوابة نيوز',
    null,
    5,
    'بحث الرئيس الروسي فلاديمير بوتين مع رئيس',
    'مفاوضات السلام مع أذربيجان.',
  ],
  [
    BAWABA,
    'برسالة لبوتين.. الرئيس الصيني يتعهد بتشجيع "السلام العالمي"',
    null,
    null,
    8,
    'تعهد الرئيس الصيني شي جين بينغ',
    'جديداً في العلاقات بين البلدين".',
  ],
  [
    WAFD,
    'الكرملين: بوتين وبزشكيان أكدا أهمية تنسيق الجهود ضمن صيغة أستانا لحل الوضع بسوريا',
    'بوابة الوفد',
    '2024-12-02',
    10,
    'أكدت الرئاسة الروسية',
    'بعد الولايات المتحدة.',
  ],
  [
    WAFD,
    'موسكو ترد على وزيرة خارجية ألمانيا بشأن القواعد الروسية في سوريا',
    null,
    null,
    8,
    'ردّت موسكو على تصريح',
    'العسكرية في طرطوس وحميميم.',
  ],
  [
    WATAN,
    'بوتين وعلييف يبحثان هاتفياً الوضع في إقليم قره باغ',
    null,
    null,
    5,
    'بحث الرئيسان الروسي',
    'المسلح الأرمني الأذربيجاني هناك.',
  ],
  [
    ALALAM,
    'المشاورات بين ايران وروسيا مستمرة حول ازمة قره\u00a0باغ',
    null,
    '2020-10-10',
    12,
    'اشار السفير الايراني لدى موسكو',
    'بشأن لقاح سبوتنيك الروسي.',
  ],
] as const;

const NEVER_QUOTED = [
  'تاريخ النشر',
  'موسكو-سانا',
  '(CNN)--',
  'المصدر: ',
  'كلمات دلالية',
  'إقرأ أيضاً',
  'Chinese President',
  '— CCTV',
  't.co',
  'مقالات مشابهة',
  'حضور جنازة كارتر',
  'قد يعجبك',
  'آخر الأخبار',
  'منصة الدعم النقدي',
  'بتوقيت غرينتش',
];

describe('the pages of the corpus', () => {
  const found = SEED_SOURCES.flatMap((source) => {
    const page = seedPage(source);
    return articlesOf(page).map((article) => ({ page, article }));
  });

  it('hold these articles, each with what it says of itself and nothing of its neighbour', () => {
    const facts = found.map(({ page, article: { source, title, outlet, publishedAt, blocks } }) => {
      const paragraphs = blocks.flat().map((span) => sliceOf(page.text, span));
      return [source, title, outlet, publishedAt, paragraphs.length, paragraphs[0], paragraphs.at(-1)];
    });
    expect(facts).toEqual(
      EXPECTED.map(([source, title, outlet, date, count, begins, ends]) => [
        source,
        title,
        outlet,
        date,
        count,
        expect.stringMatching(`^${begins}`) as unknown,
        expect.stringMatching(`${ends}$`) as unknown,
      ]),
    );
  });

  it.each(NEVER_QUOTED)('never yield %j as text to quote', (furniture) => {
    const quotable = found.flatMap(({ page, article }) =>
      article.blocks.flat().map((span) => `${sliceOf(page.text, span)}\n`),
    );
    expect(found.some(({ page }) => page.text.includes(furniture))).toBe(true);
    expect(quotable.filter((text) => text.includes(furniture))).toEqual([]);
  });

  it('break where a post is embedded', () => {
    const xi = found[3];
    expect(xi?.article.blocks.map((block) => block.length)).toEqual([2, 6]);
  });

  it('keep a paragraph that lacks its full stop', () => {
    const wafd = found[4];
    const texts = wafd?.article.blocks.flat().map((span) => sliceOf(wafd.page.text, span)) ?? [];
    expect(texts[1]).toMatch(/صيغة أستانا لحل الوضع في سوريا$/u);
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'marks and blanks around lines',
      (text: string) => text.replaceAll('\n', ' \u00a0\t\u200f\n\u200f\u200b\t '),
    ],
  ])('give the same articles with %s', (_, change) => {
    for (const source of SEED_SOURCES) {
      const page = seedPage(source);
      const changed = { source, text: change(page.text) };
      expect(articlesOf(changed).map((a) => told(changed, a))).toEqual(
        articlesOf(page).map((a) => told(page, a)),
      );
    }
  });
});
