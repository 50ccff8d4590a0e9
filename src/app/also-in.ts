import { citationOf } from '../answering/citation.ts';
import type { Citation } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Candidate } from '../domain/candidate.ts';
import { sliceOf } from '../domain/span.ts';
import { saysInTheSameWords } from '../retrieval/copies.ts';
import type { SearchIndex } from '../retrieval/search-index.ts';

/**
 * Where else a quote is printed in the same words: copies of its article that a person's filter admits. What would be
 * told of two of them alike is told once, and not what is told of the quote itself.
 */
export function alsoIn(
  index: SearchIndex,
  { article, articleNumber, text }: Candidate,
  admits: (article: Article) => boolean,
): Citation[] {
  const told = new Set([toldOf(article)]);
  return index.copies.of(articleNumber).flatMap((number) => {
    const copy = index.articles[number];
    if (copy === undefined || !admits(copy) || told.has(toldOf(copy))) return [];
    if (!saysInTheSameWords(sliceOf(index.pageText(copy.source) ?? '', copy.span), text)) return [];
    told.add(toldOf(copy));
    return [citationOf(copy)];
  });
}

function toldOf({ title, outlet, publishedAt, url }: Article): string {
  return JSON.stringify([title, outlet, publishedAt, url]);
}
