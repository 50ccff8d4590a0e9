import { describe, expect, it } from 'vitest';
import { gregorianDate, lastDayOfMonth, persianDate } from '../../../src/text/dates/calendar.ts';

describe('a day of the Gregorian calendar', () => {
  it.each([
    [2024, 1, 1, '2024-01-01'],
    [2024, 2, 29, '2024-02-29'],
    [2024, 12, 31, '2024-12-31'],
    [1900, 1, 1, '1900-01-01'],
    [2100, 12, 31, '2100-12-31'],
  ])('%i %i %i is %s', (year, month, day, date) => {
    expect(gregorianDate(year, month, day)).toBe(date);
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 4, 31],
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 1, 0],
    [2024, 1, 32],
    [1899, 12, 31],
    [2101, 1, 1],
  ])('%i %i %i is none', (year, month, day) => {
    expect(gregorianDate(year, month, day)).toBeNull();
  });
});

describe('a day of the Persian calendar', () => {
  it.each([
    // New year's days, the last days of leap years (1399, 1403) and of others, and either side of the middle.
    [1403, 1, 1, '2024-03-20'],
    [1402, 1, 1, '2023-03-21'],
    [1403, 12, 30, '2025-03-20'],
    [1402, 12, 29, '2024-03-19'],
    [1399, 12, 30, '2021-03-20'],
    [1402, 6, 31, '2023-09-22'],
    [1402, 7, 1, '2023-09-23'],
    [1402, 7, 4, '2023-09-26'],
    [1300, 1, 1, '1921-03-21'],
    [1500, 1, 1, '2121-03-21'],
  ])('%i %i %i is %s', (year, month, day, date) => {
    expect(persianDate(year, month, day)).toBe(date);
  });

  it.each([
    [1402, 12, 30],
    [1402, 7, 31],
    [1402, 13, 1],
    [1402, 0, 1],
    [1402, 1, 32],
    [1402, 1, 0],
    [1299, 12, 29],
    [1501, 1, 1],
  ])('%i %i %i is none', (year, month, day) => {
    expect(persianDate(year, month, day)).toBeNull();
  });
});

it.each([
  [gregorianDate, 2024, 1, '2024-01-31'],
  [gregorianDate, 2024, 2, '2024-02-29'],
  [gregorianDate, 2023, 2, '2023-02-28'],
  [gregorianDate, 2024, 4, '2024-04-30'],
  [gregorianDate, 2024, 13, null],
  [persianDate, 1402, 12, '2024-03-19'],
  [persianDate, 1402, 6, '2023-09-22'],
])('a month ends with its last day', (dateOf, year, month, date) => {
  expect(lastDayOfMonth(dateOf, year, month)).toBe(date);
});
