import { expect, it } from 'vitest';
import { isSameJson } from '../../../src/text/json/same-json.ts';

it.each([
  [{ a: 1, b: { c: [1], d: null } }, { b: { d: null, c: [1] }, a: 1 }, true],
  [[1, 2], [2, 1], false],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: 1 }, { a: 1, b: null }, false],
  [null, {}, false],
  ['1', 1, false],
])('%j and %j: %s', (one, other, same) => {
  expect(isSameJson(one, other)).toBe(same);
});
