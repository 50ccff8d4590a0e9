import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  duplicateArticles,
  duplicateGroups,
  type DuplicateText,
} from '../../../src/ingestion/duplicates/near-duplicates.ts';
import type { IsoDate } from '../../../src/domain/article.ts';
import { parseCorpus } from '../../../src/app/indexing/parse-corpus.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';

const WORDS =
  'بحث وزير الخارجية مع نظيره الأرمني في اتصال هاتفي تطورات الوضع على الحدود وسبل استئناف المفاوضات بين الجانبين برعاية دولية وأكد الوزيران أهمية الحوار المباشر واحترام سيادة الدول وحل الخلافات بالطرق السلمية وفق القانون الدولي كما تناول الاتصال التعاون الاقتصادي';
const words = WORDS.split(' ');
const text = (change: (all: string[]) => string[] = (all) => all): string => change([...words]).join(' ');
const undated = (...texts: string[]) => texts.map((one) => ({ text: one, publishedAt: null }));

describe('near copies', () => {
  it('are texts that differ in a word, in spelling or in an added end', () => {
    const respelt = text().replaceAll('أ', 'ا').replaceAll('ة', 'ه');
    const longer = `${text()} وكان الجانبان قد اتفقا على ذلك الشهر الماضي`;
    const changed = text((all) => all.with(20, 'الحديث'));
    expect(
      duplicateGroups(undated(text(), 'نص آخر لا علاقة له بشيء مما سبق', respelt, longer, changed)),
    ).toEqual([[0, 2, 3, 4]]);
  });

  it('are not texts each of which has a number of its own', () => {
    expect(duplicateGroups(undated(`${text()} وقتل 12 شخصا`, `${text()} وقتل 15 شخصا`))).toEqual([]);
    expect(duplicateGroups(undated(`${text()} وقتل 12 شخصا`, text()))).toEqual([[0, 1]]);
  });

  it('are not texts of another week, nor short ones that differ at all', () => {
    const week = [
      { text: text(), publishedAt: '2024-03-01' as const },
      { text: text(), publishedAt: '2024-03-09' as const },
    ];
    expect(duplicateGroups(week)).toEqual([]);
    expect(duplicateGroups(undated('أذان الفجر في الرابعة', 'أذان الظهر في الرابعة'))).toEqual([]);
    expect(duplicateGroups(undated('أذان الفجر في الرابعة', 'أذان الفجر في الرابعة'))).toEqual([[0, 1]]);
  });

  it('are the same whatever the order', () => {
    const texts = [
      text(),
      text((all) => all.with(3, 'نظيرته')),
      'كلام آخر تماما عن شيء آخر تماما في مكان آخر',
      text((all) => all.slice(2)),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const groups = duplicateGroups(undated(...order.map((i) => texts[i] ?? '')));
        const members = groups.map((group) => group.map((at) => order[at]).sort());
        expect(members).toEqual([[0, 1, 3]]);
      }),
    );
  });

  it('are found among articles of pages: two papers that print one report', async () => {
    const page = (source: string, outlet: string) => ({
      kind: 'page' as const,
      page: { source, text: `عنوان الخبر كما ورد في الصحيفة\n\n${text()}.\n\nالمصدر: ${outlet}\n` },
    });
    const { articles, textOf } = await parseCorpus(
      new MemoryCorpus([page('a.txt', 'سانا'), page('b.txt', 'تاس')]),
    );
    expect(duplicateArticles(articles, textOf)).toEqual([[0, 1]]);
  });

  it('are found in large buckets, too: among a hundred reports of other numbers, and whatever the order', () => {
    const texts = Array.from({ length: 100 }, (_, i) => `${text()} وقتل ${100 + i} شخصا`);
    const twice = [...texts.slice(0, 99), ...texts.slice(0, 99).map((one) => `${one} أمس`), text()];
    const groupsOf = (all: readonly string[]) =>
      duplicateGroups(undated(...all))
        .map((group) => group.map((at) => all[at] ?? '').sort())
        .sort();
    const groups = groupsOf(twice);
    // The one without a number is a copy of every other.
    expect(groups).toEqual([[...twice].sort()]);
    expect(groupsOf([...twice].reverse())).toEqual(groups);
    const numbered = twice.slice(0, -1);
    expect(groupsOf(numbered)).toHaveLength(99);
    expect(groupsOf([...numbered].reverse())).toEqual(groupsOf(numbered));
  });
});

describe('the search for near copies', () => {
  const day = (i: number): IsoDate =>
    new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10) as IsoDate;
  const own = (i: number): string =>
    `كلمة${String(i).replace(/\d/gu, (digit) => 'ابتثجحخدذر'[Number(digit)] ?? '')}`;
  const shapes: readonly (readonly [string, (i: number) => DuplicateText])[] = [
    ['differ in a number', (i) => ({ text: `${text()} ${1000 + i} قتيلا`, publishedAt: '2024-01-01' })],
    ['are the same', () => ({ text: text(), publishedAt: '2024-01-01' })],
    ['are the same on other days', (i) => ({ text: text(), publishedAt: day(i) })],
    ['are the same, eight days apart', (i) => ({ text: text(), publishedAt: day(8 * i) })],
    ['differ in a word', (i) => ({ text: `${text()} ${own(i)}`, publishedAt: null })],
    [
      'differ in a word and are of other weeks',
      (i) => ({ text: `${text()} ${own(i)}`, publishedAt: day(8 * i) }),
    ],
    [
      'have a number more each',
      (i) => ({
        text: `${text()} ${Array.from({ length: i % 40 }, (_, n) => n + 10).join(' ')}`,
        publishedAt: null,
      }),
    ],
    [
      'are a chain, each like the next alone',
      (i) => ({
        text: Array.from({ length: 40 }, (_, n) => own(i * 5 + n)).join(' '),
        publishedAt: null,
      }),
    ],
    ['have nothing in common', (i) => ({ text: own(i).repeat(3), publishedAt: null })],
  ];

  it.each(shapes)('compares at most three times as often for twice the texts that %s', (_, textAt) => {
    const compared = (texts: number): number => {
      let count = 0;
      duplicateGroups(
        Array.from({ length: texts }, (__, i) => textAt(i)),
        () => count++,
      );
      return count;
    };
    const [few, many] = [compared(300), compared(600)];
    expect(many).toBeLessThanOrEqual(3 * few);
    expect(many).toBeLessThanOrEqual(600 * 100);
  });
});
