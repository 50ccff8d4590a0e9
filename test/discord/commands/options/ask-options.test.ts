import { describe, expect, it } from 'vitest';
import { parseFilter, type AskOptions } from '../../../../src/discord/commands/options/ask-options.ts';
import { Refusal } from '../../../../src/discord/respond/refusal.ts';
import { en } from '../../../../src/discord/locales/en.ts';

const NAMES = { from: 'from', to: 'to' };
const READING = { today: '2024-06-12', outlets: ['Paris, le soir'], names: NAMES } as const;
const NONE: AskOptions = { from: null, to: null, outlet: null };

function refusalOf(options: AskOptions, names = NAMES): string {
  try {
    return `no refusal but ${JSON.stringify(parseFilter(options, { ...READING, names }))}`;
  } catch (error) {
    // Isolates are invisible, and here they would only get in the way.
    return error instanceof Refusal ? error.word(en).replaceAll(/[\u2068\u2069]/gu, '') : String(error);
  }
}

describe('the options of /ask', () => {
  it.each<[string, AskOptions, object]>([
    ['none', NONE, {}],
    ['from a day', { ...NONE, from: '2024-05-31' }, { from: '2024-05-31' }],
    ['to a day', { ...NONE, to: ' 2024-05-31 ' }, { to: '2024-05-31' }],
    ['one day', { ...NONE, from: '2024-05-31', to: '2024-05-31' }, { from: '2024-05-31', to: '2024-05-31' }],
    [
      'days in Arabic and Persian digits',
      { ...NONE, from: '٢٠٢٤-٠٥-٣١', to: '۲۰۲۴-۰۶-۰۱' },
      { from: '2024-05-31', to: '2024-06-01' },
    ],
    ['an outlet', { ...NONE, outlet: 'وكالة الشمال' }, { outlet: 'وكالة الشمال' }],
    ['an outlet of nothing but space', { ...NONE, outlet: ' \u00a0' }, {}],
    ['several outlets', { ...NONE, outlet: 'X، Y ;Z,' }, { outlet: ['X', 'Y', 'Z'] }],
    [
      'an outlet with a comma in its name',
      { ...NONE, outlet: 'paris, Le soir' },
      { outlet: 'paris, Le soir' },
    ],
    ['a period', { ...NONE, from: 'last month', to: 'May 2024' }, { from: '2024-05-01', to: '2024-05-31' }],
    [
      'periods by the names that are offered',
      { ...NONE, from: 'letzter Monat', to: 'этот месяц' },
      { from: '2024-05-01', to: '2024-06-30' },
    ],
    ['a year', { ...NONE, from: '٢٠٢٣', to: '2023' }, { from: '2023-01-01', to: '2023-12-31' }],
    [
      'words in Arabic',
      { ...NONE, from: 'الشهر الماضي', to: 'أمس' },
      { from: '2024-05-01', to: '2024-06-11' },
    ],
    ['a day as it is spoken', { ...NONE, from: '26 сентября 2023' }, { from: '2023-09-26' }],
    [
      'everything',
      { from: '2023-01-01', to: '2024-01-01', outlet: 'X' },
      { from: '2023-01-01', to: '2024-01-01', outlet: 'X' },
    ],
  ])('make a filter: %s', (_, options, filter) => {
    expect(parseFilter(options, READING)).toEqual(filter);
  });

  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-13', 'next week', 'the day of the vote', ''])(
    'refuse %j as a day, by the option it was given for',
    (typed) => {
      const strings = en.refusals.dateInvalid('to', typed === '' ? '…' : typed);
      expect(refusalOf({ ...NONE, to: typed })).toBe(strings);
      expect(refusalOf({ ...NONE, from: typed }, { from: 'من', to: 'إلى' })).toContain('من');
    },
  );

  it('refuse days in the wrong order', () => {
    expect(refusalOf({ ...NONE, from: '2024-06-01', to: '2024-05-31' })).toBe(
      en.refusals.datesReversed('2024-06-01', '2024-05-31'),
    );
  });

  it('repeat only the beginning of what was typed, on one line and as plain text', () => {
    const strings = refusalOf({ ...NONE, from: `**@everyone**\n# ${'x'.repeat(500)}` });
    expect(strings).not.toContain('\n');
    expect(strings).not.toMatch(/(?<!\\)\*/u);
    expect(strings.length).toBeLessThan(en.refusals.dateInvalid('from', '').length + 60);
  });
});
