import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/domain/article.ts';
import { quotedWords } from '../../../src/text/quotes/quoted-words.ts';

const keys = (text: string): string[] => quotedWords(text).map(({ key }) => key);
const looseOf = (text: string): string[] => quotedWords(text).map(({ loose }) => loose);

describe('the words of a quote', () => {
  it.each<[string, string, string[]]>([
    ['words without punctuation', 'He said: "Yes, no."', ['he', 'said', 'yes', 'no']],
    [
      'numbers with what stands inside them',
      '3.7 10:30 5-7 3/5 1,000',
      ['3.7', '10:30', '5-7', '3/5', '1,000'],
    ],
    ['words of several scripts', 'abc漢字 абв漢 ابج12x漢', ['abc漢字', 'абв漢', 'ابج12x漢']],
    ['words that an emoji parts', 'a😀b ا😀ب 😀', ['a', 'b', 'ا', 'ب']],
    ['words with what is not seen in them', 'ab\u200fcd اب\u00adجد', ['abcd', 'ابجد']],
    ['numbers without what stands behind them', 'in 1990. Then 3, 4', ['in', '1990', 'then', '3', '4']],
    ['signs that change a number', '5% 3 € +2 20°', ['5', '%', '3', '€', '+', '2', '20', '°']],
    ['a minus before a number', 'at -5', ['at', '-', '5']],
    ['no minus between numbers or words', '3 -5 a-b', ['3', '5', 'a', 'b']],
    ['a minus that is parted from its number by what is not seen', 'at -\u200f6', ['at', '-', '6']],
    ['a minus before an amount of money', 'lost -$40', ['lost', '-', '$', '40']],
    ['a minus behind its number', 'سجلت 6- درجات', ['سجلت', '6', '-', 'درجات']],
    ['a wide or small minus', 'at －5 by ﹣5 or ⁻5', ['at', '-', '5', 'by', '-', '5', 'or', '-', '5']],
    ['a point that begins a number', 'chance .5', ['chance', '.', '5']],
    ['no point that ends a sentence', 'It ended. 5 came.', ['it', 'ended', '5', 'came']],
    ['signs of comparison', '<9 ≈500 ±8 ≠', ['<', '9', '≈', '500', '±', '8', '≠']],
    ['a raised point within a number', '3·7', ['3·7']],
    ['signs of parts and powers', '8‱ 7؉ 10^3', ['8', '‱', '7', '؉', '10^3']],
    ['no minus in a name', 'Covid-19 كوفيد-19', ['covid', '19', 'كوفيد', '19']],
    ['a minus wherever else it stands', 'إلى −5 (-3) –2', ['الى', '-', '5', '-', '3', '-', '2']],
    ['no hyphen before a word', 'at -home', ['at', 'home']],
    ['none', ' …!? ', []],
  ])('are %s', (_, text, words) => {
    expect(keys(text)).toEqual(words);
  });

  it('tell letters of Arabic alone, and final letters that people write without dots', () => {
    const told = quotedWords('كتب كتابة على علي abc كتبA أمر').map(({ key, loose, joinable }) => [
      key,
      loose,
      joinable,
    ]);
    expect(told).toEqual([
      ['كتب', 'كتب', true],
      ['كتابة', 'كتابه', true],
      ['على', 'علي', true],
      ['علي', 'علي', true],
      ['abc', 'abc', false],
      ['كتبa', 'كتبa', false],
      ['امر', 'امر', true],
    ]);
  });

  it('are found where they stand', () => {
    expect(quotedWords('one, two').map(({ span }) => span)).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 8 },
    ]);
  });

  it('are found where they stand, in the part that is asked for', () => {
    const text = 'one two three';
    const words = quotedWords(text, { start: 4, end: 13 });
    expect(words.map(({ span }) => span)).toEqual([
      { start: 4, end: 7 },
      { start: 8, end: 13 },
    ]);
    expect(words.map(({ span }) => sliceOf(text, span))).toEqual(['two', 'three']);
    expect(quotedWords(text, { start: 4, end: 6 }).map(({ key }) => key)).toEqual(['tw']);
  });

  it.each([
    ['capitals', 'Putin', 'PUTIN'],
    ['vowel signs', 'مُحَمَّد', 'محمد'],
    ['a stretched letter', 'ســلام', 'سلام'],
    ['what is not seen', 'co\u00adope\u200brate', 'cooperate'],
    ['alef forms', 'أحمد إلى آخر', 'احمد الى اخر'],
    ['letters of another keyboard', 'کتاب یوم', 'كتاب يوم'],
    ['seats of a hamza', 'مسئول', 'مسؤول'],
    ['composed letters', 'e\u0301', 'é'],
    ['forms of presentation', '\ufefb', 'لا'],
    ['ligatures', 'o\ufb03ce', 'office'],
    ['stress marks', 'за\u0301мок', 'замок'],
    ['yo', 'Семён', 'Семен'],
    ['digits of any script', '٣٫٧ ۳', '3.7 3'],
    ['dashes between numbers', '5–7 5−7', '5-7 5-7'],
    ['percent signs', '5٪', '5%'],
    ['apostrophes in numbers', '10’000', "10'000"],
    ['thousands marks of Arabic', '10٬000 10،000', '10,000 10,000'],
    ['letters of Urdu', 'ہم ھم ەم کۃ', 'هم هم هم كة'],
    ['several at once', 'إآأ یکی', 'ااا يكي'],
    ['a sentence in one character', 'ﷺ', 'صلىاللهعليهوسلم'],
  ])('are the same in spite of %s', (_, one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });

  it.each([
    ['another word', 'Putin', 'Putina'],
    ['a power', '10²', '102'],
    ['a fraction', '½', '12'],
    ['an accent of a Latin letter', 'Zoë', 'Zoe'],
    ['a final ya or alef', 'علي', 'على'],
    ['a final ta or ha', 'مدرسة', 'مدرسه'],
    ['another separator', '3.7', '3,7'],
    ['the short i of Russian', 'й', 'и'],
  ])('are others because of %s', (_, one, other) => {
    expect(keys(one)).not.toEqual(keys(other));
  });

  it('are loosely the same with and without the dots of a final ya or ha', () => {
    expect(looseOf('على مدرسة')).toEqual(looseOf('علي مدرسه'));
    expect(looseOf('ىس ةس')).toEqual(['ىس', 'ةس']);
    expect(looseOf('ىسى ةسة')).toEqual(['ىسي', 'ةسه']);
    expect(looseOf('putin')).toEqual(['putin']);
  });

  it('may be written together where they are of Arabic letters alone', () => {
    const joinable = (text: string): boolean[] => quotedWords(text).map((word) => word.joinable);
    expect(joinable('عبد الله')).toEqual([true, true]);
    expect(joinable('عَبْد')).toEqual([true]);
    expect(joinable('putin 3 عبد3 3عبد %')).toEqual([false, false, false, false, false]);
  });

  it('leave out what has no letter of its own', () => {
    expect(keys('\u0640 ـــ a')).toEqual(['a']);
  });
});
