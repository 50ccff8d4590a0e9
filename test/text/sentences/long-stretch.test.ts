import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/domain/article.ts';
import { cutWithin } from '../../../src/text/sentences/long-stretch.ts';

const cut = (text: string, longest: number, stretch = { start: 0, end: text.length }): string[] =>
  cutWithin(text, stretch, longest).map((span) => sliceOf(text, span));

describe('a stretch that is too long', () => {
  it('is left whole where it is not', () => {
    expect(cut('0123456789', 10)).toEqual(['0123456789']);
    expect(cut('', 10)).toEqual([]);
  });

  it.each([
    ['an end of a sentence', 'aaaaaa. b; c, d e f g', ['aaaaaa.', 'b; c, d e f g']],
    ['an end of a sentence with its closing marks', 'aaaaaa." b; c, d e f', ['aaaaaa."', 'b; c, d e f']],
    ['an Arabic question mark', 'aaaaaaa؟ b; c, d e f', ['aaaaaaa؟', 'b; c, d e f']],
    ['a semicolon', 'aaaaaaa; b, c d e f', ['aaaaaaa;', 'b, c d e f']],
    ['an Arabic semicolon', 'aaaaaaa؛ b, c d e f', ['aaaaaaa؛', 'b, c d e f']],
    ['a comma', 'aaaaaaa, b\nc d e f g', ['aaaaaaa,', 'b\nc d e f g']],
    ['an Arabic comma', 'aaaaaaa، b\nc d e f g', ['aaaaaaa،', 'b\nc d e f g']],
    ['a line', 'aaaaaaa\nb c d e f g', ['aaaaaaa', 'b c d e f g']],
    ['a word', 'aaaaaaa bbbbbbbbbb', ['aaaaaaa', 'bbbbbbbbbb']],
  ])('is cut at %s', (_, text, pieces) => {
    expect(cut(text, 14)).toEqual(pieces);
  });

  it('is cut at the last place of the best kind', () => {
    expect(cut('aaaa. bbb. ccc, ddd eee', 15)).toEqual(['aaaa. bbb.', 'ccc, ddd eee']);
  });

  it('is cut at a worse kind where the better is in the first half', () => {
    expect(cut('aa. bbbbbb, ccc dddddd', 14)).toEqual(['aa. bbbbbb,', 'ccc dddddd']);
    // Just half is enough.
    expect(cut('aaaaa. bbbb, ccccc', 14)).toEqual(['aaaaa.', 'bbbb, ccccc']);
    expect(cut('aaaa. bbbbb, ccccc', 14)).toEqual(['aaaa. bbbbb,', 'ccccc']);
    expect(cut('aaaaaa bbbbbbbb', 14)).toEqual(['aaaaaa', 'bbbbbbbb']);
  });

  it('is cut right behind what ends just at the limit', () => {
    expect(cut('aaaaaaa bb, ccc', 11)).toEqual(['aaaaaaa bb,', 'ccc']);
    expect(cut('aaaaaaa bb, ccc', 10)).toEqual(['aaaaaaa', 'bb, ccc']);
  });

  it('is cut between two letters where nothing else offers', () => {
    expect(cut('0123456789abc', 10)).toEqual(['0123456789', 'abc']);
  });

  it('is not cut within a character or between a letter and its marks', () => {
    expect(cut(`${'x'.repeat(9)}🙂yy`, 10)).toEqual(['x'.repeat(9), '🙂yy']);
    expect(cut(`${'x'.repeat(9)}e\u0301yy`, 10)).toEqual(['x'.repeat(9), 'e\u0301yy']);
    expect(cut(`${'x'.repeat(8)}👩\u200d👧yy`, 10)).toEqual(['x'.repeat(8), '👩\u200d👧yy']);
  });

  it('is cut before a letter with more marks than there is room for, or behind all of them', () => {
    const marked = `e${'\u0301'.repeat(100)}`;
    expect(cut(`${'x'.repeat(50)}${marked}yy`, 120)).toEqual(['x'.repeat(50), `${marked}yy`]);
    expect(cut(`${marked}yy`, 80)).toEqual([marked, 'yy']);
    expect(cut(marked, 80)).toEqual([marked]);
  });

  it('is cut from where it begins to where it ends, whatever stands around it', () => {
    const text = 'before 0123456789abc after';
    expect(cut(text, 10, { start: 7, end: 20 })).toEqual(['0123456789', 'abc']);
  });

  it('has pieces without white space around them', () => {
    expect(cut('aaaaaaa  \n  bbbbbbb  ccccccc', 10)).toEqual(['aaaaaaa', 'bbbbbbb', 'ccccccc']);
  });
});
