import { describe, expect, it } from 'vitest';
import { readMetadataDate } from '../../../src/text/dates/metadata-date.ts';

describe('a date in metadata', () => {
  it.each([
    '2024-03-05',
    '20240305',
    ' 2024-03-05 ',
    '٢٠٢٤-٠٣-٠٥',
    '2024-03-05T14',
    '2024-03-05T14:30',
    '2024-03-05T14:30:00',
    '2024-03-05t14:30:00z',
    '2024-03-05 14:30:00',
    '2024-03-05T14:30:00.123Z',
    '2024-03-05T14:30:00,5Z',
    '2024-03-05T14:30:00+03',
    '2024-03-05T14:30:00+0300',
    '2024-03-05T14:30:00-03:00',
    '2024-03-05 14:30 UTC',
    '2024-03-05 14:30 GMT',
    '20240305T143000Z',
    'Tue, 05 Mar 2024 14:30:00 GMT',
    'Tue, 05 Mar 2024 14:30:00 +0300',
    '05 Mar 2024 14:30:00 GMT',
    'Tue, 05 Mar 24 14:30:00 GMT',
    '5 Mar 24 14:30 GMT',
    'Tue Mar 05 2024 14:30:00 GMT+0300 (Arabian Standard Time)',
    'March 5, 2024',
  ])('is the day that is written: %j', (written) => {
    expect(readMetadataDate(written)).toBe('2024-03-05');
  });

  it('is not moved to another zone', () => {
    expect(readMetadataDate('2024-03-05T23:59:59-12:00')).toBe('2024-03-05');
    expect(readMetadataDate('2024-03-05T00:00:00+14:00')).toBe('2024-03-05');
  });

  it.each([
    null,
    '',
    'soon',
    '2024',
    '2024-03',
    '2024-0305',
    '202403-05',
    '2024-13-05',
    '2024-02-30',
    '1024-03-05',
    '2024-03-05X14:30',
    'x2024-03-05',
    '2024-03-05T14:30:00+03:00 and more',
  ])('is none: %j', (written) => {
    expect(readMetadataDate(written)).toBeNull();
  });
});
