import { describe, expect, it } from 'vitest';
import { articlesBy } from '../../../../src/app/ask/question/articles-by-author.ts';
import type { SearchIndex } from '../../../../src/retrieval/index/search-index.ts';

/** An index of one page with one article of it; its paragraphs are those lines that are marked with a star. */
function indexOf(...lines: readonly string[]): SearchIndex {
  const text = lines.map((line) => line.replace('*', '')).join('\n');
  let start = 0;
  const paragraphs = lines.map((line) => {
    const span = { start, end: start + line.replace('*', '').length };
    start = span.end + 1;
    return { span, isQuotable: line.startsWith('*') };
  });
  const article = {
    source: 'a.txt',
    span: { start: 0, end: text.length },
    title: null,
    blocks: [paragraphs.filter(({ isQuotable }) => isQuotable).map(({ span }) => span)],
  };
  return { articles: [article], pageText: () => text } as unknown as SearchIndex;
}

describe('articlesBy', () => {
  it.each([
    ['a line between paragraphs', ['*The bridge is late.', 'Rana Halabi, Selwan', '*It costs more.']],
    ['a sentence that is a byline', ['*By Rana Halabi.', '*The bridge is late.']],
    ['a byline with a colon', ['*Author: Rana Halabi', '*The bridge is late.']],
  ])('finds %s', (_, lines) => {
    expect([...articlesBy(indexOf(...lines), 'Rana Halabi')]).toEqual([0]);
  });

  it('finds an Arabic byline that reads like a sentence', () => {
    expect([...articlesBy(indexOf('*كتب: مازن الخطيب.', '*على الوزير أن يستقيل.'), 'مازن الخطيب')]).toEqual([
      0,
    ]);
  });

  it('finds a byline above the first line that belongs to the article', () => {
    const text = 'By: Rana Halabi.\nThe bridge is late.';
    const span = { start: text.indexOf('The bridge'), end: text.length };
    const articles = [{ source: 'a.txt', span, title: null, blocks: [[span]] }];
    const index = { articles, pageText: () => text } as unknown as SearchIndex;
    expect([...articlesBy(index, 'Rana Halabi')]).toEqual([0]);
  });

  it.each([
    ['a sentence about her', ['*Rana Halabi wrote that the bridge is late.']],
    ['a sentence that begins like a byline', ['*By Rana Halabi everything was denied.']],
    ['another name in a byline', ['*By Rana Halabi Khouri.']],
    ['her name alone in a paragraph', ['*Rana Halabi.']],
  ])('takes %s for no byline', (_, lines) => {
    expect([...articlesBy(indexOf(...lines), 'Rana Halabi')]).toEqual([]);
  });
});
