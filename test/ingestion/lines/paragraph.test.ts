import { expect, it } from 'vitest';
import type { Traits } from '../../../src/ingestion/lines/classify-line.ts';
import { carriesOn, isParagraph, readsOn } from '../../../src/ingestion/lines/paragraph.ts';

const looks = (words: number, length: number, end: '.' | '?' | ''): Traits => ({
  words,
  length,
  stops: end === '.',
  exclaims: end === '?',
});

it.each([
  ['a sentence at the top', looks(5, 40, '.'), 'top', true],
  ['a headline with a full stop at the top', looks(4, 40, '.'), 'top', false],
  ['the same below a headline', looks(4, 40, '.'), 'lead', true],
  ['a long line without a full stop in a body', looks(12, 80, ''), 'body', true],
  ['the same at the top', looks(12, 80, ''), 'top', false],
  ['a long question in a body', looks(10, 60, '?'), 'body', true],
  ['a short one, which may be a subheading', looks(5, 30, '?'), 'body', false],
  ['a long bullet without a full stop', looks(60, 500, ''), 'bullet', false],
] as const)('%s', (_, traits, place, expected) => {
  expect(isParagraph(traits, place)).toBe(expected);
});

it('knows a paragraph that goes on with the one before', () => {
  const on = (line: string) => carriesOn(line, { start: 0, end: line.length });
  expect(['وأضاف الوزير أن', 'من جهته أكد', 'يأتي ذلك بعد'].every(on)).toBe(true);
  expect(['الوزير أضاف', 'واضافه', 'And he added'].some(on)).toBe(false);
});

it('takes a line of eight words with "and" before it for prose, one of seven for a subheading', () => {
  const line = 'ويبحث الوزير اليوم في دمشق مع نظيره السوري';
  const reads = (words: number) =>
    readsOn(line, { start: 0, end: line.length }, looks(words, line.length, ''));
  expect([reads(8), reads(7)]).toEqual([true, false]);
});
