import { expect, it } from 'vitest';
import { scriptOf } from '../../../src/text/letters/script.ts';

it.each([
  ['سلام', 'arabic'],
  ['می‌خواهم', 'arabic'],
  ['привет', 'cyrillic'],
  ['hello', 'latin'],
  ['שלום', 'latin'],
  ['', 'latin'],
  ['123 …', 'latin'],
  // Letters of which not all are plain.
  ['سـلام', 'arabic'],
  ['سَلام', 'arabic'],
  ['Ёлка', 'cyrillic'],
  ['Türkçe', 'latin'],
  // Most of the letters decide, and only letters.
  ['سلام abc', 'arabic'],
  ['سلام abcd', 'latin'],
  ['سلام 12345', 'arabic'],
  ['привет hello', 'cyrillic'],
  ['мир hello', 'latin'],
  ['мир سلام', 'arabic'],
])('most letters of %j are %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});
