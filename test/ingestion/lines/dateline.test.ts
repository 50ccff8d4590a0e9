import { expect, it } from 'vitest';
import { datelineOf } from '../../../src/ingestion/lines/dateline.ts';

it.each([
  ['موسكو-سانا بحث الرئيس', 'سانا', null, 'بحث الرئيس'],
  ['القاهرة - أ ش أ - بحث الرئيس', 'أ ش أ', null, 'بحث الرئيس'],
  ['غزة – «القدس العربي»: بحث الرئيس', 'القدس العربي', null, 'بحث الرئيس'],
  ['(CNN)-- The president said', 'CNN', null, 'The president said'],
  ['LONDON (Reuters) - The president said', 'Reuters', null, 'The president said'],
  ['القاهرة - وكالات - بحث الرئيس', null, null, 'بحث الرئيس'],
  ['بكين 2 مارس 2024 (شينخوا) -- بحث الرئيس', 'شينخوا', '2024-03-02', 'بحث الرئيس'],
  ['بيروت/ المركزية', 'المركزية', null, ''],
  ['دمشق-سانا 17 نيسان 2024', 'سانا', '2024-04-17', ''],
])('%j: agency %j, date %j, and then %j', (line, outlet, date, rest) => {
  const found = datelineOf(line, { start: 0, end: line.length });
  expect(found).toMatchObject({ outlet, date });
  expect(line.slice(found?.end)).toBe(rest);
});

it.each([
  'The president said: "No."',
  'بوتين: «نعم» لم أقل ذلك',
  'Syria - the war goes on',
  '(in 2020) the war went on',
  'The two leaders spoke by phone (again) and agreed',
])('%j has none', (line) => {
  expect(datelineOf(line, { start: 0, end: line.length })).toBeNull();
});

it('counts its end in the text, not in the line', () => {
  const text = 'Headline\nموسكو-سانا بحث الرئيس';
  const found = datelineOf(text, { start: 9, end: text.length });
  expect(text.slice(found?.end)).toBe('بحث الرئيس');
});
