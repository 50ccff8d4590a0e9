import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIsoDate } from '../../../src/text/dates/iso-date.ts';

describe('a day as a person types it', () => {
  it.each([
    ['2024-12-31', '2024-12-31'],
    [' 2024-12-31\n', '2024-12-31'],
    ['2024-02-29', '2024-02-29'],
    ['٢٠٢٤-١٢-٣١', '2024-12-31'],
    ['۲۰۲۴-۱۲-۳۱', '2024-12-31'],
    ['２０２４-12-31', '2024-12-31'],
    ['\u200f2024-12-31\u200f', '2024-12-31'],
    ['2024\u201112\u201131', '2024-12-31'],
  ])('is read: %j', (typed, date) => {
    expect(readIsoDate(typed)).toBe(date);
  });

  it.each([
    '',
    '2024',
    '2024-12',
    '2024-12-31T00:00:00Z',
    '2024-1-1',
    '24-12-31',
    '31-12-2024',
    '2024/12/31',
    '+2024-12-31',
    '2023-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    '2024-01-32',
    'from 2024-12-31',
  ])('is none: %j', (typed) => {
    expect(readIsoDate(typed)).toBeNull();
  });

  it('is every day there is, as the calendar writes it', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const written = date.toISOString().slice(0, 10);
        expect(readIsoDate(written)).toBe(written);
      }),
    );
  });

  it('is either a day that exists or null, for any three numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.nat(99), fc.nat(99), (year, month, day) => {
        const typed = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const days = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
        expect(readIsoDate(typed)).toBe(day >= 1 && day <= days ? typed : null);
      }),
    );
  });
});
