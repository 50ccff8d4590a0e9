import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../../../src/discord/locales/languages.ts';
import { en } from '../../../../src/discord/locales/en.ts';
import { stringsFor } from '../../../../src/discord/locales/strings-for.ts';
import { attachedLine, quotedLines } from '../../../../src/discord/render/quotes/quoted-lines.ts';
import { shownQuotes } from '../../../../src/discord/render/quotes/shown-quotes.ts';

it('a quote has a mark before each of its lines and a backslash before what means something', () => {
  expect(quotedLines('He said *no*.\n\n# Later')).toBe('> He said \\*no\\*.\n> \n> \\# Later');
});

describe('a marked clause', () => {
  const bold = (quote: string, clause: string): string => {
    const start = quote.indexOf(clause);
    return quotedLines(quote, { start, end: start + clause.length });
  };

  it('is in bold, and everything else is as it was', () => {
    expect(bold('He came, he saw, he *won*.', 'he saw')).toBe('> He came, **he saw**, he \\*won\\*.');
    expect(bold('He came, he *won*.', 'he *won*.')).toBe('> He came, **he \\*won\\*.**');
    expect(bold('*a* \\ b_c, d', 'b_c')).toBe('> \\*a\\* \\\\ **b\\_c**, d');
    expect(bold('# a\n1. b', '1. b')).toBe('> \\# a\n> **1\\. b**');
  });

  it('is not in bold if it runs over a line, or is empty', () => {
    expect(bold('one\ntwo', 'one\ntwo')).toBe('> one\n> two');
    expect(quotedLines('one', { start: 1, end: 1 })).toBe('> one');
  });

  it('is no part of the quote that is read back from a message, whatever the quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (quote, a, b) => {
        fc.pre(!/[\n\r]/u.test(quote));
        const [start = 0, end = 0] = [a % (quote.length + 1), b % (quote.length + 1)].sort((x, y) => x - y);
        expect(shownQuotes(quotedLines(quote, { start, end }))).toEqual([quote]);
      }),
    );
    const hostile = '**bold** \\* _x_ 1. <@1> discord.gg/abc :a: `';
    for (let end = 1; end <= hostile.length; end++) {
      expect(shownQuotes(quotedLines(hostile, { start: end - 1, end }))).toEqual([hostile]);
    }
  });
});

it.each(UI_LANGUAGES)('what stands for an attached quote is whole in %s', (language) => {
  const strings = stringsFor(language);
  expect(attachedLine(strings)).toBe(strings.answers.quoteAttached);
});

it('what stands for an attached quote has at most 150 characters, however a language words it', () => {
  const strings = { ...en, answers: { ...en.answers, quoteAttached: 'long '.repeat(100) } };
  expect(attachedLine(strings)).toMatch(/^.{100,149}…$/u);
});
