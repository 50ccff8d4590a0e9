import { describe, expect, it } from 'vitest';
import { chooseQuotes, type Judged } from '../../src/answering/choose-quotes.ts';
import { quoteIdOf } from '../../src/answering/quote-id.ts';
import type { ArticleId } from '../../src/domain/article.ts';
import { candidate } from './candidate-sample.ts';

const judged = (text: string, evidence: number, from = 0, to = from + 1, articleNumber = 0): Judged => ({
  evidence,
  candidate: candidate(text, { articleNumber, from, to }),
});

const texts = (chosen: readonly Judged[]): string[] => chosen.map(({ candidate }) => candidate.text);

describe('chooseQuotes', () => {
  it('takes the best above the threshold, best first, up to the limit', () => {
    const all = [
      judged('one cat', 0.6),
      judged('two dogs', 0.9, 10),
      judged('three birds', 0.2, 20),
      judged('4 fish', 0.7, 30),
    ];
    expect(texts(chooseQuotes(all, 0.5, 3))).toEqual(['two dogs', '4 fish', 'one cat']);
    expect(texts(chooseQuotes(all, 0.5, 1))).toEqual(['two dogs']);
  });

  it('takes nothing when nothing has evidence enough: abstain', () => {
    expect(chooseQuotes([judged('almost', 0.499)], 0.5, 3)).toEqual([]);
    expect(chooseQuotes([], 0.5, 3)).toEqual([]);
  });

  it('quotes two sentences only where the second adds evidence, or where either may be the one', () => {
    const decided = [judged('who', 0.6, 0), judged('what', 0.02, 1)];
    expect(texts(chooseQuotes([judged('who what', 0.75, 0, 2), ...decided], 0.5, 1))).toEqual(['who']);
    expect(texts(chooseQuotes([judged('who what', 0.85, 0, 2), ...decided], 0.5, 1))).toEqual(['who what']);
    const undecided = [judged('who', 0.6, 0), judged('what', 0.3, 1)];
    expect(texts(chooseQuotes([judged('who what', 0.65, 0, 2), ...undecided], 0.5, 1))).toEqual(['who what']);
  });

  it('does not say the same twice: neither a sentence of a quote nor a wire copy of it', () => {
    const pair = judged('بحث بوتين ورئيسي الوضع. وأضاف البيان شيئا', 0.95, 0, 2);
    const part = judged('بحث بوتين ورئيسي الوضع.', 0.8, 0);
    const copy = judged('بحث بوتين ورئيسي الوضع', 0.75, 0, 1, 1);
    const other = judged('شكر رئيسي نظيره', 0.7, 5);
    expect(texts(chooseQuotes([pair, part, copy, other], 0.5, 3))).toEqual(
      [pair, other].map((j) => j.candidate.text),
    );
  });

  it('takes one line of a paragraph, and rather another event or outlet than the same article again', () => {
    const best = judged('talks were held', 0.9, 4);
    const next = judged('they lasted hours', 0.88, 5);
    const later = judged('a treaty was signed', 0.8, 9);
    const elsewhere = judged('another outlet tells of talks', 0.7, 0, 1, 1);
    expect(texts(chooseQuotes([best, next, later, elsewhere], 0.5, 3))).toEqual(
      [best, elsewhere, later].map((one) => one.candidate.text),
    );
  });

  it('shows no doubtful quote beside a sure one', () => {
    const all = [judged('sure', 0.9, 0), judged('doubtful', 0.4, 9), judged('likely', 0.5, 20)];
    expect(texts(chooseQuotes(all, 0.3, 3))).toEqual(['sure', 'likely']);
  });

  it('keeps the given order among equals', () => {
    expect(texts(chooseQuotes([judged('a b', 0.7, 0), judged('c d', 0.7, 9)], 0.5, 2))).toEqual([
      'a b',
      'c d',
    ]);
  });
});

describe('quoteIdOf', () => {
  it('has at most 14 characters, differs by article and by text, and stays the same', () => {
    const id = quoteIdOf('article-1' as ArticleId, 'نص');
    expect(id).toHaveLength(14);
    expect(quoteIdOf('article-1' as ArticleId, 'نص')).toBe(id);
    expect(quoteIdOf('article-2' as ArticleId, 'نص')).not.toBe(id);
    expect(quoteIdOf('article-1' as ArticleId, 'نصّ')).not.toBe(id);
  });

  it('tells with a quote what other articles say alike, in most of its words, if they are half as sure', () => {
    const words = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'a10'];
    const said = (same: number): string =>
      words.map((word, at) => (at < same ? word : `other${at}`)).join(' ');
    const best = judged(said(10), 0.9, 0, 1, 1);
    const sevenTenths = judged(said(7), 0.8, 0, 1, 2);
    const sixTenths = judged(said(6), 0.5, 0, 1, 3);
    const halfAsSure = judged(said(10), 0.45, 0, 1, 4);
    const lessSure = judged(said(10), 0.449, 0, 1, 5);
    const sameArticle = judged(said(9), 0.7, 20, 21, 1);
    const all = [best, sevenTenths, sixTenths, halfAsSure, lessSure, sameArticle];
    const [first, second, ...more] = chooseQuotes(all, 0.1, 3);
    expect(first?.candidate).toBe(best.candidate);
    expect(first?.alike).toEqual([sevenTenths.candidate, halfAsSure.candidate]);
    expect(second?.candidate).toBe(sixTenths.candidate);
    expect(more).toEqual([]);
  });

  it('takes of one article what stands two sentences apart, and what another article says beside it', () => {
    const best = judged('talks were held', 0.9, 4);
    expect(texts(chooseQuotes([best, judged('they ended late', 0.8, 6)], 0.5, 3))).toEqual([
      'talks were held',
    ]);
    expect(texts(chooseQuotes([best, judged('they ended late', 0.8, 7)], 0.5, 3))).toEqual([
      'talks were held',
      'they ended late',
    ]);
    expect(texts(chooseQuotes([best, judged('they began late', 0.8, 1)], 0.5, 3))).toEqual([
      'talks were held',
      'they began late',
    ]);
    expect(texts(chooseQuotes([best, judged('prices rose', 0.8, 5, 6, 1)], 0.5, 3))).toEqual([
      'talks were held',
      'prices rose',
    ]);
  });

  it('takes beside the best what is just half as sure, and nothing less', () => {
    const best = judged('best of all', 0.8, 0, 1, 1);
    expect(texts(chooseQuotes([best, judged('just half', 0.4, 0, 1, 2)], 0.1, 3))).toEqual([
      'best of all',
      'just half',
    ]);
    expect(texts(chooseQuotes([best, judged('less', 0.399, 0, 1, 2)], 0.1, 3))).toEqual(['best of all']);
  });

  it('takes what has just the evidence that is asked for', () => {
    expect(texts(chooseQuotes([judged('just enough', 0.5)], 0.5, 3))).toEqual(['just enough']);
  });

  it('judges a pair by its sentences alone, wherever it is given', () => {
    const all = [judged('who', 0.6, 0), judged('what', 0.02, 1), judged('who what', 0.85, 0, 2)];
    expect(texts(chooseQuotes(all, 0.5, 1))).toEqual(['who what']);
  });

  it('takes rather a third article than one that is quoted already, first or last', () => {
    const [one, two] = [judged('a treaty', 0.9, 0, 1, 1), judged('a summit', 0.8, 0, 1, 2)];
    const again = [judged('a bridge', 0.6, 20, 21, 1), judged('a tunnel', 0.6, 20, 21, 2)];
    const third = judged('a harbour', 0.5, 0, 1, 3);
    expect(texts(chooseQuotes([one, two, ...again, third], 0.4, 3))).toEqual([
      'a treaty',
      'a summit',
      'a harbour',
    ]);
  });

  it('orders by evidence what was given in another order', () => {
    const all = [judged('b', 0.6, 0, 1, 1), judged('a', 0.9, 0, 1, 2), judged('c', 0.5, 0, 1, 3)];
    expect(texts(chooseQuotes(all, 0.4, 3))).toEqual(['a', 'b', 'c']);
  });
});
