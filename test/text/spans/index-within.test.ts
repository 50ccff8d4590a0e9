import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexWithin } from '../../../src/text/spans/index-within.ts';

it('says where a text stands first, as indexOf does, within the part that is named', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 40 });
  const some = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(few, some, fc.nat(10), fc.nat(40), (text, wanted, start, length) => {
      const span = { start, end: Math.min(text.length, start + length) };
      const at = text.slice(span.start, span.end).indexOf(wanted);
      expect(indexWithin(text, span, wanted)).toBe(at === -1 ? -1 : start + at);
    }),
  );
});
