import { describe, expect, it } from 'vitest';
import { classifyLine } from '../../../src/ingestion/lines/classify-line.ts';
import { sliceOf } from '../../../src/domain/article.ts';

function classified(line: string) {
  return classifyLine(line, { start: 0, end: line.length });
}

describe('a line is', () => {
  it.each([
    ['The two leaders spoke by phone.', 'text'],
    ['Putin and Raisi speak by phone', 'text'],
    ['• The two leaders spoke by phone.', 'bullet'],
    ['5 March 2024', 'date'],
    ['Published: March 5, 2024, 10:30 GMT', 'date'],
    ['Source: Reuters', 'source'],
    ['المصدر: سانا', 'source'],
    ['Source: https://example.org/a', 'closing'],
    ['Link: https://example.org/a', 'link'],
    ['Title: Putin and Raisi speak', 'title'],
    ['اقرأ أيضا', 'marker'],
    ['Related articles', 'marker'],
    ['Comments', 'marker'],
    ['Tags: Syria, Iran', 'closing'],
    ['#سوريا #إيران', 'closing'],
    ['All rights reserved', 'closing'],
    ['By Jane Doe and John Roe', 'furniture'],
    ['بقلم: سامي ناصر', 'furniture'],
    ['Photo: Jane Doe', 'furniture'],
    ['A street in Damascus (Reuters)', 'furniture'],
    ['Share', 'furniture'],
    ['فيسبوك تويتر واتساب', 'furniture'],
    ['Subscribe to our newsletter', 'furniture'],
    ['https://example.org/a', 'furniture'],
    ['***', 'furniture'],
    ['Look at this pic.twitter.com/abc', 'post'],
    ['— Jane Doe (@jane) March 5, 2024', 'post'],
  ])('%j: %s', (line, kind) => {
    expect(classified(line).kind).toBe(kind);
  });
});

describe('a label is none', () => {
  it.each([
    ['before what is no name', 'Source: the two leaders spoke by phone today. They met before.', 'text'],
    ['before a claim', 'تقرير: روسيا لن تنسحب من الجنوب', 'text'],
    ['before a claim of an author', 'Author: Russia will not withdraw from the south', 'text'],
    ['in front of no address', 'Link: see below', 'text'],
    ['with a hyphen in it', 'By-election in Ohio', 'text'],
  ])('%s', (_, line, kind) => {
    expect(classified(line).kind).toBe(kind);
  });
});

it('takes the content of a line without its label and edges', () => {
  const line = 'المصدر: «سانا» - 5 مارس 2024';
  const source = classified(line);
  expect(source.kind === 'source' && [sliceOf(line, source.content), source.date]).toEqual([
    'سانا',
    '2024-03-05',
  ]);
  const marker = 'Read also: Grain exports rise';
  const found = classified(marker);
  expect(found.kind === 'marker' && [found.opens, sliceOf(marker, found.content)]).toEqual([
    'article',
    'Grain exports rise',
  ]);
});

it.each([
  ['They met.', { stops: true, exclaims: false, words: 2 }],
  ['They met…', { stops: false, exclaims: true, words: 2 }],
  ['They met?»', { stops: false, exclaims: true, words: 2 }],
  ['They met.”', { stops: true, exclaims: false, words: 2 }],
  ['They met in the U.S.', { stops: false, exclaims: false, words: 6 }],
])('%j looks like %o', (line, traits) => {
  const found = classified(line);
  expect(found.kind === 'text' && found.traits).toMatchObject(traits);
});

it('knows the level of a marked heading and leaves its marks out', () => {
  const line = '## What was said';
  const found = classified(line);
  expect(found.kind === 'text' && [found.heading, sliceOf(line, found.span)]).toEqual([2, 'What was said']);
});
