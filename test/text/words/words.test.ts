import { describe, expect, it } from 'vitest';
import { foldedWords, typedText, typedWords } from '../../../src/text/words/words.ts';

describe('the words of a text', () => {
  it.each<[string, string, string[]]>([
    ['letters with their marks', 'Zoë and नमस्ते', ['zoe', 'and', 'नमस्ते']],
    ['folded', 'أَحْمَدُ Ali', ['احمد', 'ali']],
    ['without punctuation', '"Yes," he said; (no).', ['yes', 'he', 'said', 'no']],
    ['numbers with what stands inside them', '3.7, 10,000 and ٣٫٧', ['3.7', '10,000', 'and', '3٫7']],
    ['numbers without what stands behind them', 'in 1990. Then 3,', ['in', '1990', 'then', '3']],
    ['parted by an apostrophe unless a number follows', "it's '24 in'24", ['it', 's', '24', "in'24"]],
    ['none where there is none', ' …!? ', []],
    ['pairs of a script without spaces', '中文句子', ['中文', '文句', '句子']],
    ['pairs beside other words', 'in 中文字 x', ['in', '中文', '文字', 'x']],
    ['whole where there are two characters or one', '中文 子', ['中文', '子']],
    ['whole where the script has spaces', 'слово한국어', ['слово한국어']],
    ['whole where another script stands beside it in the word', 'abc中文 中文abc', ['abc中文', '中文abc']],
  ])('are %s', (_, text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it.each<[string, string, string[]]>([
    ['with their capitals', 'Ali and OMAR', ['Ali', 'and', 'OMAR']],
    ['whole where a joiner parts letters', 'حزب\u200Cالله می\u200Dرود', ['حزبالله', 'میرود']],
    ['in plain letters', 'ﷲ Ａ', ['الله', 'A']],
    ['none where there is none', '—', []],
  ])('as they are typed are %s', (_, text, words) => {
    expect(typedWords(text)).toEqual(words);
  });

  it('as typed are slices of the typed text', () => {
    expect(typedText('ﷲ، حزب\u200Cالله!')).toBe('الله، حزبالله!');
  });
});
