import type { ArticleId } from '../../src/domain/article.ts';
import type { Candidate } from '../../src/domain/candidate.ts';
import type { JudgeCandidate } from './judge-sample.ts';

const numbers = new Map<string, number>();

/** A candidate of a sample as choosing quotes sees one: by its article, its sentences and its text. */
export function candidateOf(one: JudgeCandidate): Candidate {
  const articleNumber = numbers.get(one.article) ?? numbers.size;
  numbers.set(one.article, articleNumber);
  const { from, to, text } = one;
  const span = { start: 0, end: text.length };
  const article = {
    ...{ id: one.article as ArticleId, source: one.article, span, title: null, outlet: null },
    ...{ publishedAt: null, url: null, blocks: [] },
  };
  return { article, articleNumber, from, to, block: 0, span, text, context: '', features: one };
}
