import { describe, expect, it } from 'vitest';
import { NOTHING_UNDERSTOOD } from '../../src/domain/understood.ts';
import { faultsOf, wanted, type Seen } from '../../tools/understood/expectation.ts';

const QUOTE: Seen['quotes'][number] = {
  text: 'Dock workers returned\nafter a strike of nine days.',
  title: 'Port strike ends',
  outlet: 'Harbour Gazette',
  date: '2025-07-03',
  article: 'own-1',
  url: 'https://example.org/1',
};

const ANSWERED: Seen = {
  status: 'answered',
  language: 'en',
  understood: { ...NOTHING_UNDERSTOOD, from: '2025-07-01', to: '2025-07-31' },
  declined: null,
  isListing: false,
  parts: [{ question: 'Who?', quotes: [] }],
  quotes: [QUOTE],
  closest: [],
  nearest: [],
};

const ABSTAINED: Seen = { ...ANSWERED, status: 'abstained', quotes: [], closest: [QUOTE], nearest: [QUOTE] };

const holds = (want: object, seen: Seen, other: Seen | null = null): boolean =>
  faultsOf([wanted.parse(want)], seen, other).length === 0;

describe('an expectation of a reply', () => {
  it.each([
    [{ status: 'answered' }, { status: 'abstained' }],
    [{ language: 'en' }, { language: 'ar' }],
    [{ first: { text: 'returned.*nine days' } }, { first: { text: 'nine weeks' } }],
    [{ first: { date: '^2025-07' } }, { first: { date: 'none' } }],
    [{ first: { outlet: 'Harbour Gazette' } }, { first: { outlet: 'Harbour' } }],
    [{ first: { article: ['own-1'] } }, { first: { article: ['own-10', 'own'] } }],
    [{ first: { url: 'https://example.org/1' } }, { first: { url: 'https://example.org' } }],
    [{ first: { title: '^Port' } }, { first: { title: '^Harbour' } }],
    [{ some: [{ text: 'strike' }] }, { some: [{ text: 'strike' }, { text: 'fire' }] }],
    [{ every: { outlet: 'Harbour Gazette' } }, { every: { outlet: 'Coast Daily' } }],
    [{ atLeast: 1 }, { atLeast: 2 }],
    [{ understood: { from: '2025-07-01', outlet: null } }, { understood: { from: '2025-07-02' } }],
    [{ timeWithin: ['2025-06-30', '2025-08-01'] }, { timeWithin: ['2025-07-02', '2025-08-01'] }],
    [{ isListing: false }, { isListing: true }],
    [{ namesUnanswered: true }, { namesUnanswered: false }],
    [{ offered: { text: 'strike' } }, { offered: { text: 'fire' } }],
  ])('holds for %j and not for %j', (right, wrong) => {
    expect([holds(right, ANSWERED), holds(wrong, ANSWERED)]).toEqual([true, false]);
  });

  it.each([
    [{ closest: { date: '^2025' } }, { closest: { date: '^2024' } }],
    [{ closest: {} }, { first: {} }],
    [{ mostNearest: 1 }, { mostNearest: 0 }],
  ])('holds for an abstention with %j and not with %j', (right, wrong) => {
    expect([holds(right, ABSTAINED), holds(wrong, ABSTAINED)]).toEqual([true, false]);
  });

  it('knows what was declined', () => {
    const counted: Seen = { ...ABSTAINED, declined: 'count' };
    expect(holds({ declined: ['list', 'count'] }, counted)).toBe(true);
    expect(holds({ declined: ['list'] }, counted)).toBe(false);
    expect(holds({ declined: ['count'] }, ABSTAINED)).toBe(false);
  });

  it('compares the first quote with that of another wording', () => {
    const otherQuote: Seen = { ...ANSWERED, quotes: [{ ...QUOTE, text: 'another sentence' }] };
    const want = { sameAs: 'the other wording' };
    expect(holds(want, ANSWERED, ANSWERED)).toBe(true);
    expect(holds(want, ANSWERED, otherQuote)).toBe(false);
    expect(holds(want, ABSTAINED, ABSTAINED)).toBe(false);
    expect(holds(want, ANSWERED, null)).toBe(false);
  });

  it('takes a time that was not understood for outside of any', () => {
    const nothing: Seen = { ...ANSWERED, understood: NOTHING_UNDERSTOOD };
    expect(holds({ timeWithin: ['2000-01-01', '2030-01-01'] }, nothing)).toBe(false);
  });

  it('holds where one of its alternatives does, and otherwise tells the faults of the nearest', () => {
    const want = (one: object): ReturnType<typeof wanted.parse> => wanted.parse(one);
    const far = want({ status: 'abstained', language: 'ru' });
    expect(faultsOf([far, want({ status: 'answered' })], ANSWERED, null)).toEqual([]);
    expect(faultsOf([far, want({ language: 'fr' })], ANSWERED, null)).toEqual(['language: wanted "fr"']);
  });

  it('refuses a key that it does not know, so that a misspelt check cannot pass', () => {
    expect(() => wanted.parse({ frist: {} })).toThrow();
    expect(() => wanted.parse({ first: { txt: 'a' } })).toThrow();
  });
});
