import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyGroups } from '../../src/ingestion/near-copies.ts';
import { copiesIn } from '../../src/app/copies-in.ts';
import { understandCorpus } from '../../src/app/understand-corpus.ts';
import { MemoryCorpus } from '../fakes/memory-corpus.ts';

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
    expect(copyGroups(undated(text(), 'نص آخر لا علاقة له بشيء مما سبق', respelt, longer, changed))).toEqual([
      [0, 2, 3, 4],
    ]);
  });

  it('are not texts each of which has a number of its own', () => {
    expect(copyGroups(undated(`${text()} وقتل 12 شخصا`, `${text()} وقتل 15 شخصا`))).toEqual([]);
    expect(copyGroups(undated(`${text()} وقتل 12 شخصا`, text()))).toEqual([[0, 1]]);
  });

  it('are not texts of another week, nor short ones that differ at all', () => {
    const week = [
      { text: text(), publishedAt: '2024-03-01' as const },
      { text: text(), publishedAt: '2024-03-09' as const },
    ];
    expect(copyGroups(week)).toEqual([]);
    expect(copyGroups(undated('أذان الفجر في الرابعة', 'أذان الظهر في الرابعة'))).toEqual([]);
    expect(copyGroups(undated('أذان الفجر في الرابعة', 'أذان الفجر في الرابعة'))).toEqual([[0, 1]]);
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
        const groups = copyGroups(undated(...order.map((i) => texts[i] ?? '')));
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
    const understood = await understandCorpus(
      new MemoryCorpus([page('a.txt', 'سانا'), page('b.txt', 'تاس')]),
    );
    expect(copiesIn(understood)).toEqual([[0, 1]]);
  });
});
