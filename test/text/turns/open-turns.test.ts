import { describe, expect, it } from 'vitest';
import { clauseTokens } from '../../../src/text/turns/clause-tokens.ts';
import { outsideAsides, turnsReaching } from '../../../src/text/turns/open-turns.ts';
import { signsOf, turnLexicon } from '../../../src/text/turns/turn-signs.ts';

/** The turns that reach the end of a text. */
function reaching(text: string): string[] {
  const tokens = clauseTokens(`${text} end`);
  const signs = signsOf(tokens, turnLexicon(text));
  return turnsReaching(tokens, signs, tokens.length - 1).map(
    ({ kind, from }) => `${kind} ${tokens[from]?.form}`,
  );
}

describe('a negation', () => {
  it.each([
    ['The mayor did not open the new market', ['negation not']],
    ['The mayor did not open the market; the', []],
    ['The mayor did not open the market, the', []],
    ['There is no proof, that the', ['negation no']],
    ['The mayor did not come because the', []],
    ['The mayor came not because the', ['negation not']],
    ['The mayor did not come but the', []],
    ['The mayor did not say that the', ['negation not']],
    ['The man who had not come to the market said that the', []],
    ['The mayor did not agree and said that the', []],
    ['The mayor did not say that he came and that the', []],
  ])('%s …', (text, expected) => {
    expect(reaching(text)).toEqual(expected);
  });

  it('reaches over a dozen words, and no farther', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'stone').join(' ');
    expect(reaching(`They did not see the ${words(10)}`)).toEqual(['negation not']);
    expect(reaching(`They did not see the ${words(11)}`)).toEqual([]);
  });
});

describe('a denial', () => {
  it.each([
    ['The mayor denied the report that the', ['denial denied']],
    ['The mayor denied that somebody had said that the', ['denial denied']],
    ['The mayor denied the report, the', []],
    ['The mayor denied, in a short letter, that the', ['denial denied']],
    ['The mayor denied, in a letter that nobody has seen or heard of until now, the', []],
    ['The mayor denied it and added that the', []],
    ['The mayor denied the report. The', []],
  ])('%s …', (text, expected) => {
    expect(reaching(text).filter((turn) => turn.startsWith('denial'))).toEqual(expected);
  });
});

describe('a condition', () => {
  it('reaches the main clause behind it, and not the clause behind that', () => {
    expect(reaching('If the bridge is shut, the')).toEqual(['condition if']);
    expect(reaching('If the bridge is shut, the ferry sails, the')).toEqual([]);
  });
});

describe('a "may"', () => {
  it('reaches two words', () => {
    expect(reaching('Prices may soon again')).toEqual(['doubt may']);
    expect(reaching('Prices may soon rise again')).toEqual([]);
  });
});

describe('a quotation or bracket', () => {
  it('keeps the turns in it, once it is closed', () => {
    const tokens = clauseTokens('He said "not now" and went (not far) home');
    const nots = tokens.flatMap(({ form }, from) =>
      form === 'not' ? [{ kind: 'negation' as const, from, to: from + 1 }] : [],
    );
    const place = (word: string): number => tokens.find(({ form }) => form === word)?.span.start ?? 0;
    expect(outsideAsides(nots, tokens, place('now'))).toHaveLength(2);
    expect(outsideAsides(nots, tokens, place('far'))).toHaveLength(1);
    expect(outsideAsides(nots, tokens, place('home'))).toHaveLength(0);
  });
});
