import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gated, passesGate } from '../../src/answering/gate.ts';
import type { Quote, Variant } from '../../src/domain/answer.ts';
import { NEAR_MISSES } from './near-misses.ts';

const PAGE = 'قال بوتين: "نعم نحن مستعدون".\r\nوأضاف 🙂 أن…';
/** As long as the other page, and different everywhere. */
const OTHER_PAGE = PAGE.replaceAll(/./gsu, (character) => 'x'.repeat(character.length));

const PAGES = new Map([
  ['a.txt', PAGE],
  ['b.txt', OTHER_PAGE],
  ['empty.txt', ''],
]);
const pages = (source: string): string | undefined => PAGES.get(source);
const cited = (text: string, start: number, end: number, source = 'a.txt') => ({
  text,
  citation: { source, span: { start, end } },
});

/** Whether `text` passes for what stands between two other texts on a page. */
function passesFor(text: string, { on, before = '', after = '' }: OnPage): boolean {
  const quote = cited(text, before.length, before.length + on.length);
  return passesGate(quote, () => before + on + after);
}
type OnPage = { readonly on: string; readonly before?: string; readonly after?: string };

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

  it('lets through the whole page, its first character and its last', () => {
    const { length } = PAGE;
    expect(passesGate(cited(PAGE, 0, length), pages)).toBe(true);
    expect(passesGate(cited(PAGE.slice(0, 1), 0, 1), pages)).toBe(true);
    expect(passesGate(cited(PAGE.slice(-1), length - 1, length), pages)).toBe(true);
  });

  describe.each([
    ['alone on its page', '', ''],
    ['among other text', 'Before 🙂 it.\r\n', '\n\nAfter it.'],
  ])('for a text %s', (_, before, after) => {
    it.each(NEAR_MISSES)('holds back what differs in %s', (_difference, one, other) => {
      // The text itself passes: nothing but the difference is why the other does not.
      expect(passesFor(one, { on: one, before, after })).toBe(true);
      expect(passesFor(other, { on: other, before, after })).toBe(true);
      expect(passesFor(other, { on: one, before, after })).toBe(false);
      expect(passesFor(one, { on: other, before, after })).toBe(false);
    });
  });

  const [from, to] = [4, 9];
  const QUOTE = PAGE.slice(from, to);

  it.each([
    ['begins one early', from - 1, to],
    ['begins one late', from + 1, to],
    ['ends one early', from, to - 1],
    ['ends one late', from, to + 1],
    ['lies one before', from - 1, to - 1],
    ['lies one after', from + 1, to + 1],
    ['is back to front', to, from],
    ['is empty', from, from],
    ['begins at a fraction', from + 0.5, to],
    ['ends at a fraction', from, to + 0.5],
    ['begins at no number', Number.NaN, to],
    ['ends at no number', from, Number.NaN],
    ['has no end', from, Number.POSITIVE_INFINITY],
    ['has no beginning', Number.NEGATIVE_INFINITY, to],
    ['counts its beginning from the end of the page', from - PAGE.length, to],
    ['counts its end from the end of the page', from, to - PAGE.length],
    ['counts both from the end of the page', from - PAGE.length, to - PAGE.length],
    ['begins beyond the page', from + PAGE.length, to + PAGE.length],
  ])('holds back a true quote whose span %s', (_, start, end) => {
    expect(passesGate(cited(QUOTE, from, to), pages)).toBe(true);
    expect(passesGate(cited(QUOTE, start, end), pages)).toBe(false);
  });

  it.each([
    ['no number at the beginning, which slice() takes for 0', PAGE.slice(0, 9), Number.NaN, 9],
    ['a fraction below 1 at the beginning', PAGE.slice(0, 9), 0.5, 9],
    ['a fraction below 0 at the beginning', PAGE.slice(0, 9), -0.5, 9],
    ['a beginning one before the page', PAGE.slice(-1), -1, PAGE.length],
    ['an end that slice() cuts off', PAGE.slice(4), 4, PAGE.length + 1],
    ['an infinite end', PAGE.slice(4), 4, Number.POSITIVE_INFINITY],
  ])('holds back the last or first words of a page with %s', (_, text, start, end) => {
    expect(passesGate(cited(text, start, end), pages)).toBe(false);
  });

  it.each([
    ['at the beginning of a page', 0, 0, 'a.txt'],
    ['inside a page', 5, 5, 'a.txt'],
    ['at the end of a page', PAGE.length, PAGE.length, 'a.txt'],
    ['of an empty page', 0, 0, 'empty.txt'],
    ['of a span back to front', 9, 4, 'a.txt'],
    ['of words that are there', 0, 9, 'a.txt'],
  ])('holds back an empty quote %s', (_, start, end, source) => {
    expect(passesGate(cited('', start, end, source), pages)).toBe(false);
  });

  it.each(['b.txt', 'empty.txt', 'c.txt', 'A.txt', 'a.txt ', 'a', ''])(
    'holds back the words of a.txt that are said to be of %j',
    (source) => {
      expect(passesGate(cited(QUOTE, from, to, source), pages)).toBe(false);
    },
  );

  it('asks for the page that the citation names, and for no other', () => {
    const asked: string[] = [];
    const page = (source: string): string => {
      asked.push(source);
      return OTHER_PAGE;
    };
    expect(passesGate(cited(QUOTE, from, to, 'Ａa\u0301.txt '), page)).toBe(false);
    expect(asked).toEqual(['Ａa\u0301.txt ']);
  });
});

describe('of any text', () => {
  /** What stands on pages, and what an edit puts in: much of it is not seen or nearly the same. */
  const piece = fc.oneof(
    fc.constantFrom(...NEAR_MISSES.flatMap(([, one, other]) => [one, other])),
    fc.constantFrom(' ', '\n', '\r\n', '\u00a0', '\u200b', '\u064e', '\u0301', '\u0640', '\ufeff', 'a', 'A'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
  const edges = fc.record({ before: text, after: text });
  const RUNS = { numRuns: 500 };

  it('every edit is held back: units put in, left out or changed, anywhere', () => {
    fc.assert(
      fc.property(
        text,
        edges,
        fc.nat(),
        fc.nat(3),
        fc.oneof(piece, fc.constant('')),
        (on, around, a, b, put) => {
          const at = a % (on.length + 1);
          const edited = on.slice(0, at) + put + on.slice(at + b);
          expect(passesFor(edited, { on, ...around })).toBe(edited === on);
        },
      ),
      RUNS,
    );
  });

  /** Each makes of a text what somebody might take for the same. */
  const FOLDINGS: readonly ((text: string) => string)[] = [
    (one) => one.trim(),
    (one) => one.trimStart(),
    (one) => one.trimEnd(),
    (one) => one.normalize('NFC'),
    (one) => one.normalize('NFD'),
    (one) => one.normalize('NFKC'),
    (one) => one.toLowerCase(),
    (one) => one.toUpperCase(),
    (one) => one.toWellFormed(),
    (one) => one.replace(/\r\n?/gu, '\n'),
    (one) => one.replace(/\s+/gu, ' '),
    (one) => one.replace(/\p{M}/gu, ''),
    (one) => one.replace(/\p{Cf}/gu, ''),
    (one) => one.replace(/\p{Cc}/gu, ''),
    (one) => one.replace(/\p{P}/gu, ''),
  ];

  it('no folded form of what stands there passes for it, nor it for a folded form', () => {
    fc.assert(
      fc.property(text, edges, fc.constantFrom(...FOLDINGS), (on, around, folding) => {
        const folded = folding(on);
        fc.pre(folded !== on);
        expect(passesFor(folded, { on, ...around })).toBe(false);
        expect(passesFor(on, { on: folded, ...around })).toBe(false);
      }),
      RUNS,
    );
  });

  it('no other place passes for it unless the very same stands there', () => {
    fc.assert(
      fc.property(text, edges, fc.integer(), fc.integer(), (on, { before, after }, a, b) => {
        const page = before + on + after;
        const [start, end] = [a % (page.length + 2), b % (page.length + 2)];
        const isPlace = 0 <= start && start <= end && end <= page.length;
        expect(passesGate(cited(on, start, end), () => page)).toBe(isPlace && page.slice(start, end) === on);
      }),
      RUNS,
    );
  });
});

describe('quotes that go through the gate', () => {
  const good = cited(PAGE.slice(0, 9), 0, 9) as Quote;
  const alsoGood = cited(PAGE.slice(4, 9), 4, 9) as Quote;
  const bad = cited('forged', 0, 6) as Quote;
  const alsoBad = cited(` ${PAGE.slice(4, 9)}`, 4, 9) as Quote;

  it('are dropped where they fail, and it is said which', () => {
    expect(gated([bad, good], pages)).toEqual({ passed: [good], dropped: [bad] });
  });

  it('stay as they are and in their order, on either side', () => {
    const { passed, dropped } = gated([bad, alsoGood, alsoBad, good], pages);
    expect(passed).toHaveLength(2);
    expect(passed[0]).toBe(alsoGood);
    expect(passed[1]).toBe(good);
    expect(dropped).toHaveLength(2);
    expect(dropped[0]).toBe(bad);
    expect(dropped[1]).toBe(alsoBad);
  });

  it('keep those of their other wordings that pass, and none that does not; what fails is told', () => {
    const variant = (one: Quote): Variant => ({ ...one, alsoIn: [] });
    const [goodOne, badOne] = [variant(alsoGood), variant(bad)];
    const both: Quote = { ...good, variants: [badOne, goodOne] };
    expect(gated([both], pages)).toEqual({ passed: [{ ...good, variants: [goodOne] }], dropped: [badOne] });
    const forged: Quote = { ...good, variants: [badOne] };
    expect(gated([forged], pages)).toEqual({ passed: [good], dropped: [badOne] });
    expect(Object.keys(gated([forged], pages).passed[0] ?? {})).not.toContain('variants');
    expect(gated([{ ...bad, variants: [goodOne] }], pages)).toEqual({
      passed: [],
      dropped: [{ ...bad, variants: [goodOne] }],
    });
  });

  it('may be none', () => {
    expect(gated([], pages)).toEqual({ passed: [], dropped: [] });
  });
});
