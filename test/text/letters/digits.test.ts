import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiDigits } from '../../../src/text/letters/digits.ts';

it('writes Arabic-Indic and Persian digits in ASCII', () => {
  expect(asciiDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 7 ـ')).toBe('0123456789 0123456789 7 ـ');
});

it('keeps offsets and everything that is not a digit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = asciiDigits(text);
      expect(plain).toHaveLength(text.length);
      for (let i = 0; i < text.length; i++) {
        if (!/\p{N}/u.test(text.charAt(i))) expect(plain.charAt(i)).toBe(text.charAt(i));
      }
    }),
  );
});
