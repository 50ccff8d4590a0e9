import { describe, expect, it } from 'vitest';
import {
  buildConstraints,
  nameViolations,
  violationsOf,
  type Constraints,
} from '../../../src/retrieval/query/constraints.ts';
import type { WantedName, WantedPart } from '../../../src/retrieval/names/name-matcher.ts';

type Writings = readonly (readonly [string, number])[];
const part = (writings: Writings, isTelling = true): WantedPart => ({
  plausible: new Map(writings.filter(([words]) => !words.includes(' '))),
  whole: writings
    .filter(([words]) => words.includes(' '))
    .map(([words, sureness]) => ({ parts: words.split(' ').map((word) => [word]), sureness })),
  isTelling,
});
const wanted = (likeness: number, ...writings: Writings): WantedName => ({
  asked: 'name',
  typed: 'Name',
  likeness,
  isCertain: false,
  parts: [part(writings)],
  writings: writings.map(([words, sureness]) => ({
    parts: words.split(' ').map((word) => [word]),
    sureness,
  })),
});
/** A name of several words; of each its words in the corpus, and what these say in nats. */
const named = (...parts: readonly WantedPart[]): WantedName => ({ ...wanted(1, ['همامي', 1]), parts });
const undated = { publishedAt: null };
const of = (names: readonly WantedName[], question = ''): Constraints => buildConstraints(question, names);

describe('what a question demands of an article', () => {
  it('is met by a name in any of its writings, whole', () => {
    const raisi = wanted(1, ['رييسي', 0.9], ['رايسي', 0.3]);
    expect(violationsOf(of([raisi]), undated, 'بحث بوتين وباشينيان').missingName).toBeCloseTo(1);
    expect(violationsOf(of([raisi]), undated, 'شكر رئيسي نظيره').missingName).toBe(0);
    const union = wanted(1, ['الاتحاد الاوروبي', 1]);
    expect(violationsOf(of([union]), undated, 'قال الاتحاد السوفيتي').missingName).toBe(1);
  });

  it('is met by any plausible writing, the least sure one too', () => {
    const name = wanted(1, ['رييسي', 0.9], ['رايسي', 0.05]);
    expect(violationsOf(of([name]), undated, 'قال رايسي').missingName).toBe(0);
    const kairouan = { ...wanted(1, ['كاروان', 0.8]), parts: [part([['القيروان', 0]])] };
    expect(violationsOf(of([kairouan]), undated, 'في القيروان').missingName).toBe(0);
    expect(violationsOf(of([kairouan]), undated, 'في سوسة').missingName).toBe(1);
  });

  it('is met by the surname alone, not by a word that looks like half of a name', () => {
    const name = named(
      part([
        ['حمه', 6],
        ['عامه', 0.1],
      ]),
      part([['الهمامي', 5]]),
    );
    const missing = (text: string): number => violationsOf(of([name]), undated, text).missingName;
    expect(missing('قال الهمامي')).toBe(0);
    expect(missing('المصلحة عامه')).toBe(1);
    expect(missing('قال حمه الهمامي')).toBe(0);
    expect(missing('قال الغنوشي')).toBe(1);
  });

  it('is not met by two common words alone, or by a first name that tells nothing', () => {
    const weak = named(part([['عامه', 0.5]]), part([['امام', 0.5]]));
    expect(violationsOf(of([weak]), undated, 'عامه امام').missingName).toBe(1);
    const first = named(part([['محمد', 3.5]], false), part([['عبو', 5]]));
    expect(violationsOf(of([first]), undated, 'قال محمد').missingName).toBe(1);
    const whole = named(part([['لو بان', 1]]), part([['مارين', 5]]));
    expect(violationsOf(of([whole]), undated, 'قالت لو بان').missingName).toBe(0);
  });

  it('says of a name that the article has neither that it is missing nor that it is unknown', () => {
    const doubtful = wanted(1, ['رماده', 0.3]);
    expect(violationsOf(of([doubtful]), undated, 'في رمادة')).toMatchObject({
      missingName: 0,
      unknownName: 0,
    });
    expect(violationsOf(of([doubtful]), undated, 'في سوسة').missingName).toBeCloseTo(0.5);
    expect(violationsOf(of([doubtful]), undated, 'في سوسة').unknownName).toBeCloseTo(0.5);
  });

  it('tells of each name which feature it makes, and how much', () => {
    const names = [{ ...wanted(1, ['بوتين', 1]), isCertain: true }, wanted(0.5), wanted(1, ['رييسي', 0.9])];
    const told = nameViolations(of(names), 'قال رئيسي');
    expect(told.map(({ feature, violation }) => [feature, violation])).toEqual([
      ['missingCertain', 1],
      ['unknownName', 0.5],
      ['missingName', 0],
    ]);
  });

  it('tells a name that the corpus does not know from one that this article lacks', () => {
    const rouhani = wanted(0.8);
    expect(violationsOf(of([rouhani]), undated, 'نص')).toMatchObject({ missingName: 0, unknownName: 0.8 });
    const known = wanted(1, ['بوتين', 1]);
    expect(violationsOf(of([known]), undated, 'نص')).toMatchObject({ missingName: 1, unknownName: 0 });
  });

  it('keeps certain names apart from words that may be names', () => {
    const names = [
      { ...wanted(1, ['بوتين', 1]), isCertain: true },
      { ...wanted(1), isCertain: true },
      wanted(0.5),
    ];
    expect(violationsOf(of(names), undated, 'نص')).toMatchObject({
      ...{ missingCertain: 1, unknownCertain: 1, missingName: 0, unknownName: 0.5 },
    });
  });

  it('grows with each name that is missing', () => {
    const names = [wanted(0.5, ['ا', 1]), wanted(0.5, ['ب', 1])];
    expect(violationsOf(of(names), undated, 'نص').missingName).toBeCloseTo(0.75);
  });

  it('looks for numbers in text and date, in whatever digits, whole', () => {
    const article = { publishedAt: '2023-08-09' } as const;
    expect(violationsOf(of([], 'في ٢٠٢٣'), article, 'نص').missingNumbers).toBe(0);
    expect(violationsOf(of([], 'on 9 August'), article, 'نص').missingNumbers).toBe(0);
    expect(violationsOf(of([], 'which 90 of 300'), article, 'بين ٣٠٠ شخص').missingNumbers).toBe(0.5);
    expect(violationsOf(of([], 'is it 37'), article, 'ارتفع 3.7').missingNumbers).toBe(1);
    expect(violationsOf(of([], 'no number'), article, 'نص').missingNumbers).toBe(0);
  });
});
