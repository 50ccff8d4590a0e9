import { expect, it } from 'vitest';
import { withSettledHamza } from '../../../src/text/letters/hamza.ts';

it.each([
  ['مسئول', 'مسؤول'],
  ['شئون', 'شؤون'],
  ['مائة', 'مئة'],
  ['ثلاثمائة', 'ثلاثمئة'],
  ['مائتين', 'مئتين'],
  ['مائتان', 'مئتان'],
  ['هيأة', 'هيئة'],
  ['قراءة', 'قرائة'],
  ['قراءه', 'قرائه'],
  ['مائة مسئول', 'مئة مسؤول'],
])('%s is spelt %s', (word, kept) => {
  expect(withSettledHamza(word)).toBe(kept);
});

it.each(['رئيس', 'مائدة', 'مائي', 'هيأت', 'يأهل', 'جاءهم', 'سأل', 'مسؤول', 'putin'])('%s stays', (word) => {
  expect(withSettledHamza(word)).toBe(word);
});
