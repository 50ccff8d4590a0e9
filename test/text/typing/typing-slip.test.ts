import { expect, it } from 'vitest';
import { typingSlip } from '../../../src/text/typing/typing-slip.ts';

it.each([
  ['waht', 'what', { kind: 'swapped', at: 1 }],
  ['wht', 'what', { kind: 'missing', at: 2 }],
  ['whaxt', 'what', { kind: 'extra', at: 3 }],
  ['whaat', 'what', { kind: 'doubled', at: 3 }],
  ['adress', 'address', { kind: 'doubled', at: 2 }],
  ['wgat', 'what', { kind: 'other', at: 1, typed: 'g', meant: 'h' }],
  ['what', 'what', null],
  ['taht', 'what', null],
  ['wat', 'whats', null],
])('%s for %s', (typed, meant, slip) => {
  expect(typingSlip(typed, meant)).toEqual(slip);
});
