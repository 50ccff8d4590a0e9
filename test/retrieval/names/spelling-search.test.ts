import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LetterTable } from '../../../src/domain/names.ts';
import { leastCosts, SpellingSearch, type Prefix, type Spelling } from '../../../src/retrieval/names/spelling-search.ts';

/** Costs are quarters, which add up without rounding. */
const TABLE: LetterTable = new Map([
  [
    'p',
    [
      ['ب', 0],
      ['ف', 2],
    ],
  ],
  [
    'u',
    [
      ['و', 0.25],
      ['', 1],
      ['ا', 3],
    ],
  ],
  ['t', [['ت', 0]]],
  [
    'ti',
    [
      ['تي', 0.25],
      ['ت', 1.5],
    ],
  ],
  [
    'i',
    [
      ['ي', 0.5],
      ['', 0.75],
    ],
  ],
  [
    'in$',
    [
      ['ين', 0],
      ['ان', 2],
    ],
  ],
  ['n', [['ن', 0]]],
  ['^u', [['او', 0.5]]],
]);

const words = (spellings: readonly Spelling[]): string[] => spellings.map(({ word }) => word);

describe('SpellingSearch', () => {
  it.each([
    ['بوتين', 0, 'the likeliest way, though its end is written by three signs at once'],
    ['بتين', 0.75, 'a vowel that is not written'],
    ['فوتين', 2, 'another consonant'],
    ['بوتن', 0.75, 'two letters that become one'],
  ])('finds %s at %d nats: %s', (word, cost) => {
    // The likeliest way of all: p ب, u و, t ت, in$ ين.
    expect(leastCosts(TABLE, '^putin$')[0]).toBe(0.25);
    expect(new SpellingSearch([word, 'كتاب', 'بوتينس', 'بو']).find(TABLE, 'putin', 5)).toEqual([
      { word, cost },
    ]);
  });

  it.each([
    ['بوتي', 'a beginning'],
    ['بوتينا', 'a word that goes on'],
    ['وتين', 'an end'],
    ['كوتين', 'a letter that the table does not give'],
    ['', 'an empty word'],
  ])('does not find %s: %s', (word) => {
    expect(new SpellingSearch([word]).find(TABLE, 'putin', 20)).toEqual([]);
  });

  it('gives the cheapest first and equal ones in code-unit order, each word once', () => {
    const vocabulary = ['فوتين', 'بوتين', 'بوتن', 'بتين', 'بوتين'];
    const found = new SpellingSearch(vocabulary).find(TABLE, 'putin', 5);
    expect(words(found)).toEqual(['بوتين', 'بتين', 'بوتن', 'فوتين']);
  });

  it('finds nothing in an empty vocabulary, nor where no beginning is allowed', () => {
    expect(new SpellingSearch([]).find(TABLE, 'putin', 100)).toEqual([]);
    expect(new SpellingSearch([]).find(TABLE, 'putin', 100, [['و', 0]])).toEqual([]);
    expect(new SpellingSearch(['بوتين']).find(TABLE, 'putin', 100, [])).toEqual([]);
  });

  it('takes letters that no table has for silent, at a price', () => {
    const search = new SpellingSearch(['بوتين']);
    // The likeliest spelling has to leave the x out as well.
    expect(search.find(TABLE, 'puxtin', 1)).toEqual([{ word: 'بوتين', cost: 0 }]);
    expect(leastCosts(TABLE, '^puxtin$')[0]).toBe(5.25);
    expect(leastCosts(TABLE, '^$')[0]).toBe(0);
  });

  it('keeps words within the bound and drops those beyond it', () => {
    const search = new SpellingSearch(['بوتين', 'فوتين']);
    expect(words(search.find(TABLE, 'putin', 2))).toEqual(['بوتين', 'فوتين']);
    expect(words(search.find(TABLE, 'putin', 1.75))).toEqual(['بوتين']);
    expect(words(search.find(TABLE, 'putin', 0))).toEqual(['بوتين']);
  });

  it('allows what may stand before a name, each at its price', () => {
    const prefixes: readonly Prefix[] = [
      ['', 0],
      ['و', 0.25],
      ['وال', 1],
    ];
    const search = new SpellingSearch(['بوتين', 'وبوتين', 'والبوتين', 'لبوتين']);
    expect(search.find(TABLE, 'putin', 5, prefixes)).toEqual([
      { word: 'بوتين', cost: 0 },
      { word: 'وبوتين', cost: 0.25 },
      { word: 'والبوتين', cost: 1 },
    ]);
    expect(words(search.find(TABLE, 'putin', 5, [['و', 0.25]]))).toEqual(['وبوتين']);
    expect(words(search.find(TABLE, 'putin', 0.5, prefixes))).toEqual(['بوتين', 'وبوتين']);
  });

  it('finds the likeliest spelling of a long name among many that begin alike', () => {
    // Each of twelve letters may be written in three ways, so that half a million beginnings could be followed.
    const table: LetterTable = new Map([
      [
        'a',
        [
          ['ي', 0.75],
          ['و', 0.5],
          ['ا', 0],
        ],
      ],
    ]);
    const written = Array.from({ length: 3 ** 7 }, (_, i) =>
      Array.from({ length: 12 }, (__, at) => 'اوي'[Math.floor(i / 3 ** at) % 3] ?? '').join(''),
    );
    const [first] = new SpellingSearch(written).find(table, 'a'.repeat(12), 5);
    expect(first).toEqual({ word: 'ا'.repeat(12), cost: 0 });
  });
});

describe('agreement with the obvious search', () => {
  const chunk = fc.string({ unit: fc.constantFrom('x', 'y'), maxLength: 2 });
  const cost = fc.nat(12).map((quarters) => quarters / 4);
  const source = fc.constantFrom('a', 'b', 'ab', 'ba', 'aa', 'aba', '^', '^a', '$', 'b$', 'ab$', '^b$');
  const table: fc.Arbitrary<LetterTable> = fc
    .dictionary(source, fc.dictionary(chunk, cost, { maxKeys: 3, noNullPrototype: true }), { maxKeys: 6 })
    .map((entries) => new Map(Object.entries(entries).map(([from, to]) => [from, Object.entries(to)])));
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 });
  const vocabulary = fc.array(fc.string({ unit: fc.constantFrom('x', 'y', 'w'), maxLength: 5 }), {
    maxLength: 12,
  });
  const prefixes: fc.Arbitrary<readonly Prefix[]> = fc.subarray([
    ['', 0],
    ['w', 0.25],
    ['wx', 1],
  ]);
  const bound = fc.nat(24).map((quarters) => quarters / 4);

  it('finds the same words at the same costs', () => {
    fc.assert(
      fc.property(table, name, vocabulary, prefixes, bound, (letters, asked, list, before, limit) => {
        const found = new SpellingSearch(list).find(letters, asked, limit, before);
        expect(found).toEqual(obviousSpellings(letters, asked, list, before, limit));
      }),
      { numRuns: 1000 },
    );
  });

  it('knows the cheapest way to write what is left, from every letter on', () => {
    fc.assert(
      fc.property(table, name, (letters, asked) => {
        const marked = `^${asked}$`;
        for (const [at, least] of leastCosts(letters, marked).entries()) {
          const costs = waysToWrite(letters, marked, at).map(([, way]) => way);
          expect(least).toBe(Math.min(Infinity, ...costs));
        }
      }),
    );
  });
});

/** All ways to write a marked name from a letter on, by every way to cut it up. */
function waysToWrite(
  table: LetterTable,
  marked: string,
  at: number,
): readonly (readonly [written: string, cost: number])[] {
  if (at === marked.length) return [['', 0]];
  return [1, 2, 3].flatMap((length) => {
    const from = marked.slice(at, at + length);
    if (from.length < length) return [];
    const silent = length > 1 ? [] : [['', '^$'.includes(from) ? 0 : 5] as const];
    return (table.get(from) ?? silent).flatMap(([chunk, cost]) =>
      waysToWrite(table, marked, at + length).map(
        ([rest, costOfRest]) => [chunk + rest, cost + costOfRest] as const,
      ),
    );
  });
}

function obviousSpellings(
  table: LetterTable,
  name: string,
  vocabulary: readonly string[],
  prefixes: readonly Prefix[],
  bound: number,
): Spelling[] {
  const ways = waysToWrite(table, `^${name}$`, 0);
  const least = Math.min(Infinity, ...ways.map(([, cost]) => cost));
  return [...new Set(vocabulary)]
    .flatMap((word) => {
      const costs = prefixes.flatMap(([letters, extra]) =>
        ways.flatMap(([written, cost]) => (letters + written === word ? [cost + extra - least] : [])),
      );
      const cost = Math.min(Infinity, ...costs);
      return cost <= bound ? [{ word, cost }] : [];
    })
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
}
