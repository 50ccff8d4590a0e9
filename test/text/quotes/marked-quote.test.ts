import { describe, expect, it } from 'vitest';
import { markedQuote, segmentsOf } from '../../../src/text/quotes/marked-quote.ts';
import { sliceOf } from '../../../src/domain/article.ts';

function marksOf(given: string): { mark: string; held: string[] }[] {
  const { marks, words } = markedQuote(given);
  return marks.map(({ text, from, to }) => ({
    mark: text,
    held: words.slice(from, to).map(({ key }) => key),
  }));
}

describe('what a quote marks', () => {
  it.each([
    ['the boat … the harbour', '…'],
    ['the boat ... the harbour', '...'],
    ['the boat.... the harbour', '....'],
    ['the boat . . . the harbour', '. . .'],
    ['the boat […] the harbour', '[…]'],
    ['the boat [ ... ] the harbour', '[ ... ]'],
    ['the boat (...) the harbour', '(...)'],
  ])('is words left out: %s', (given, mark) => {
    expect(marksOf(given)).toEqual([{ mark, held: [] }]);
    expect(segmentsOf(markedQuote(given))).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
  });

  it('is words in brackets, a part of a word among them', () => {
    expect(marksOf('the boat [ie Rosa] left')).toEqual([{ mark: '[ie Rosa]', held: ['ie', 'rosa'] }]);
    expect(marksOf('[T]he boat left')).toEqual([{ mark: '[T]he', held: ['the'] }]);
    expect(marksOf('غادر [ال]قارب الميناء مساء')).toEqual([{ mark: '[ال]قارب', held: ['القارب'] }]);
    expect(marksOf('the boat[s a[t night').length).toBe(0);
  });

  it('is one mark where no word stands between two', () => {
    expect(marksOf('the boat [...] [Rosa] left')).toEqual([{ mark: '[...] [Rosa]', held: ['rosa'] }]);
  });

  it('is nothing where most of a text stands in brackets, or one full stop does', () => {
    expect(marksOf('[the boat left] today')).toEqual([]);
    expect(marksOf('The boat left. It came back.')).toEqual([]);
  });

  it('is no omission at the start or end, which are cut off', () => {
    const quote = markedQuote('… [...] the boat left ...');
    expect(quote.marks).toEqual([]);
    expect(sliceOf(quote.given, quote.cut)).toBe('the boat left');
    const marksAlone = markedQuote('... …');
    expect(marksAlone).toMatchObject({ words: [], cut: { start: 0, end: 5 } });
  });

  it('is left out of the text to search for', () => {
    const { plain } = markedQuote('the boat [ie Rosa] … left');
    expect(plain.split(/\s+/u)).toEqual(['the', 'boat', 'left']);
  });
});

it('keeps words that two pairs of brackets share once', () => {
  expect(markedQuote('[T]he[n] boat left the harbour').words.length).toBeLessThanOrEqual(6);
});
