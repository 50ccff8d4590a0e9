import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/domain/article.ts';
import { MAX_SENTENCE_CHARS, sentencesOf } from '../../../src/text/sentences/sentences.ts';

function cut(text: string): string[] {
  return sentencesOf(text, { start: 0, end: text.length }).map((span) => sliceOf(text, span));
}

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['two stops', ['وصل الوزير إلى موسكو.', 'والتقى نظيره.']],
    ['a question', ['ما الذي حدث؟', 'لا أحد يعلم.']],
    ['an exclamation', ['انتهت الحرب!', 'عاد الناس.']],
    ['English', ['He left.', 'She stayed.']],
    ['Russian', ['Путин приехал.', 'Переговоры начались.']],
    ['closing marks', ['قال: "نحن جاهزون".', 'ثم غادر القاعة.']],
  ])('end after %s', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    'التقى د. محمد علي نظيره في القاهرة.',
    'حضر أ.د. أحمد سالم الاجتماع.',
    'ارتفع النمو إلى ٣.٧ في المئة.',
    'Growth rose to 3.7 percent.',
    'The U.S. president spoke.',
    'بدأ الاجتماع، واستمر ساعتين؛ ثم انتهى.',
    'رغبة ترامب في إنهاء الأزمة... تستحق الاهتمام.',
    'بأول تعليق علني.. بوتين يهنئ ترامب.',
    'قال: "نعم نحن مستعدون. نحن جاهزون" ثم غادر.',
    'قال: «نعم. نحن جاهزون» ثم غادر.',
  ])('do not end within %j', (sentence) => {
    expect(cut(sentence)).toEqual([sentence]);
  });

  it.each<[string, string[]]>([
    ['a lower-case letter follows a mark', ['The firm Yahoo! announced it.']],
    ['the paragraph begins with a number', ['12. The second point.']],
    ['a lower-case letter follows', ['He left at 5 p.m. and came back.']],
    [
      'a number or a letter of a list stands before it',
      ['1. The first point.', '12. The second.', 'B. The third.'],
    ],
    ['two or three dots go on', ['بدأ الاجتماع.. ثم انتهى… ولم يعد أحد.']],
    ['dots go on in small letters', ['He waited... and waited… and left.']],
  ])('do not end where %s', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it.each<[string, string[]]>([
    ['dots where a capital follows', ['He waited...', 'She left…', 'Nobody came.']],
    ['a stop that no letter follows', ['It ended.', '***']],
    ['a year', ['It ended in 1999.', 'Nobody came.']],
    ['a number of four digits alone', ['1999.', 'Nobody came.']],
    ['a question with dots behind it', ['ماذا حدث؟..', 'لا أحد يعلم.']],
    ['an exclamation, whatever stands before it', ['He called Dr!', 'Nobody came.']],
    ['marks of scripts without spaces', ['他走了。', '她来了！', '谁？']],
    ['a quotation that holds sentences', ['“He left. She stayed.”', 'Nobody came.']],
    ['what stands before a quotation', ['Nobody came.', '“He left. She stayed” is what they say.']],
    [
      'what stands between quotations',
      ['"He left. She stayed" said one.', '"It rained. It snowed" said another.', 'Nobody came.'],
    ],
  ])('end after %s', (_, sentences) => {
    expect(cut(sentences.join(/\p{Script=Han}/u.test(sentences[0] ?? '') ? '' : ' '))).toEqual(sentences);
  });

  it('end whatever white space stands before them', () => {
    const spaces = ' '.repeat(15);
    expect(cut(`He left.${spaces}Hello. Nobody came.`)).toEqual(['He left.', 'Hello.', 'Nobody came.']);
    expect(cut(`He left.${spaces.slice(2)}1999. Nobody came.`)).toEqual([
      'He left.',
      '1999.',
      'Nobody came.',
    ]);
  });

  it('have no white space around them, and none are made of it', () => {
    expect(cut('  He left.\n\t She stayed \n')).toEqual(['He left.', 'She stayed']);
    expect(cut(' \n\t')).toEqual([]);
    expect(cut('')).toEqual([]);
  });

  it('are found where the paragraph stands', () => {
    expect(sentencesOf('xx. أ ب. yy', { start: 4, end: 8 })).toEqual([{ start: 4, end: 8 }]);
  });

  it('are not cut within a letter, however many marks it has', () => {
    const marked = `e${'\u0301'.repeat(4_000)}`;
    expect(cut(marked)).toEqual([marked]);
    for (const sentence of cut(`${'ا'.repeat(1_150)}${marked} بعده`)) expect(sentence).not.toMatch(/^\p{M}/u);
  });

  it('are cut where no stop comes', () => {
    const sentences = cut('كلمة '.repeat(2_000));
    expect(sentences.length).toBeGreaterThan(5);
    expect(Math.max(...sentences.map((s) => s.length))).toBeLessThanOrEqual(MAX_SENTENCE_CHARS);
  });

  it('cover every character once, within the limit, and split no surrogate pair', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '😀',
        '👨‍👩‍👧',
        '\u064b',
        '\u200f',
        '\r\n',
        '. ',
        '؟ ',
        '"',
        '«',
        '»',
        '(',
        'د.',
        '٣.٧',
        '…',
        'ا'.repeat(1_000),
        '😀'.repeat(400),
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of sentencesOf(text, { start: 0, end: text.length })) {
          expect(text.slice(at, start)).toMatch(/^\s*$/u);
          expect(end - start).toBeGreaterThan(0);
          expect(end - start).toBeLessThanOrEqual(MAX_SENTENCE_CHARS);
          for (const edge of [start, end]) {
            expect(
              /[\uD800-\uDBFF]/.test(text.charAt(edge - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(edge)),
            ).toBe(false);
          }
          at = end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/u);
      }),
    );
  });
});
