import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/domain/article.ts';
import { TEXT_ALONE } from '../../../src/domain/metadata.ts';
import { articlesOf, extractArticles } from '../../../src/ingestion/articles/extract-articles.ts';
import { processorTime } from '../../processor-time.ts';
import { read, SEED_SOURCES, seedPage, told } from '../seed-pages.ts';

const LEAD = 'التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري في القاهرة اليوم الثلاثاء.';
const NEXT = 'وأكد الوزيران أهمية وقف إطلاق النار في ليبيا وإجراء الانتخابات في أقرب وقت.';
const TITLE = 'لافروف يلتقي نظيره المصري في القاهرة';
const OTHER_TITLE = 'العراق يعلن إحباط هجوم على قاعدة عين الأسد';
const OTHER_LEAD = 'أعلنت قيادة العمليات المشتركة في العراق إحباط هجوم بطائرة مسيرة على قاعدة عين الأسد.';

it('quotes a sentence that holds labels and a day, and no row of labels', () => {
  const sentence = 'وقالت الوزارة: صدر القرار بتاريخ: 5 مارس 2024.';
  const row = 'المراسل سامي ناصر تاريخ النشر: 5 مارس 2024 آخر تحديث: 6 مارس 2024';
  expect(read(TITLE, LEAD, sentence, NEXT)).toMatchObject([{ paragraphs: [LEAD, sentence, NEXT] }]);
  expect(read(TITLE, LEAD, row, NEXT)).toMatchObject([{ paragraphs: [LEAD, NEXT] }]);
});

describe('outlets', () => {
  it.each([
    ['المصدر: رويترز', 'رويترز'],
    ['المصدر : الجزيرة + وكالات', 'الجزيرة + وكالات'],
    ['المصدر- البوابة نيوز', 'البوابة نيوز'],
    ['المصـدر: «الوطن»', 'الوطن'],
    ['مصدر الخبر: بوابة الأهرام', 'بوابة الأهرام'],
    ['نقلاً عن: سانا', 'سانا'],
    ['Source: Reuters', 'Reuters'],
    ['Источник: ТАСС', 'ТАСС'],
    ['منبع: ایرنا', 'ایرنا'],
    ['Kaynak: Anadolu Ajansı', 'Anadolu Ajansı'],
  ])('are named by the line %j', (line, outlet) => {
    expect(read(TITLE, LEAD, NEXT, line)).toMatchObject([{ outlet, paragraphs: [LEAD, NEXT] }]);
  });

  it.each([
    ['موسكو-سانا', 'سانا'],
    ['القاهرة - أ ش أ', 'أ ش أ'],
    ['بيروت/ المركزية', 'المركزية'],
    ['غزة – «القدس العربي»:', 'القدس العربي'],
    ['القاهرة - وكالات', null],
  ])('are named by the dateline %j on its own line', (line, outlet) => {
    expect(read(TITLE, line, LEAD)).toMatchObject([{ title: TITLE, outlet, paragraphs: [LEAD] }]);
  });

  it.each([
    ['(CNN)-- ', 'CNN'],
    ['LONDON (Reuters) - ', 'Reuters'],
    ['MOSCOW, March 2 (Reuters) - ', 'Reuters'],
    ['PARIS (AFP) — ', 'AFP'],
    ['Madrid, 2 mar (EFE).- ', 'EFE'],
    ['МОСКВА, 2 марта. /ТАСС/. ', 'ТАСС'],
    ['МОСКВА, 2 мар — РИА Новости. ', 'РИА Новости'],
    ['موسكو-سانا ', 'سانا'],
    ['الدوحة – قنا: ', 'قنا'],
  ])('are named by the dateline %j, which is not quoted', (dateline, outlet) => {
    expect(read(TITLE, dateline + LEAD)).toMatchObject([{ outlet, paragraphs: [LEAD] }]);
  });

  it.each([
    'وأضاف المصدر: أن الاجتماع كان إيجابيا.',
    'المصدر: "لن نتراجع عن موقفنا من الأزمة في سوريا مهما حدث".',
    'ونقلت وكالة رويترز - عن مصدر - أن الاجتماع انتهى.',
  ])('are not read from the sentence %j', (sentence) => {
    expect(read(TITLE, LEAD, sentence, NEXT)).toMatchObject([
      { outlet: null, paragraphs: [LEAD, sentence, NEXT] },
    ]);
  });

  it('are not the name under a figure in the middle of a body', () => {
    const [article] = read(TITLE, LEAD, 'المصدر: البنك الدولي', NEXT, `${NEXT} `, OTHER_LEAD);
    expect(article?.outlet).toBe(null);
  });
});

describe('dates', () => {
  it('stand under or above the headline, or below the body', () => {
    const line = 'نشر في: ١٢ شباط ٢٠٢٤';
    for (const page of [
      [TITLE, line, LEAD],
      [line, TITLE, LEAD],
      [TITLE, LEAD, NEXT, line, 'المصدر: سانا'],
      [TITLE, LEAD, NEXT, line],
    ]) {
      expect(read(...page)).toMatchObject([{ title: TITLE, publishedAt: '2024-02-12' }]);
    }
  });

  it('are not those of running text, timelines or posts', () => {
    const post = ['Talks today in Moscow #talks', '— MFA (@mfa) December 31, 2024'];
    const [article] = read(
      TITLE,
      LEAD,
      NEXT,
      `${NEXT}!`,
      '12 مارس 2024',
      'في 5 مارس 2024 زار الوزير القاهرة.',
      ...post,
      NEXT,
    );
    expect(article?.publishedAt).toBe(null);
    expect(article?.paragraphs).not.toContain(post[0]);
  });

  it('stay with their article', () => {
    const articles = read(TITLE, LEAD, 'المصدر: سانا', 'إقرأ أيضاً:', OTHER_TITLE, '2024-03-12', OTHER_LEAD);
    expect(articles).toMatchObject([
      { publishedAt: null, outlet: 'سانا' },
      { publishedAt: '2024-03-12', outlet: null, title: OTHER_TITLE },
    ]);
  });
});

it.each([
  [['تعرب دولة قطر عن إدانتها الشديدة للهجوم على المستشفى وتجدد موقفها الثابت.']],
  [
    [
      'Chinese President Xi Jinping on Tuesday exchanged greetings.',
      'He also thanked him for the visit to the city of Kazan.',
    ],
  ],
])('an embedded post is not quoted, however much it looks like prose: %j', (post) => {
  const page = [TITLE, LEAD, ...post, '— Name (@name) December 31, 2024', NEXT];
  expect(read(...page)).toMatchObject([{ publishedAt: null, paragraphs: [LEAD, NEXT], blocks: 2 }]);
});

describe('what stands between articles', () => {
  it('several articles follow one another, each with its own source', () => {
    const also = 'إقرأ أيضاً:';
    const articles = read(
      TITLE,
      LEAD,
      'المصدر: سانا',
      also,
      OTHER_TITLE,
      OTHER_LEAD,
      'المصدر: السومرية',
      also,
      TITLE,
      LEAD,
    );
    expect(articles.map(({ title, outlet }) => [title, outlet])).toEqual([
      [TITLE, 'سانا'],
      [OTHER_TITLE, 'السومرية'],
      [TITLE, null],
    ]);
  });

  it('a link inside a body interrupts it and no more', () => {
    const [article, ...others] = read(TITLE, LEAD, `اقرأ أيضاً: ${OTHER_TITLE}`, NEXT);
    expect(article).toMatchObject({ title: TITLE, paragraphs: [LEAD, NEXT], blocks: 2 });
    expect(others).toEqual([]);
  });

  it('a list inside a body interrupts it and no more', () => {
    const page = [
      TITLE,
      LEAD,
      'إقرأ المزيد',
      OTHER_TITLE,
      'موسكو تستدعي السفير الأمريكي',
      NEXT,
      'المصدر: رويترز',
    ];
    expect(read(...page)).toMatchObject([
      { title: TITLE, outlet: 'رويترز', paragraphs: [LEAD, NEXT], blocks: 2 },
    ]);
  });

  it.each([
    'مقالات مشابهة',
    'قد يعجبك ايضا',
    'آخر الأخبار',
    'الأكثر قراءة',
    'Related',
    'More on this',
    'Читайте также',
  ])('headlines below %j are not quoted', (marker) => {
    expect(read(TITLE, LEAD, marker, `• ${OTHER_TITLE}`, OTHER_TITLE)).toMatchObject([
      { paragraphs: [LEAD] },
    ]);
  });

  it("readers' comments are not quoted", () => {
    expect(read(TITLE, LEAD, 'التعليقات', NEXT, NEXT)).toMatchObject([{ paragraphs: [LEAD] }]);
  });
});

describe('headlines and furniture', () => {
  it('the headline is found below a kicker and above a deck, and among its repetitions', () => {
    expect(read('أخبار العالم', TITLE, 'بقلم: أحمد علي', LEAD)).toMatchObject([{ title: TITLE }]);
    expect(read(TITLE, TITLE, LEAD)).toMatchObject([{ title: TITLE }]);
    expect(read('هل تنتهي الحرب في ليبيا؟', LEAD)).toMatchObject([{ title: 'هل تنتهي الحرب في ليبيا؟' }]);
  });

  it.each([
    'كتب: أحمد عبد الله',
    'شارك الخبر',
    'فيسبوك تويتر واتساب',
    'تابعونا على تلغرام',
    'صورة: رويترز',
    'لافروف وشكري خلال اللقاء (رويترز)',
    'الأزمة الليبية',
    'ماذا بعد؟',
    'https://example.org/x',
    '• عنوان من عناوين اليوم',
    '***',
    'Reporting by Guy Faulconbridge; Editing by Mark Potter',
  ])('%j is not quoted and breaks the text', (line) => {
    expect(read(TITLE, LEAD, line, NEXT)).toMatchObject([
      { paragraphs: [LEAD, NEXT], blocks: 2, outlet: null },
    ]);
  });

  it.each([
    'شارك في المؤتمر وزراء من عشر دول عربية.',
    'نشر في عام 2019 تقرير عن الوضع في ليبيا.',
    'المصدر الوحيد للدخل هو النفط.',
    'كتب الرئيس في رسالته أن السلام ممكن.',
  ])('%j is quoted', (line) => {
    expect(read(TITLE, LEAD, line)).toMatchObject([{ paragraphs: [LEAD, line] }]);
  });

  it('a bullet that is a sentence is quoted without the bullet', () => {
    expect(read(TITLE, LEAD, '• دعا الوزيران إلى إجراء الانتخابات.')).toMatchObject([
      { paragraphs: [LEAD, 'دعا الوزيران إلى إجراء الانتخابات.'] },
    ]);
  });

  it('the address is the one that is stated on a line of its own', () => {
    expect(read(TITLE, LEAD, 'الرابط: https://example.org/a')).toMatchObject([
      { url: 'https://example.org/a' },
    ]);
    expect(read(TITLE, LEAD, 'https://example.org/a')).toMatchObject([{ url: null }]);
  });

  it('the address is the one from which the page was saved, where it is the only article and states none', () => {
    const savedFrom = 'https://example.org/saved';
    const urls = (...paragraphs: string[]) =>
      extractArticles({ source: 'a.txt', text: paragraphs.join('\n') }, { ...TEXT_ALONE, savedFrom }).map(
        ({ article }) => article.url,
      );
    expect(urls(TITLE, LEAD, NEXT)).toEqual([savedFrom]);
    expect(urls(TITLE, LEAD, NEXT, 'الرابط: https://example.org/own')).toEqual(['https://example.org/own']);
    expect(
      urls(TITLE, LEAD, NEXT, 'المصدر: رويترز', OTHER_TITLE, OTHER_LEAD, NEXT, 'المصدر: رويترز'),
    ).toEqual([null, null]);
  });

  it('a page of headlines has no article', () => {
    expect(read(TITLE, OTHER_TITLE, 'آخر الأخبار', TITLE)).toEqual([]);
  });
});

describe('any page', () => {
  const pieces = fc.constantFrom(
    TITLE,
    LEAD,
    NEXT,
    'المصدر: س',
    'إقرأ أيضاً:',
    'مقالات مشابهة',
    '2024-03-12',
    '• بند',
    '(CNN)-- ',
    '— أ (@a) 1',
    '\r',
    '\u200f',
    '😀',
    '\u064b',
    '\t',
    '"',
    ':',
    '\n',
  );
  const pages = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('\n')),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('yields spans that lie in the page, ascend, do not overlap and are not blank', () => {
    fc.assert(
      fc.property(pages, (text) => {
        let end = 0;
        for (const { span, blocks } of articlesOf({ source: 'x', text })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          for (const paragraph of blocks.flat()) {
            expect(paragraph.start).toBeGreaterThanOrEqual(end);
            expect(paragraph.end).toBeLessThanOrEqual(span.end);
            expect(sliceOf(text, paragraph)).toMatch(/\S/u);
            expect(sliceOf(text, paragraph).trim()).toBe(sliceOf(text, paragraph));
            end = paragraph.end;
          }
          expect(blocks.every((block) => block.length > 0)).toBe(true);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
        }
      }),
    );
  });

  it('gives the same articles with CRLF', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const unix = { source: 'x', text: text.replace(/\r\n?/gu, '\n') };
        const dos = { source: 'x', text: unix.text.replaceAll('\n', '\r\n') };
        expect(articlesOf(dos).map((a) => told(dos, a))).toEqual(articlesOf(unix).map((a) => told(unix, a)));
      }),
    );
  });

  // A factor of 8 in length may cost a factor of 8; 40 leaves room for a busy machine, not for a square (64).
  it.each([
    ['headlines', `${TITLE} `],
    ['one line', ''],
    ['articles', `${LEAD}\nالمصدر: س\nإقرأ أيضاً:\n${TITLE}\n`],
    ['brackets', '(\n'],
    ['posts', 'hello #x\n— أ (@a) 1\n'],
  ])('takes time in proportion to its length: %s', (_, unit) => {
    const time = (length: number): number => {
      const text =
        unit === ''
          ? 'ا'.repeat(length)
          : Array.from({ length: length / unit.length }, (__, i) => `${unit}${i}\n`).join('');
      return processorTime(() => articlesOf({ source: 'x', text }), 3);
    };
    expect(time(400_000)).toBeLessThan(Math.max(time(50_000), 5) * 40);
  });

  it('every page of the corpus is read', () => {
    expect(SEED_SOURCES.flatMap((source) => articlesOf(seedPage(source)))).toHaveLength(8);
  });
});
