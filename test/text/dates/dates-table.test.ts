import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateProblem } from '../../../src/text/dates/date-line.ts';
import { readMetadataDate } from '../../../src/text/dates/metadata-date.ts';

/** Written by someone who had not seen the reader: form, expected day (or `none`, `hijri`), remark. */
const ROWS = readFileSync(join(import.meta.dirname, '../../fixtures/dates.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => line.split('\t') as [string, string, string]);

describe('the table of date forms', () => {
  it('has at least 390 forms', () => {
    expect(new Set(ROWS.map(([form]) => form)).size).toBeGreaterThanOrEqual(390);
  });

  it.each(ROWS)('%s is %s', (form, expected) => {
    const day = readMetadataDate(form);
    expect(day ?? (dateProblem(form) === 'hijri' ? 'hijri' : 'none')).toBe(expected);
  });

  it.each([
    ['31 February 2024', 'impossible'],
    ['30 فبراير 2024', 'impossible'],
    ['2024-02-30', 'impossible'],
    ['29/02/2023', 'impossible'],
    ['03/05/2024', 'unreadable'],
    ['15 رمضان 1445 هـ', 'hijri'],
    ['5 مارس 2024', null],
    ['القمة العربية', null],
    ['منذ 3 ساعات', null],
  ] as const)('says why %s gives no day: %s', (form, problem) => {
    expect(dateProblem(form)).toBe(problem);
  });
});
