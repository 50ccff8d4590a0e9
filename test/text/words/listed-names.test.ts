import { expect, it } from 'vitest';
import { listedNames, startOfLastName } from '../../../src/text/words/listed-names.ts';

it.each([
  ['BBC, Reuters', ['BBC', 'Reuters'], 5],
  ['سانا، تاس؛ ', ['سانا', 'تاس'], 11],
  ['one', ['one'], 0],
  ['  one', ['one'], 2],
  [' , ;', [], 4],
  ['', [], 0],
])('the names of %j', (typed, names, last) => {
  expect(listedNames(typed)).toEqual(names);
  expect(startOfLastName(typed)).toBe(last);
});
