import { expect, it } from 'vitest';
import { pageOf } from '../../../src/app/pages.ts';
import type { Said } from '../../../src/app/said/said-by.ts';
import type { SaidQuote } from '../../../src/app/said/said-quote.ts';
import { renderSaid, saidJson, type SaidPage } from '../../../src/cli/output/render-said.ts';
import type { QuoteId } from '../../../src/domain/answer.ts';
import type { ArticleId } from '../../../src/domain/article.ts';

const TEXT = 'Ada Quill said that it is safe.';
const CITATION = {
  ...{ articleId: 'a' as ArticleId, title: 'Bridge', outlet: 'North', publishedAt: '2024-03-05' as const },
  ...{ url: null, source: 'a.txt', span: { start: 8, end: 8 + TEXT.length } },
};
const QUOTE: SaidQuote = {
  ...{ id: 'q' as QuoteId, text: TEXT, citation: CITATION, speaker: 'Ada Quill' },
  ...{ said: { start: 20, end: TEXT.length }, alsoIn: [{ ...CITATION, outlet: 'South' }] },
};

function shown(said: Partial<Said> = {}, page = 1): SaidPage {
  const whole: Said = {
    names: ['Ada Quill', 'the mayor'],
    quotes: [QUOTE],
    undatedLeftOut: 0,
    notices: [],
    ...said,
  };
  const request = { by: 'Quill', about: null, filter: {} };
  return { request, said: whole, page: pageOf(whole.quotes, page, 1) };
}

it('shows each sentence, who says what of it, and where', () => {
  expect(renderSaid(shown(), () => 3)).toBe(
    [
      'Ada Quill: 1 quote, oldest first.',
      '    also written: the mayor',
      '',
      TEXT,
      '    speaker: Ada Quill',
      '    the words: it is safe.',
      '    Bridge',
      '    North',
      '    2024-03-05',
      '    a.txt:3',
      '    also in: South, 2024-03-05',
    ].join('\n'),
  );
});

it('says that nobody of that name is quoted, and that nothing of him is within the limits', () => {
  expect(renderSaid(shown({ names: [], quotes: [] }), () => 1)).toBe('No page quotes anybody named Quill.');
  expect(renderSaid(shown({ quotes: [], undatedLeftOut: 2 }), () => 1)).toBe(
    'No page quotes Ada Quill within these limits.\n\n' +
      '2 undated articles were left out by the date filter.',
  );
});

it('names the next page', () => {
  const text = renderSaid(shown({ quotes: [QUOTE, QUOTE] }), () => 1);
  expect(text.endsWith('Page 1 of 2. The next one: --page 2')).toBe(true);
});

it('is JSON whose keys keep their order', () => {
  expect(JSON.stringify(saidJson(shown()))).toBe(
    '{"by":"Quill","about":null,"names":["Ada Quill","the mayor"],"total":1,"page":1,"pages":1,"quotes":[' +
      `{"id":"q","text":"${TEXT}","articleId":"a","title":"Bridge","outlet":"North","publishedAt":"2024-03-05",` +
      `"url":null,"source":"a.txt","start":8,"end":${8 + TEXT.length},"speaker":"Ada Quill",` +
      `"said":{"start":20,"end":${TEXT.length}},` +
      '"alsoIn":[{"articleId":"a","title":"Bridge","outlet":"South","publishedAt":"2024-03-05","url":null}]}],' +
      '"undatedLeftOut":0}',
  );
});
