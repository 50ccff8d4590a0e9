import { describe, expect, it } from 'vitest';
import { typedPeriod } from '../../../src/text/dates/typed-period.ts';

const TODAY = '2024-06-12';

describe('a time typed where a date is wanted', () => {
  it.each([
    ['2024-05-31', '2024-05-31', '2024-05-31'],
    ['٢٠٢٤-٠٥-٣١', '2024-05-31', '2024-05-31'],
    ['2030-12-31', '2030-12-31', '2030-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['July', '2023-07-01', '2023-07-31'],
    ['May 3, 2024', '2024-05-03', '2024-05-03'],
    ['last month', '2024-05-01', '2024-05-31'],
    ['since May', '2024-05-01', null],
    ['الشهر الماضي', '2024-05-01', '2024-05-31'],
    ['مايو 2023', '2023-05-01', '2023-05-31'],
    ['26 сентября 2023', '2023-09-26', '2023-09-26'],
    ['letzten Monat', '2024-05-01', '2024-05-31'],
    ['geçen ay', '2024-05-01', '2024-05-31'],
    ['le mois dernier', '2024-05-01', '2024-05-31'],
    ['mayo de 2023', '2023-05-01', '2023-05-31'],
    ['ماه گذشته', '2024-05-01', '2024-05-31'],
  ])('is read: %s', (typed, from, to) => {
    expect(typedPeriod(typed, TODAY)).toEqual({ from, to });
  });

  it.each([
    ...['', 'banana', '2024-13', '2024-13-01', '2024-02-30', 'next week'],
    ...['May 2023 and the minister', 'the attack of 7 October', 'the minister in May'],
  ])('is not read: %s', (typed) => {
    expect(typedPeriod(typed, TODAY)).toBeNull();
  });
});
