import { describe, expect, it } from 'vitest';
import { ageInWords, secondsInWords, uptimeInWords } from '../../../src/discord/locales/durations.ts';
import { UI_LANGUAGES } from '../../../src/discord/locales/languages.ts';

const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/u;

describe('an age in words', () => {
  it.each([
    [0, '0 days ago'],
    [1, '1 day ago'],
    [3, '3 days ago'],
    [60, '60 days ago'],
    [61, '2 months ago'],
    [91, '2 months ago'],
    [92, '3 months ago'],
    [730, '23 months ago'],
    [731, '2 years ago'],
    [1095, '2 years ago'],
    [1096, '3 years ago'],
    [36_525, '100 years ago'],
  ])('of %i days is "%s"', (days, strings) => {
    expect(ageInWords(days, 'en')).toBe(strings);
  });

  it.each([
    ['ar', 1, 'قبل يوم واحد'],
    ['ar', 2, 'قبل يومين'],
    ['ar', 3, 'قبل 3 أيام'],
    ['ar', 11, 'قبل 11 يومًا'],
    ['ru', 1, '1 день назад'],
    ['ru', 2, '2 дня назад'],
    ['ru', 5, '5 дней назад'],
    ['fa', 3, '3 روز پیش'],
    ['de', 3, 'vor 3 Tagen'],
    ['tr', 3, '3 gün önce'],
    ['fr', 3, 'il y a 3 jours'],
    ['es', 3, 'hace 3 días'],
  ] as const)('has the plurals of %s: %i → %s', (language, days, strings) => {
    expect(ageInWords(days, language)).toBe(strings);
  });

  it('never grows younger as days pass', () => {
    const inDays = (strings: string): number => {
      const unit = strings.includes('day') ? 1 : strings.includes('month') ? 30.44 : 365.25;
      return Number.parseInt(strings) * unit;
    };
    let last = 0;
    for (let days = 0; days < 4000; days++) {
      const age = inDays(ageInWords(days, 'en'));
      expect(age).toBeGreaterThanOrEqual(last);
      expect(age).toBeLessThanOrEqual(days);
      last = age;
    }
  });
});

describe('an uptime in words', () => {
  it.each([
    [0, '0 seconds'],
    [0.9, '0 seconds'],
    [1, '1 second'],
    [59.999, '59 seconds'],
    [60, '1 minute'],
    [3599, '59 minutes'],
    [3600, '1 hour'],
    [86_399, '23 hours'],
    [86_400, '1 day'],
    [10 * 86_400, '10 days'],
  ])('of %d seconds is "%s"', (seconds, strings) => {
    expect(uptimeInWords(seconds, 'en')).toBe(strings);
  });
});

describe('a wait in words', () => {
  it.each([
    ['en', 1, '1 second'],
    ['en', 60, '60 seconds'],
    ['ru', 21, '21 секунда'],
    ['de', 5, '5 Sekunden'],
  ] as const)('in %s: %i → %s', (language, seconds, strings) => {
    expect(secondsInWords(seconds, language)).toBe(strings);
  });
});

it.each(UI_LANGUAGES)('all are said in %s, in Latin digits', (language) => {
  for (let count = 0; count < 200; count++) {
    for (const strings of [
      ageInWords(count, language),
      secondsInWords(count, language),
      uptimeInWords(count * 2000, language),
    ]) {
      expect(strings).not.toBe('');
      expect(strings).not.toMatch(FOREIGN_DIGIT);
    }
  }
  expect(ageInWords(17, language)).toContain('17');
  expect(secondsInWords(17, language)).toContain('17');
});
