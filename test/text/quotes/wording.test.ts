import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../src/text/quotes/wording.ts';

describe('the wording of a text', () => {
  it.each([
    ['tashkeel, tatweel and alef forms', 'أعمالُ الجسـر', 'اعمال الجسر'],
    ['digits of another script', '١٢ قتيلا', '12 قتيلا'],
    ['capitals and punctuation', 'He said: “No.”', 'he said no'],
    ['letters written together or apart', 'و قال الوزير', 'وقال الوزير'],
    ['what is not seen', 'ال\u200bجسر', 'الجسر'],
  ])('is the same for %s', (_, a, b) => {
    expect(wordingOf(a)).toBe(wordingOf(b));
  });

  it.each([
    ['a decimal point', 'rose 3.7', 'rose 37'],
    ['another number', '12 killed', '15 killed'],
    ['a negation', 'he agreed', 'he not agreed'],
    ['a percent sign', 'rose 5%', 'rose 5'],
    ['a minus', 'it was -5', 'it was 5'],
    ['a currency', '5 $', '5 €'],
    ['على and علي', 'على الوزير', 'علي الوزير'],
    ['ة and ه', 'كتابة', 'كتابه'],
    ['a question', 'He resigned?', 'He resigned.'],
    ['an Arabic question', 'استقال؟', 'استقال.'],
    ['less and more', 'it is < 5', 'it is > 5'],
    ['the order of words', 'a b', 'b a'],
    ['words that are not Arabic, together', 'no where', 'nowhere'],
    ['a minus before a mark that is not seen', 'بلغت -\u200f12 درجة', 'بلغت 12 درجة'],
    ['a minus behind its number', 'سجلت 6- درجات', 'سجلت 6 درجات'],
    ['a wide minus', 'loss －5 points', 'loss 5 points'],
    ['a minus apart from its number', 'a balance of - 40', 'a balance of 40'],
    ['a minus before money', 'a loss of -$40', 'a loss of $40'],
    ['a wide percent sign', 'rose 5％', 'rose 5'],
    ['per ten thousand', 'fell 8‱', 'fell 8'],
    ['a number that begins with its point', 'a chance of .5', 'a chance of 5'],
    ['a raised point within a number', '3·7', '3 7'],
    ['a product', '8*2', '8 2'],
    ['a fraction', '7 / 8', '7 8'],
    ['minutes and seconds', '5′', '5″'],
    ['a name with a sign', 'C# was used', 'C was used'],
  ])('is another for %s', (_, a, b) => {
    expect(wordingOf(a)).not.toBe(wordingOf(b));
  });
});
