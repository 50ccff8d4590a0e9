import type { Filter } from '../../../domain/question.ts';
import type { Article } from '../../../domain/article.ts';
import type { SearchIndex } from '../../../retrieval/index/search-index.ts';
import { admits } from '../../../retrieval/query/filter.ts';

/** What a filter limits. */
export type LimitKind = 'outlets' | 'dates';

const LIFTED: Readonly<Record<LimitKind, Filter>> = {
  outlets: { outlet: undefined, outlets: undefined },
  dates: { from: undefined, to: undefined },
};

/**
 * Tells which limits of a filter are why nothing was found: those without which something is, each alone, or else all
 * together.
 *
 * @param isFound asks again, within another filter
 * @returns empty where nothing is found even without any limit
 */
export async function limitsInTheWay(
  filter: Filter,
  isFound: (wider: Filter) => Promise<boolean>,
): Promise<readonly LimitKind[]> {
  const kinds = kindsOf(filter);
  if (kinds.length === 0 || !(await isFound({}))) return [];
  if (kinds.length === 1) return kinds;
  const alone: LimitKind[] = [];
  for (const kind of kinds) if (await isFound({ ...filter, ...LIFTED[kind] })) alone.push(kind);
  return alone.length === 0 ? kinds : alone;
}

/** Whether a filter limits anything. */
export function isLimited(filter: Filter): boolean {
  return kindsOf(filter).length > 0;
}

function kindsOf({ from, to, outlet, outlets = [] }: Filter): LimitKind[] {
  return [
    ...(outlet !== undefined || outlets.length > 0 ? (['outlets'] as const) : []),
    ...(from !== undefined || to !== undefined ? (['dates'] as const) : []),
  ];
}

/** A test of articles, and of citations, for what every front end asks: whether a filter lets one be shown. */
export function allowedBy(filter: Filter): (one: Pick<Article, 'outlet' | 'publishedAt'>) => boolean {
  return (one) => admits(filter, one);
}

/** Whether a filter names no outlet that an article has: the person is told so, and no limit is to blame. */
export function isUnknownOutlet({ articles }: SearchIndex, { outlet }: Pick<Filter, 'outlet'>): boolean {
  return !articles.some((article) => admits({ outlet }, article));
}
