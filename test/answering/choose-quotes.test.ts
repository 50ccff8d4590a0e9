import { describe, expect, it } from 'vitest';
import {
  chooseQuotes as choose,
  type ChosenQuote,
  type ScoredCandidate,
} from '../../src/answering/choose-quotes.ts';
import { CALIBRATION } from '../fakes/calibration.ts';
import { quoteIdOf } from '../../src/answering/citation.ts';
import type { ArticleId } from '../../src/domain/article.ts';
import { candidate } from './candidate-sample.ts';

const scored = (
  text: string,
  evidence: number,
  from = 0,
  to = from + 1,
  articleNumber = 0,
): ScoredCandidate => ({
  evidence,
  candidate: candidate(text, { articleNumber, from, to }),
});

const texts = (chosen: readonly ScoredCandidate[]): string[] => chosen.map(({ candidate }) => candidate.text);

const chooseQuotes = (all: readonly ScoredCandidate[], threshold: number, limit: number): ChosenQuote[] =>
  choose(all, threshold, limit, CALIBRATION.evidence);

describe('chooseQuotes', () => {
  it('takes the best above the threshold, best first, up to the limit', () => {
    const all = [
      scored('one cat', 0.6),
      scored('two dogs', 0.9, 10),
      scored('three birds', 0.2, 20),
      scored('4 fish', 0.7, 30),
    ];
    expect(texts(chooseQuotes(all, 0.5, 3))).toEqual(['two dogs', '4 fish', 'one cat']);
    expect(texts(chooseQuotes(all, 0.5, 1))).toEqual(['two dogs']);
  });

  it('takes nothing when nothing has evidence enough: abstain', () => {
    expect(chooseQuotes([scored('almost', 0.499)], 0.5, 3)).toEqual([]);
    expect(chooseQuotes([], 0.5, 3)).toEqual([]);
  });

  it('quotes two sentences only where the second adds evidence, or where either may be the one', () => {
    const decided = [scored('who', 0.6, 0), scored('what', 0.02, 1)];
    expect(texts(chooseQuotes([scored('who what', 0.75, 0, 2), ...decided], 0.5, 1))).toEqual(['who']);
    expect(texts(chooseQuotes([scored('who what', 0.85, 0, 2), ...decided], 0.5, 1))).toEqual(['who what']);
    const undecided = [scored('who', 0.6, 0), scored('what', 0.3, 1)];
    expect(texts(chooseQuotes([scored('who what', 0.65, 0, 2), ...undecided], 0.5, 1))).toEqual(['who what']);
  });

  it('does not say the same twice: neither a sentence of a quote nor a wire copy of it', () => {
    const pair = scored('بحث بوتين ورئيسي الوضع. وأضاف البيان شيئا', 0.95, 0, 2);
    const part = scored('بحث بوتين ورئيسي الوضع.', 0.8, 0);
    const copy = scored('بحث بوتين ورئيسي الوضع', 0.75, 0, 1, 1);
    const other = scored('شكر رئيسي نظيره', 0.7, 5);
    expect(texts(chooseQuotes([pair, part, copy, other], 0.5, 3))).toEqual(
      [pair, other].map((j) => j.candidate.text),
    );
  });

  it('takes one line of a paragraph, and rather another event or outlet than the same article again', () => {
    const best = scored('talks were held', 0.9, 4);
    const next = scored('they lasted hours', 0.88, 5);
    const later = scored('a treaty was signed', 0.8, 9);
    const elsewhere = scored('another outlet tells of talks', 0.7, 0, 1, 1);
    expect(texts(chooseQuotes([best, next, later, elsewhere], 0.5, 3))).toEqual(
      [best, elsewhere, later].map((one) => one.candidate.text),
    );
  });

  it('shows no doubtful quote beside a sure one', () => {
    const all = [scored('sure', 0.9, 0), scored('doubtful', 0.4, 9), scored('likely', 0.5, 20)];
    expect(texts(chooseQuotes(all, 0.3, 3))).toEqual(['sure', 'likely']);
  });

  it('keeps the given order among equals', () => {
    expect(texts(chooseQuotes([scored('a b', 0.7, 0), scored('c d', 0.7, 9)], 0.5, 2))).toEqual([
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
    const best = scored(said(10), 0.9, 0, 1, 1);
    const sevenTenths = scored(said(7), 0.8, 0, 1, 2);
    const sixTenths = scored(said(6), 0.5, 0, 1, 3);
    const halfAsSure = scored(said(10), 0.45, 0, 1, 4);
    const lessSure = scored(said(10), 0.449, 0, 1, 5);
    const sameArticle = scored(said(9), 0.7, 20, 21, 1);
    const all = [best, sevenTenths, sixTenths, halfAsSure, lessSure, sameArticle];
    const [first, second, ...more] = chooseQuotes(all, 0.1, 3);
    expect(first?.candidate).toBe(best.candidate);
    expect(first?.alike).toEqual([sevenTenths.candidate, halfAsSure.candidate]);
    expect(second?.candidate).toBe(sixTenths.candidate);
    expect(more).toEqual([]);
  });

  it('takes of one article what stands two sentences apart, and what another article says beside it', () => {
    const best = scored('talks were held', 0.9, 4);
    expect(texts(chooseQuotes([best, scored('they ended late', 0.8, 6)], 0.5, 3))).toEqual([
      'talks were held',
    ]);
    expect(texts(chooseQuotes([best, scored('they ended late', 0.8, 7)], 0.5, 3))).toEqual([
      'talks were held',
      'they ended late',
    ]);
    expect(texts(chooseQuotes([best, scored('they began late', 0.8, 1)], 0.5, 3))).toEqual([
      'talks were held',
      'they began late',
    ]);
    expect(texts(chooseQuotes([best, scored('prices rose', 0.8, 5, 6, 1)], 0.5, 3))).toEqual([
      'talks were held',
      'prices rose',
    ]);
  });

  it('takes beside the best what is just half as sure, and nothing less', () => {
    const best = scored('best of all', 0.8, 0, 1, 1);
    expect(texts(chooseQuotes([best, scored('just half', 0.4, 0, 1, 2)], 0.1, 3))).toEqual([
      'best of all',
      'just half',
    ]);
    expect(texts(chooseQuotes([best, scored('less', 0.399, 0, 1, 2)], 0.1, 3))).toEqual(['best of all']);
  });

  it('takes what has just the evidence that is asked for', () => {
    expect(texts(chooseQuotes([scored('just enough', 0.5)], 0.5, 3))).toEqual(['just enough']);
  });

  it('judges a pair by its sentences alone, wherever it is given', () => {
    const all = [scored('who', 0.6, 0), scored('what', 0.02, 1), scored('who what', 0.85, 0, 2)];
    expect(texts(chooseQuotes(all, 0.5, 1))).toEqual(['who what']);
  });

  it('takes rather a third article than one that is quoted already, first or last', () => {
    const [one, two] = [scored('a treaty', 0.9, 0, 1, 1), scored('a summit', 0.8, 0, 1, 2)];
    const again = [scored('a bridge', 0.6, 20, 21, 1), scored('a tunnel', 0.6, 20, 21, 2)];
    const third = scored('a harbour', 0.5, 0, 1, 3);
    expect(texts(chooseQuotes([one, two, ...again, third], 0.4, 3))).toEqual([
      'a treaty',
      'a summit',
      'a harbour',
    ]);
  });

  it('orders by evidence what was given in another order', () => {
    const all = [scored('b', 0.6, 0, 1, 1), scored('a', 0.9, 0, 1, 2), scored('c', 0.5, 0, 1, 3)];
    expect(texts(chooseQuotes(all, 0.4, 3))).toEqual(['a', 'b', 'c']);
  });
});
