import type { Article } from '../domain/article.ts';
import type { Filter } from '../domain/question.ts';
import { admits } from '../retrieval/filter.ts';

/** Tells of an article, or of a citation of one, whether a filter lets it be shown: what every front end asks. */
export function allowedBy(filter: Filter): (one: Pick<Article, 'outlet' | 'publishedAt'>) => boolean {
  return (one) => admits(filter, one);
}
