import { expect, it } from 'vitest';
import { endsWithAbbreviation } from '../../../src/text/sentences/abbreviations.ts';

it.each([
  'Mr',
  'met Dr',
  'DR',
  'the U.S',
  'J',
  'by J',
  '(Dr',
  'د',
  'التقى د',
  'أ.د',
  'أ.ف.ب',
  'в 1999 г',
  'É',
  'e\u0301',
])('a stop behind %j is of an abbreviation or an initial', (before) => {
  expect(endsWithAbbreviation(before)).toBe(true);
});

it.each([
  '',
  'left',
  'Mrx',
  'xMr',
  'etc',
  'Dr ',
  'Dr)',
  '.',
  'the end',
  '1445هـ',
  '5g',
  'U.Sx',
  'US.A',
  'قال',
])('a stop behind %j ends something', (before) => {
  expect(endsWithAbbreviation(before)).toBe(false);
});
