import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/article.ts';
import { UI_LANGUAGES } from '../../../src/discord/locales/languages.ts';
import { dayInWords, periodInWords, type Days } from '../../../src/discord/locales/periods.ts';
import type { UiLanguage } from '../../../src/discord/locales/languages.ts';

function named(from: Days['from'], to: Days['to'], language: UiLanguage = 'en'): string | undefined {
  return periodInWords({ from, to }, language)?.name;
}

describe('a period', () => {
  it.each([
    ['2025-07-01', '2025-07-31', 'July 2025'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    // One day short of the month, and one day of the next.
    ['2024-02-01', '2024-02-28', '1–28 February 2024'],
    ['2025-07-01', '2025-08-01', '1 July – 1 August 2025'],
    ['2025-06-01', '2025-08-31', 'June – August 2025'],
    ['2025-12-01', '2026-02-28', 'December 2025 – February 2026'],
    ['2025-07-01', '2025-12-31', 'July – December 2025'],
    ['2025-01-01', '2025-06-30', 'January – June 2025'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2020-01-01', '2022-12-31', '2020–2022'],
    ['2025-05-03', '2025-05-03', '3 May 2025'],
    ['2026-11-23', '2026-11-29', '23–29 November 2026'],
    ['2026-11-23', '2026-12-05', '23 November – 5 December 2026'],
    ['2026-12-28', '2027-01-03', '28 December 2026 – 3 January 2027'],
    ['2025-05-03', null, 'since 3 May 2025'],
    [null, '2025-05-03', 'up to 3 May 2025'],
  ] as const)('from %s to %s is %s', (from, to, name) => {
    expect(named(from, to)).toBe(name);
  });

  it('open on both sides is none', () => {
    expect(periodInWords({ from: null, to: null }, 'en')).toBeNull();
  });

  it.each([
    ['ar', 'تموز/يوليو 2025', 'عام 2025', '23–29 تشرين الثاني/نوفمبر 2026'],
    ['en', 'of July 2025', 'of 2025', 'of 23–29 November 2026'],
    ['ru', 'за июль 2025 г.', 'за 2025 год', 'за 23–29 ноября 2026 г.'],
    ['fa', 'ژوئیهٔ 2025', 'سال 2025', '23 تا 29 نوامبر 2026'],
    ['fr', 'de juillet 2025', 'de 2025', 'du 23–29 novembre 2026'],
    ['tr', 'Temmuz 2025 tarihli', '2025 tarihli', '23–29 Kasım 2026 tarihli'],
    ['de', 'vom Juli 2025', 'von 2025', 'vom 23.–29. November 2026'],
    ['es', 'de julio de 2025', 'de 2025', 'del 23–29 de noviembre de 2026'],
  ] as const)('stands behind "articles" in %s', (language, month, year, days) => {
    const when = (from: Days['from'], to: Days['to']) => periodInWords({ from, to }, language)?.when;
    expect([
      when('2025-07-01', '2025-07-31'),
      when('2025-01-01', '2025-12-31'),
      when('2026-11-23', '2026-11-29'),
    ]).toEqual([month, year, days]);
  });

  it.each([
    ['ru', 'за 2020–2022 годы'],
    ['ar', 'أعوام 2020–2022'],
    ['fa', 'سال‌های 2020 تا 2022'],
    ['de', 'von 2020–2022'],
  ] as const)('of several years is one in %s', (language, when) => {
    expect(periodInWords({ from: '2020-01-01', to: '2022-12-31' }, language)?.when).toBe(when);
  });

  it('of a month with a vowel has its French elision, and the first its ending', () => {
    expect(periodInWords({ from: '2025-10-01', to: '2025-10-31' }, 'fr')?.when).toBe('d’octobre 2025');
    expect(dayInWords('2025-05-01', 'fr')).toBe('1er mai 2025');
    expect(dayInWords('2025-05-11', 'fr')).toBe('11 mai 2025');
    expect(named('2025-12-24', '2026-01-01', 'fr')).toBe('24 décembre 2025 – 1er janvier 2026');
  });

  it('of German months has no article', () => {
    expect(periodInWords({ from: '2025-06-01', to: '2025-08-31' }, 'de')?.when).toBe('von Juni–August 2025');
  });
});

describe.each(UI_LANGUAGES)('the days in %s', (language) => {
  const days = Array.from(
    { length: 12 },
    (_, month) => `2025-${String(month + 1).padStart(2, '0')}-09` as IsoDate,
  );

  it('are each another day, without bidi controls, and with ASCII digits', () => {
    const words = days.map((day) => dayInWords(day, language));
    expect(new Set(words).size).toBe(12);
    for (const text of words) {
      expect(text).toContain('2025');
      expect(text).toMatch(/(?:^|\s)9(?:[.\s]|$)/u);
      expect(text).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|(?![0-9])\p{Nd}/u);
    }
  });
});
