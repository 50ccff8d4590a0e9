import { expect, it } from 'vitest';
import { hasMoreValues, linesOfKeys } from '../../../src/adapters/corpus/json-scan.ts';

it('tells the line of each outermost key, however it is spelt, and of no value or inner key', () => {
  const json = String.raw`{ "a.txt": { "title": "b.txt",
      "b.txt": ["{", "c.txt"] },
    "b.txt"
      : {}, "c\u002etxt": "\\", "q\"u": {"a.txt": 1},
    "a.txt": {} }`;
  expect([...linesOfKeys(json)]).toEqual([
    ['a.txt', 5],
    ['b.txt', 3],
    ['c.txt', 4],
    ['q"u', 4],
  ]);
});

it('counts each end of a line once', () => {
  expect([...linesOfKeys('{\r\n"a":1,\r"b":2,\n"c":3}')]).toEqual([
    ['a', 2],
    ['b', 3],
    ['c', 4],
  ]);
});

it('reads strings of any length', () => {
  const long = 'a\\n'.repeat(5_000_000);
  expect([...linesOfKeys(`{"${long}":"${long}",\n"b":1}`).values()]).toEqual([1, 2]);
});

const bytes = (json: string): Uint8Array => new TextEncoder().encode(json);

it.each([
  ['1', 1],
  ['"a,b:[{"', 1],
  [String.raw`"a\",\\"`, 1],
  ['[1,2]', 3],
  ['{"a":1,"b":[{}]}', 7],
  ['[[[[[[[[', 9],
])('counts what stands in %s outside strings, before anything is made of it', (json, values) => {
  const padded = bytes(json + ' '.repeat(20));
  expect(hasMoreValues(padded, values)).toBe(false);
  if (values > 1) expect(hasMoreValues(padded, values - 1)).toBe(true);
});
