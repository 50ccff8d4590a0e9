import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/letters/fold.ts';
import { foldedWords } from '../../../src/text/words/words.ts';

describe('fold', () => {
  it.each([
    ['أرمينيا', 'إرمينيا', 'hamza above and below alef'],
    ['آذربيجان', 'اذربيجان', 'madda'],
    ['قضية', 'قضيه', 'ta marbuta and ha'],
    ['على', 'علي', 'alef maqsura and ya'],
    ['مسؤول', 'مسوول', 'hamza on waw'],
    ['مسؤول', 'مسئول', 'the seat of a hamza before waw'],
    ['شؤون', 'شئون', 'the same'],
    ['مئة', 'مائة', 'an alef that nobody speaks'],
    ['ثلاثمئة', 'ثلاثمائة', 'the same in a number'],
    ['هيئة', 'هيأة', 'the seat that the Maghreb writes'],
    ['إقلیم', 'إقليم', 'the Persian ya of a page typed on another keyboard'],
    ['کرملین', 'كرملين', 'Persian kaf'],
    ['هاتفيًّا', 'هاتفيا', 'tashkeel'],
    ['بـــوتين', 'بوتين', 'tatweel'],
    ['\u200Fبوتين\u200F', 'بوتين', 'bidi marks'],
    ['٢٠٢٣', '2023', 'Arabic-Indic digits'],
    ['۲۰۲۳', '2023', 'Persian digits'],
    ['PUTIN', 'putin', 'case'],
    ['Raïssi', 'raissi', 'Latin accents'],
    ['İstanbul', 'istanbul', 'Turkish dotted capital'],
    ['Straße', 'strasse', 'sharp s'],
    ['ещё', 'еще', 'yo'],
    ['ﻻ', 'لا', 'presentation forms'],
  ])('makes %s and %s one: %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ['رئيسي', 'رئيس', 'Raisi is not a president'],
    ['й', 'и', 'a Cyrillic letter is not an accent'],
    ['3.7', '37', 'numbers keep their punctuation'],
    ['کتاب', 'باب', 'other words'],
  ])('keeps %s and %s apart: %s', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it('is stable: folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldedWords', () => {
  it('keeps numbers with their inner punctuation whole', () => {
    expect(foldedWords('ارتفع ٣.٧ بالمئة، أي 1,200 شخص.')).toEqual([
      'ارتفع',
      '3.7',
      'بالميه',
      'اي',
      '1,200',
      'شخص',
    ]);
  });

  it('reads scripts without spaces by pairs of characters', () => {
    expect(foldedWords('习近平主席')).toEqual(['习近', '近平', '平主', '主席']);
  });
});
