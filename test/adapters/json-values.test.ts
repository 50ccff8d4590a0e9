import { expect, it } from 'vitest';
import { hasMoreValues } from '../../src/adapters/json-values.ts';

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
