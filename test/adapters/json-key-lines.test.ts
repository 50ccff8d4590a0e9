import { expect, it } from 'vitest';
import { linesOfKeys } from '../../src/adapters/json-key-lines.ts';

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
