import { describe, expect, it } from 'vitest';
import { addressIn, articlesAt } from '../../../../src/app/ask/question/addressed-articles.ts';
import type { SearchIndex } from '../../../../src/retrieval/index/search-index.ts';

describe('addressIn', () => {
  it.each([
    ['https://a.example/1', 'https://a.example/1', ''],
    ['What does https://a.example/1 say?', 'https://a.example/1', 'What does say?'],
    ['(https://a.example/1)', 'https://a.example/1', '( )'],
    ['ماذا في https://a.example/١؟', 'https://a.example/١', 'ماذا في ؟'],
    ['a.example/1', 'https://a.example/1', ''],
    ['www.tall.example/8', 'https://www.tall.example/8', ''],
    ['www.tall.example/bridge', 'https://www.tall.example/bridge', ''],
    ['What does news.a.example/city/bridge say?', 'https://news.a.example/city/bridge', 'What does say?'],
    ['Что в пример.рф/новости/5?', 'https://пример.рф/новости/5', 'Что в ?'],
    ['ماذا يقول a.example/خبر-2؟', 'https://a.example/خبر-2', 'ماذا يقول ؟'],
  ])('finds the address of %s, and what is said besides', (question, url, rest) => {
    expect(addressIn(question)).toEqual({ url, rest });
  });

  it.each([
    'What is http?',
    '',
    'a.example',
    'Did he say it and/or write it?',
    'A/B',
    'Is it 3.5/4?',
    'Who won the U.S./China talks?',
    'What is Node.js/React?',
    'Was geschah am 5.Mai/6.Juni?',
    'Сколько стоит 5 руб./м2?',
    'Did 1.5/2.0 million people flee?',
    'Did a@b.example/1 write?',
  ])('finds none in %j', (question) => {
    expect(addressIn(question)).toBeNull();
  });
});

describe('articlesAt', () => {
  const urls = ['https://www.a.example/1', 'https://a.example/خبر/2', 'https://a.example/?id=3', null, ''];
  const index = { articles: urls.map((url) => ({ url })) } as unknown as SearchIndex;

  it.each([
    ['http://a.example/1/', [0]],
    ['https://a.example/1?utm_source=x#top', [0]],
    [`https://a.example/${encodeURI('خبر')}/2`, [1]],
    ['https://a.example/?id=3', [2]],
    ['https://a.example/?id=4', []],
    ['https://b.example/1', []],
    ['https://a.example/%E0%A4%A', []],
  ])('%s', (url, numbers) => {
    expect([...articlesAt(index, url)]).toEqual(numbers);
  });
});
