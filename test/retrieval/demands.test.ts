import { describe, expect, it } from 'vitest';
import { demandsOf, unmetBy, type Demands } from '../../src/retrieval/demands.ts';
import type { WantedName } from '../../src/retrieval/name-matcher.ts';

const wanted = (likeness: number, ...writings: readonly (readonly [string, number])[]): WantedName => ({
  asked: 'name',
  likeness,
  isCertain: false,
  writings: writings.map(([words, sureness]) => ({
    parts: words.split(' ').map((word) => [word]),
    sureness,
  })),
});
const undated = { publishedAt: null };
const of = (names: readonly WantedName[], question = ''): Demands => demandsOf(question, names);

describe('what a question demands of an article', () => {
  it('is met by a name in any of its writings, whole', () => {
    const raisi = wanted(1, ['رييسي', 0.9], ['رايسي', 0.3]);
    expect(unmetBy(of([raisi]), undated, 'بحث بوتين وباشينيان').missingName).toBeCloseTo(1);
    expect(unmetBy(of([raisi]), undated, 'شكر رئيسي نظيره').missingName).toBe(0);
    const union = wanted(1, ['الاتحاد الاوروبي', 1]);
    expect(unmetBy(of([union]), undated, 'قال الاتحاد السوفيتي').missingName).toBe(1);
  });

  it('weighs a doubtful writing by how sure the better one that is missing was', () => {
    const name = wanted(1, ['رييسي', 0.9], ['رايسي', 0.3]);
    expect(unmetBy(of([name]), undated, 'قال رايسي').missingName).toBeCloseTo(2 / 3);
  });

  it('tells a name that the corpus does not know from one that this article lacks', () => {
    const rouhani = wanted(0.8);
    expect(unmetBy(of([rouhani]), undated, 'نص')).toMatchObject({ missingName: 0, unknownName: 0.8 });
    const known = wanted(1, ['بوتين', 1]);
    expect(unmetBy(of([known]), undated, 'نص')).toMatchObject({ missingName: 1, unknownName: 0 });
  });

  it('keeps certain names apart from words that may be names', () => {
    const names = [
      { ...wanted(1, ['بوتين', 1]), isCertain: true },
      { ...wanted(1), isCertain: true },
      wanted(0.5),
    ];
    expect(unmetBy(of(names), undated, 'نص')).toMatchObject({
      ...{ missingCertain: 1, unknownCertain: 1, missingName: 0, unknownName: 0.5 },
    });
  });

  it('grows with each name that is missing', () => {
    const names = [wanted(0.5, ['ا', 1]), wanted(0.5, ['ب', 1])];
    expect(unmetBy(of(names), undated, 'نص').missingName).toBeCloseTo(0.75);
  });

  it('looks for numbers in text and date, in whatever digits, whole', () => {
    const article = { publishedAt: '2023-08-09' } as const;
    expect(unmetBy(of([], 'في ٢٠٢٣'), article, 'نص').missingNumbers).toBe(0);
    expect(unmetBy(of([], 'on 9 August'), article, 'نص').missingNumbers).toBe(0);
    expect(unmetBy(of([], 'which 90 of 300'), article, 'بين ٣٠٠ شخص').missingNumbers).toBe(0.5);
    expect(unmetBy(of([], 'is it 37'), article, 'ارتفع 3.7').missingNumbers).toBe(1);
    expect(unmetBy(of([], 'no number'), article, 'نص').missingNumbers).toBe(0);
  });
});
