import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildKeywordData, KeywordIndex } from '../../../src/retrieval/index/keyword-index.ts';
import { termsOf, variantTerms } from '../../../src/text/words/terms.ts';
import { foldedWords } from '../../../src/text/words/words.ts';

const indexOf = (documents: readonly string[]): KeywordIndex => new KeywordIndex(buildKeywordData(documents));

const scoresOf = (documents: readonly string[], question: string): number[] => {
  const index = indexOf(documents);
  return [...index.scores(index.weigh(question))];
};

const best = (documents: readonly string[], question: string): number => {
  const scores = scoresOf(documents, question);
  return scores.indexOf(Math.max(...scores));
};

describe('KeywordIndex', () => {
  it('gives the score worked out by hand', () => {
    // "ab" has the terms =ab and <ab>; "cd" has =cd and <cd>: both documents have length 2, the average.
    // idf of a term in one of two documents: ln(1 + 1.5 / 1.5) = ln 2; both terms of the question weigh that.
    // Saturation at frequency 1 and average length: 1 · 1.9 / (1 + 0.9) = 1. So (ln 2 + ln 2) / (2 ln 2) = 1.
    expect(scoresOf(['ab', 'cd'], 'ab')).toEqual([expect.closeTo(1, 6), 0]);
    // A word the corpus lacks has idf ln(1 + 2.5 / 0.5) = ln 6 and pulls the score down: 2 ln 2 / (2 ln 2 + 2 ln 6).
    const ln = Math.log;
    expect(scoresOf(['ab', 'cd'], 'ab zz')[0]).toBeCloseTo((2 * ln(2)) / (2 * ln(2) + 2 * ln(6)), 6);
  });

  it('agrees with the obvious computation on random documents', () => {
    const word = fc.constantFrom('بوتين', 'ورئيسي', 'الرئيس', 'قره', 'باغ', 'Putin', 'call', '2023', 'مع');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), text, (documents, question) => {
        for (const [i, score] of scoresOf(documents, question).entries()) {
          expect(score).toBeCloseTo(obviousScore(documents, i, question), 4);
        }
      }),
    );
  });

  it('scores a text that is not a document by the same formula', () => {
    const documents = ['بحث بوتين مع رئيسي الوضع', 'تعهد الرئيس الصيني', 'لقاح سبوتنيك'];
    const index = indexOf(documents);
    const query = index.weigh('بوتين ورئيسي');
    for (const [i, score] of index.scores(query).entries()) {
      expect(index.scoreText(query, documents[i] ?? '')).toBeCloseTo(score, 5);
    }
  });

  it('stays on its scale: never negative, never above the saturation bound, 0 for a question without words', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), fc.string(), (documents, question) => {
        for (const score of scoresOf(documents, question)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThan(1.9);
        }
      }),
    );
    expect(scoresOf(['نص'], '؟!')).toEqual([0]);
  });
});

describe('ranking of a tiny corpus by words', () => {
  const documents = [
    'بحث الرئيس الروسي فلاديمير بوتين مع الرئيس الإيراني إبراهيم رئيسي الوضع في قره باغ', // 0
    'تعهد الرئيس الصيني شي جين بينغ بتشجيع السلام العالمي', // 1
    'وصل المستشار الألماني أولاف شولتس إلى العاصمة الأوكرانية كييف', // 2
    'بلغت نسبة التضخم 3.7 بالمئة', // 3
    'بلغ عدد الضحايا 37 شخصا', // 4
    'Chancellor Scholz arrived in Kyiv on Monday', // 5
  ];

  it.each([
    ['باسم إيراني', 0, 'the stem joins إيراني and الإيراني, the proclitic aside'],
    ['لبوتين', 0, 'nor does one that no light stem takes off, where the rest is a word of the corpus'],
    ['وبالتضخم', 3, 'nor do three of them'],
    ['رئيسي', 0, 'Raisi is not any president: the surface form tells'],
    ['ورئيسي', 0, 'a proclitic does not hide the name'],
    ['الصين', 1, 'the stem joins الصين and الصيني'],
    ['إلى كييف', 2, 'alef and hamza forms are one'],
    ['الي كييف', 2, 'ya for alef maqsura, as people type'],
    ['بِوتين', 0, 'tashkeel in the question changes nothing'],
    ['بـوتـيـن', 0, 'nor does tatweel'],
    ['٣٧ شخصا', 4, 'digits of another script are the same number'],
    ['3.7', 3, 'punctuation inside a number counts'],
    ['scholz kyiv', 5, 'case does not'],
  ])('%s finds document %i: %s', (question, expected) => {
    expect(best(documents, question)).toBe(expected);
  });
});

function obviousScore(documents: readonly string[], document: number, question: string): number {
  const vocabulary = documents.flatMap((text) => foldedWords(text));
  const termsIn = (words: readonly string[]): (readonly [string, number])[] =>
    words.flatMap((word) => [
      ...termsOf(word).map((term) => [term, 1] as const),
      ...variantTerms(word, (form) => vocabulary.includes(form)),
    ]);
  const terms = documents.map((text) => termsIn(foldedWords(text)));
  const lengthOf = (list: readonly (readonly [string, number])[] = []): number =>
    list.reduce((sum, [, weight]) => sum + weight, 0);
  const average = terms.reduce((sum, list) => sum + lengthOf(list), 0) / terms.length || 1;
  const asked = new Map<string, number>();
  for (const [term, weight] of termsIn([...new Set(foldedWords(question))])) {
    asked.set(term, Math.max(asked.get(term) ?? 0, weight));
  }
  let score = 0;
  let idfSum = 0;
  for (const [term, weight] of asked) {
    const n = terms.filter((list) => list.some(([t]) => t === term)).length;
    const idf = weight * Math.log(1 + (documents.length - n + 0.5) / (n + 0.5));
    const frequency = lengthOf(terms[document]?.filter(([t]) => t === term));
    const norm = 1 - 0.75 + (0.75 * lengthOf(terms[document])) / average;
    score += (idf * frequency * 1.9) / (frequency + 0.9 * norm);
    idfSum += idf;
  }
  return idfSum === 0 ? 0 : score / idfSum;
}

describe('keyword data that does not fit together', () => {
  const DATA = buildKeywordData(['the bridge is open', 'the harbour is closed']);

  it.each([
    ['a term without postings', { terms: [...DATA.terms, 'zz'] }],
    ['postings beyond the last term', { documents: Uint32Array.of(...DATA.documents, 0) }],
    ['a posting without a frequency', { frequencies: DATA.frequencies.slice(1) }],
    ['a document beyond the last', { lengths: DATA.lengths.slice(1) }],
    ['offsets that go back', { offsets: DATA.offsets.map((offset, i) => (i === 1 ? 9999 : offset)) }],
  ])('is a fault, and no score of 0: %s', (_name, changes) => {
    expect(() => new KeywordIndex(DATA)).not.toThrow();
    expect(() => new KeywordIndex({ ...DATA, ...changes })).toThrow(
      new RangeError('the keyword data does not fit together'),
    );
  });
});
