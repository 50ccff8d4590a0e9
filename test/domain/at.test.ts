import { expect, it } from 'vitest';
import { at } from '../../src/domain/at.ts';

it('is the element, whatever its value', () => {
  expect(at(['a', 'b'], 1)).toBe('b');
  expect(at([0, null], 0)).toBe(0);
  expect(at([0, null], 1)).toBeNull();
  expect(at(new Float32Array([0.5]), 0)).toBe(0.5);
});

it.each([
  [[], 0, 'no element 0 in 0'],
  [['a', 'b'], 2, 'no element 2 in 2'],
  [['a', 'b'], -1, 'no element -1 in 2'],
  [new Uint32Array(3), 1.5, 'no element 1.5 in 3'],
] as [ArrayLike<unknown>, number, string][])(
  'of %j at %d is a fault, not a default',
  (array, index, message) => {
    expect(() => at(array, index)).toThrow(new RangeError(message));
  },
);
