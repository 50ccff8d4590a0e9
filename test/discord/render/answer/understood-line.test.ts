import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../../../src/discord/locales/languages.ts';
import { partInWords, understoodLine } from '../../../../src/discord/render/answer/understood-line.ts';
import { expectBidiClosed } from '../message-rules.ts';
import { JULY, understood } from './understood.ts';

const ALL = understood({ ...JULY, isLunar: true, outlet: 'Reuters', language: 'ar', order: 'newest' });

describe('the line of what was understood', () => {
  it.each([
    [{}, null],
    [JULY, 'articles of July 2025'],
    [{ ...JULY, outlet: 'Reuters' }, 'articles of July 2025 · \u2068Reuters\u2069'],
    [{ outlet: 'Reuters' }, 'articles from \u2068Reuters\u2069'],
    [{ outlet: 'Reuters', order: 'oldest' }, 'articles from \u2068Reuters\u2069 · oldest first'],
    [{ language: 'ar' }, 'articles · in Arabic'],
    [{ order: 'newest' }, 'articles · newest first'],
    [{ from: '2025-05-03' }, 'articles since 3 May 2025'],
    // Without a time there is no calendar.
    [{ isLunar: true }, null],
    [{ removed: ['in July'] }, null],
  ] as const)('of %j is %j', (changes, line) => {
    expect(understoodLine(understood(changes), 'en')).toBe(line);
  });

  it.each([
    [
      'en',
      'articles of July 2025 · by the Umm al-Qura calendar, give or take a day · \u2068Reuters\u2069 · in Arabic · newest first',
    ],
    [
      'ar',
      'مقالات تموز/يوليو 2025 · بتقويم أم القرى، بفارق يوم زيادةً أو نقصًا · \u2068Reuters\u2069 · باللغة العربية · الأحدث أولًا',
    ],
    [
      'ru',
      'статьи за июль 2025 г. · по календарю Умм аль-Кура, с точностью до дня · \u2068Reuters\u2069 · язык: арабский · сначала новые',
    ],
  ] as const)('says all of it in %s', (language, line) => {
    expect(understoodLine(ALL, language)).toBe(line);
  });

  it.each(UI_LANGUAGES)('is one line that nothing in it leaves, in %s', (language) => {
    const line = understoodLine({ ...ALL, outlet: '\u202EAl\n# @everyone [x](y) *Wa' }, language) ?? '';
    expect(line).not.toContain('\n');
    expect(line).toContain('\\@everyone \\[x\\](y) \\*Wa');
    expectBidiClosed([line]);
  });

  it('cuts an outlet that is no name', () => {
    expect(understoodLine(understood({ outlet: 'x'.repeat(500) }), 'en')?.length).toBeLessThan(70);
    expect(understoodLine(understood({ outlet: '\u200B' }), 'en')).toBe('articles from …');
  });

  it.each([
    ['zz', 'articles · in zz'],
    ['not a code', 'articles · in …'],
  ])('names a language that has no name: %s', (language, line) => {
    expect(understoodLine(understood({ language }), 'en')).toBe(line);
  });
});

it('a button names one thing, as plain text', () => {
  const limits = { ...ALL, outlet: 'A*B' };
  const words = (['time', 'outlet', 'language', 'order'] as const).map((part) =>
    partInWords(part, limits, 'en'),
  );
  expect(words).toEqual(['July 2025', 'A*B', 'in Arabic', 'newest first']);
  expect(partInWords('time', understood(), 'en')).toBeNull();
  expect(partInWords('outlet', understood(), 'en')).toBeNull();
  expect(partInWords('language', understood(), 'en')).toBeNull();
  expect(partInWords('order', understood(), 'en')).toBeNull();
});
