import { expect, it } from 'vitest';
import { estimateTokens } from '../../src/text/token-estimate.ts';

it.each([
  ['nothing', '', 0],
  ['white space', ' \n\t', 0],
  ['Arabic letters, three a token', 'ا'.repeat(30), 10],
  ['a part of a token, as a whole one', 'ا'.repeat(31), 11],
  ['Latin letters, 3.8 a token', 'x'.repeat(38), 10],
  ['Cyrillic letters, 3.8 a token', 'ж'.repeat(38), 10],
  ['Greek letters, 3.8 a token', 'λ'.repeat(38), 10],
  ['digits, 3.8 a token', '7'.repeat(38), 10],
  ['Devanagari, 2.8 a token', 'क'.repeat(28), 10],
  ['Hebrew, 2.8 a token', 'ש'.repeat(28), 10],
  ['Chinese, 1.5 a token', '中'.repeat(15), 10],
  ['Hiragana, 1.5 a token', 'あ'.repeat(15), 10],
  ['Katakana, 1.5 a token', 'カ'.repeat(15), 10],
  ['Korean, 1.5 a token', '한'.repeat(15), 10],
  ['Thai, 1.5 a token', 'ก'.repeat(15), 10],
  ['punctuation, one a token', '.,;:!?()""', 10],
  ['emoji, one a token', '🙂'.repeat(10), 10],
  ['letters of other scripts, one a token', 'ქ'.repeat(10), 10],
  ['all of them together', `${'ا'.repeat(30)} ${'x'.repeat(38)} ${'中'.repeat(15)}...`, 33],
])('of %s', (_, text, tokens) => {
  expect(estimateTokens(text)).toBe(tokens);
});
