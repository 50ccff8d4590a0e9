import { describe, expect, it } from 'vitest';
import { dayIn, isQuiet, readQuietHours } from '../../../src/app/follow/quiet-hours.ts';

const at = (hour: number): Date => new Date(`2026-11-29T${String(hour).padStart(2, '0')}:30:00Z`);

describe('quiet hours', () => {
  it.each([
    ['22-7', 22, 7],
    [' 22:00 – 07:00 ', 22, 7],
    ['0-0', 0, 0],
    ['24-7', 0, 7],
    ['٢٢-٧', 22, 7],
    ['۲۲-۷', 22, 7],
  ])('are read from %j', (typed, from, to) => {
    expect(readQuietHours(typed)).toEqual({ from, to });
  });

  it.each(['', '22', 'night', '25-7', '22-7-3', '-1-7', '22:30-7', '222-7', '0-24', '24-0'])(
    'are not read from %j',
    (typed) => {
      expect(readQuietHours(typed)).toBeNull();
    },
  );

  it.each([
    [{ from: 22, to: 7 }, [22, 23, 0, 6], [7, 12, 21]],
    [{ from: 9, to: 17 }, [9, 16], [8, 17, 0]],
    [{ from: 5, to: 5 }, [], [4, 5, 6]],
  ])('%o are quiet from the first hour up to the second', (hours, quiet, loud) => {
    for (const hour of quiet) expect(isQuiet(hours, at(hour), 'UTC'), `${hour}`).toBe(true);
    for (const hour of loud) expect(isQuiet(hours, at(hour), 'UTC'), `${hour}`).toBe(false);
  });

  it('and days go by the clock of a time zone', () => {
    expect(isQuiet({ from: 22, to: 7 }, at(20), 'Asia/Riyadh')).toBe(true);
    expect(dayIn(at(23), 'UTC')).toBe('2026-11-29');
    expect(dayIn(at(23), 'Asia/Riyadh')).toBe('2026-11-30');
  });
});
