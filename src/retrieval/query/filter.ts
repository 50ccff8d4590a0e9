import type { Article } from '../../domain/article.ts';
import type { Filter } from '../../domain/question.ts';
import { outletKey } from '../../text/outlet-key.ts';

/** What a filter looks at: an article, or a citation of one. */
type Filterable = Pick<Article, 'outlet' | 'publishedAt'>;

/** Whether an article lies within a person's hard limits. Undated articles are outside every date range. */
export function admits(filter: Filter, article: Filterable): boolean {
  return inDateRange(filter, article) && ofOutlet(filter, article) && ofAllowed(filter, article);
}

/** Whether nothing but its missing date keeps an article out: the answer says how many such articles there are. */
export function leftOutAsUndated(filter: Filter, article: Filterable): boolean {
  return (
    article.publishedAt === null &&
    hasDates(filter) &&
    ofOutlet(filter, article) &&
    ofAllowed(filter, article)
  );
}

function hasDates(filter: Filter): boolean {
  return filter.from !== undefined || filter.to !== undefined;
}

/** ISO dates compare as text. */
function inDateRange({ from, to }: Filter, { publishedAt }: Filterable): boolean {
  if (from === undefined && to === undefined) return true;
  if (publishedAt === null) return false;
  return (from === undefined || publishedAt >= from) && (to === undefined || publishedAt <= to);
}

/** A filter names outlets by their names or by whole words of them, whatever the spelling of alef or case. */
function ofOutlet({ outlet }: Filter, article: Filterable): boolean {
  if (outlet === undefined) return true;
  if (article.outlet === null) return false;
  const name = ` ${outletKey(article.outlet)} `;
  return [outlet].flat().some((wanted) => name.includes(` ${outletKey(wanted)} `));
}

/** Compares whole names: an outlet that a server allows must not let in another whose name contains it. */
function ofAllowed({ outlets = [] }: Filter, { outlet }: Filterable): boolean {
  if (outlets.length === 0) return true;
  return outlet !== null && outlets.some((allowed) => outletKey(allowed) === outletKey(outlet));
}
