import { describe, expect, it } from 'vitest';
import { alsoInLines } from '../../../src/discord/render/quotes/source-line.ts';
import { ar } from '../../../src/discord/locales/ar.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { citation } from './samples.ts';

const of = (...outlets: string[]): string[] =>
  alsoInLines(
    outlets.map((outlet) => citation({ outlet })),
    en,
  );

describe('where else the same words stand', () => {
  it('is told in one line of small print by the names of the outlets', () => {
    expect(of('One', 'Two_')).toEqual(['-# Also in: \u2068One\u2069 · \u2068Two\\_\u2069']);
  });

  it('is no line where they stand nowhere else', () => {
    expect(of()).toEqual([]);
  });

  it('names each outlet once', () => {
    expect(of('One', 'Two', 'One')).toEqual(of('One', 'Two'));
  });

  it('names three, and that there are more only where there are', () => {
    expect(of('1', '2', '3')).toEqual(['-# Also in: \u20681\u2069 · \u20682\u2069 · \u20683\u2069']);
    expect(of('1', '2', '3', '4')).toEqual(of('1', '2', '3').map((line) => `${line} …`));
    expect(of('1', '2', '3', '1')).toEqual(of('1', '2', '3'));
  });

  it('is the title where there is no outlet, and the path where there is neither', () => {
    const copies = [
      citation({ outlet: null, title: 'Talks' }),
      citation({ outlet: null, title: null, source: 'a.txt' }),
    ];
    expect(alsoInLines(copies, en)).toEqual(['-# Also in: \u2068Talks\u2069 · \u2068a.txt\u2069']);
  });

  it('leaves out names of which nothing can be shown', () => {
    expect(of('\u202E', 'One')).toEqual(of('One'));
    expect(of('\u202E')).toEqual([]);
  });

  it('cuts a long name', () => {
    expect(of('x'.repeat(60))).toEqual([`-# Also in: \u2068${'x'.repeat(60)}\u2069`]);
    expect(of('x'.repeat(61))).toEqual([`-# Also in: \u2068${'x'.repeat(59)}…\u2069`]);
  });

  it('runs in the direction of the bot’s own words', () => {
    expect(alsoInLines([citation({ outlet: 'One' })], ar)).toEqual([
      `-# \u200F${ar.answers.alsoIn} \u2068One\u2069`,
    ]);
  });
});
