import { at } from '../../src/domain/at.ts';
import type { Page } from '../../src/domain/article.ts';
import { seeded } from '../seeded-random.ts';

/** A quote that is as expensive to verify as its pages can make it. */
export type HostileQuote = { readonly name: string; readonly quote: string };

const TWELVE = [
  ...['بغداد', 'دمشق', 'القاهرة', 'الرئيس', 'الوزير', 'المدينة'],
  ...['الجسر', 'العام', 'الماضي', 'المقبل', 'الحكومة', 'البرلمان'],
];

/** The longest quote, in UTF-16 units. */
const MAX_HOSTILE_CHARS = 3990;

/** As much of a text as may be quoted, in whole words. */
function quotable(text: string): string {
  return text.slice(0, text.lastIndexOf(' ', MAX_HOSTILE_CHARS));
}

/**
 * Pages that are made to be expensive to verify against, and quotes for them. All are one corpus, which is more expensive
 * still.
 *
 * @param words of the longest page; the others are in proportion
 */
export function hostileCorpus(words: number): {
  readonly pages: readonly Page[];
  readonly quotes: readonly HostileQuote[];
} {
  const random = seeded(15);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const many = (count: number, make: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => make(i)).join(' ');
  const twelve = many(words, () => pick(TWELVE));
  // Words with vowel signs, each spelled in its own way, so that no cache helps.
  const own = (i: number): string =>
    i.toString(8).replace(/\d/gu, (digit) => `${'بتثجحخدذ'.charAt(Number(digit))}َ`) + 'ة';
  const distinct = many(words, own);
  const likeness = many(words, (i) => `المسؤولية${'ابتثجحخد'.charAt(i % 8)}${i % 700}`);
  const sixHundred = many(600, (i) => `w${i}`);
  const shuffled = (): string =>
    sixHundred
      .split(' ')
      .map((word) => ({ word, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ word }) => word)
      .join(' ');
  const copies = Math.ceil(words / 400);
  const copy = (i: number): string =>
    `The council of the town met on Monday and spent ${i} euros on ${many(60, (at) => `thing${at % 50}`)} of the old bridge.`;
  const page = (source: string, text: string): Page => ({
    source,
    text: `A headline of ${source} here\n\n${text}\n`,
  });
  const pages = [
    page('twelve.txt', `${twelve} تم.`),
    page('same.txt', `${many(words, () => 'كلمة')} النهاية`),
    page(
      'single-letters.txt',
      many(words, (i) => 'abcdefgh'.charAt((i * i) % 8)),
    ),
    page('signs.txt', `say ${'%'.repeat(words)}`),
    page('distinct.txt', distinct),
    page('likeness.txt', likeness),
    page(
      'long-words.txt',
      many(40, (i) => 'ابجد'.repeat(Math.ceil(words / 40)) + String(i)),
    ),
    page('marks.txt', `كلمة و${'\u064B'.repeat(words)} أخرى هنا في الصفحة`),
    page(
      'spellings.txt',
      many(Math.ceil(words / 4), (i) => at(['على', 'علي', 'عليه', 'علية'], i % 4)),
    ),
    page(
      'apart.txt',
      many(words, (i) => (i % 2 === 0 ? 'عبد' : 'الله')),
    ),
    ...Array.from({ length: copies }, (_, i) => page(`copy-${i}.txt`, copy(i))),
    ...Array.from({ length: Math.ceil(copies / 2) }, (_, i) => page(`shuffled-${i}.txt`, shuffled())),
  ];
  const middle = (text: string): string => text.slice(text.indexOf(' ', text.length / 2) + 1);
  const inTheMiddle = quotable(middle(twelve));
  const changed = inTheMiddle.split(' ').map((word, i) => (i % 90 === 45 ? 'تونس' : word));
  const quotes = [
    ['twelve words, none of it there', quotable(many(700, () => pick(TWELVE)))],
    ['twelve words, from the middle', inTheMiddle],
    ['twelve words, from the middle, in other letters', inTheMiddle.replaceAll('ا', 'أ')],
    ['twelve words, from the middle, some changed', changed.join(' ')],
    ['the same word', quotable(many(900, () => 'كلمة'))],
    ['the same word and another', `${quotable(many(790, () => 'كلمة'))} أخرى`],
    ['the same word up to the end', `${quotable(many(780, () => 'كلمة'))} النهاية`],
    ['single letters', quotable(many(2000, () => pick('abcdefgh'.split(''))))],
    ['signs', '%'.repeat(MAX_HOSTILE_CHARS)],
    ['signs and a word', `${'%'.repeat(MAX_HOSTILE_CHARS - 10)} say`],
    ['words of one spelling each', quotable(middle(distinct))],
    [
      'words of one spelling each, turned round',
      quotable(middle(distinct).slice(0, 5000).split(' ').reverse().join(' ')),
    ],
    [
      'words that are like each other',
      quotable(many(900, (i) => `المسؤولية${'دخحجثتبا'.charAt(i % 8)}${(i * 7) % 900}`)),
    ],
    ['long words', quotable(`${'ابجد'.repeat(300)}1 ${'ابجد'.repeat(600)}2 ${'ابجد'.repeat(50)} end`)],
    ['words beside marks', 'كلمة و أخرى هنا في الصفحة'],
    ['words of two spellings', quotable(many(900, (i) => at(['علي', 'على', 'علية', 'عليه'], (i * 3) % 4)))],
    ['words apart', quotable(many(600, (i) => (i % 3 === 0 ? 'عبدالله' : 'عبد')))],
    ['a sentence of near copies', copy(copies + 1)],
    ['words that near copies have, in another order', 'bridge old the of thing1 thing2 thing3 council town'],
    ['three words of near copies', 'the council of'],
    ['six hundred words that many articles have', quotable(shuffled())],
    [
      'twelve words and other words by turns',
      quotable(many(700, (i) => (i % 2 === 0 ? pick(TWELVE) : `w${i % 600}`))),
    ],
  ] as const;
  return { pages, quotes: quotes.map(([name, quote]) => ({ name, quote })) };
}
