import { expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/article.ts';
import { OFFERED_PERIODS, offeredPeriod } from '../../../src/discord/commands/offered-periods.ts';
import { UI_LANGUAGES } from '../../../src/discord/locales/languages.ts';
import { dayInWords, monthInWords } from '../../../src/discord/locales/periods.ts';
import { stringsFor } from '../../../src/discord/locales/strings-for.ts';
import { typedPeriod } from '../../../src/text/dates/typed-period.ts';

const TODAY = '2026-06-12';

it.each(UI_LANGUAGES)('a period that is offered can be typed by its name (%s)', (language) => {
  const { periods } = stringsFor(language);
  expect(offeredPeriod(periods.thisMonth, TODAY)).toEqual({ from: '2026-06-01', to: '2026-06-30' });
  expect(offeredPeriod(` ${periods.lastMonth.toUpperCase()} `, TODAY)).toEqual({
    from: '2026-05-01',
    to: '2026-05-31',
  });
  expect(offeredPeriod(periods.thisYear, TODAY)).toEqual(typedPeriod(OFFERED_PERIODS.thisYear, TODAY));
  expect(offeredPeriod(periods.lastYear, TODAY)).toEqual({ from: '2025-01-01', to: '2025-12-31' });
});

it('anything else is no name of a period', () => {
  expect(offeredPeriod('', TODAY)).toBeNull();
  expect(offeredPeriod('letzter', TODAY)).toBeNull();
});

it.each(UI_LANGUAGES)('a day and a month can be typed as isnad writes them (%s)', (language) => {
  for (let month = 1; month <= 12; month++) {
    const name = `2024-${String(month).padStart(2, '0')}`;
    expect(typedPeriod(monthInWords(name, language), TODAY)?.from).toBe(`${name}-01`);
    const day = `${name}-21` as IsoDate;
    expect(typedPeriod(dayInWords(day, language), TODAY)).toEqual({ from: day, to: day });
  }
});
