import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gated, passesGate } from '../../src/answering/gate.ts';
import type { Quote } from '../../src/domain/answer.ts';

const PAGE = 'قال بوتين: "نعم نحن مستعدون".\r\nوأضاف 🙂 أن…';
const pages = (source: string): string | undefined => (source === 'a.txt' ? PAGE : undefined);
const cited = (text: string, start: number, end: number, source = 'a.txt') => ({
  text,
  citation: { source, span: { start, end } },
});

describe('the gate', () => {
  it('lets through every exact slice and nothing else', () => {
    fc.assert(
      fc.property(fc.nat(PAGE.length), fc.nat(PAGE.length), fc.string(), (a, b, other) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const slice = PAGE.slice(start, end);
        expect(passesGate(cited(slice, start, end), pages)).toBe(slice !== '');
        expect(passesGate(cited(other, start, end), pages)).toBe(other !== '' && other === slice);
      }),
    );
  });

  it.each([
    ['one character changed', cited('قال بوتن', 0, 9)],
    ['a span that is one off', cited(PAGE.slice(0, 9), 1, 10)],
    ['an end beyond the page', cited(PAGE.slice(4), 4, PAGE.length + 1)],
    ['a negative start, which slice() would count from the end', cited(PAGE.slice(-3), -3, PAGE.length)],
    ['a span that is no number', cited(PAGE, Number.NaN, PAGE.length)],
    ['a page that is not there', cited(PAGE, 0, PAGE.length, 'b.txt')],
    ['normalised text', cited(PAGE.slice(0, 29).replace('"', '“'), 0, 29)],
  ])('holds back %s', (_, quote) => {
    expect(passesGate(quote, pages)).toBe(false);
  });

  it('drops what fails and says which', () => {
    const good = cited(PAGE.slice(0, 9), 0, 9) as Quote;
    const bad = cited('forged', 0, 6) as Quote;
    expect(gated([bad, good], pages)).toEqual({ passed: [good], dropped: [bad] });
  });
});
