import { expect, it } from 'vitest';
import { pageOf } from '../../src/app/pages.ts';

it.each([
  [1, [1, 2], 1],
  [3, [5], 3],
  [9, [5], 3],
  [0, [1, 2], 1],
])('page %j of five by two has %j', (page, items, shown) => {
  expect(pageOf([1, 2, 3, 4, 5], page, 2)).toEqual({ items, page: shown, pages: 3, total: 5 });
});

it('has one empty page of nothing', () => {
  expect(pageOf([], 2, 2)).toEqual({ items: [], page: 1, pages: 1, total: 0 });
});
