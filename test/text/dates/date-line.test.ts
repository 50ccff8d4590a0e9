import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateLine, readDateLine } from '../../../src/text/dates/date-line.ts';

describe('a date line', () => {
  it.each([
    ['تاريخ النشر: 26th, September 2023 GMT', '2023-09-26'],
    ['تاريخ النشر: 2nd, December 2024 GMT', '2024-12-02'],
    ['السبت ١٠ أكتوبر ٢٠٢٠ - ٠٤:٢٠ بتوقيت غرينتش', '2020-10-10'],
    ['نشر في: ١٢ شباط ٢٠٢٤', '2024-02-12'],
    ['5 آذار/مارس 2025', '2025-03-05'],
    ['12 فبراير (شباط) 2022', '2022-02-12'],
    ['10 تشرين الثاني 2020', '2020-11-10'],
    ['3 جويلية 2023', '2023-07-03'],
    ['7 غشت 2023', '2023-08-07'],
    ['الأحد 1 رمضان 1445 هـ - 11 مارس 2024 م', '2024-03-11'],
    ['2024-03-12', '2024-03-12'],
    ['2024-03-12T10:20:00+03:00', '2024-03-12'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['March 5, 2024 10:30 AM', '2024-03-05'],
    ['Published: 5 March 2024 | Updated: 6 March 2024', '2024-03-05'],
    ['Опубликовано: 2 марта 2024 года, 15:40', '2024-03-02'],
    ['Publié le 3 mars 2024 à 15h30', '2024-03-03'],
    ['Dienstag, 12. März 2024', '2024-03-12'],
    ['3 de mayo de 2024', '2024-05-03'],
    ['12 Mart 2024 Salı 15:40', '2024-03-12'],
  ])('%s is %s', (line, date) => {
    expect(readDateLine(line)).toBe(date);
  });

  it.each(['12/03/2024', '31 February 2024', '31 فبراير 2024', '29/02/2023', 'منذ 3 ساعات'])(
    'gives no date where none is certain: %s',
    (line) => {
      expect(parseDateLine(line)).toEqual({ date: null });
    },
  );

  it.each([
    'في 12 مارس 2024 زار الرئيس الصين',
    'حصاد 2024',
    'قتل 5 أشخاص في 12 مارس 2024',
    'May 5, 2024 was a good day',
    '',
  ])('is not running text: %j', (line) => {
    expect(parseDateLine(line)).toBe(null);
  });

  it('never throws and never gives a day that does not exist', () => {
    const piece = fc.constantFrom(
      '31',
      '2',
      '2024',
      'مارس',
      'February',
      '/',
      '-',
      '.',
      ' ',
      ':',
      'تاريخ',
      '٣',
      '۱۴۰۲',
      'اسفند',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 12 }).map((p) => p.join(' ')),
        ),
        (line) => {
          const date = readDateLine(line);
          if (date !== null) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
        },
      ),
    );
  });
});
