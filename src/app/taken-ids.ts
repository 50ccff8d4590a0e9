import { notice } from '../domain/error.ts';
import type { ArticleId } from '../domain/article.ts';
import { lineNumberAt } from '../text/line-number.ts';
import type { CutArticle, Refused } from './understand-corpus.ts';

/**
 * Articles without those whose supplied id another article has. Of several, that stays which says what it says first in
 * the order of their hashes, not of their files: renaming a file must not change which. The very same article twice is
 * taken once and is no error.
 */
export function withoutTakenIds(
  articles: readonly CutArticle[],
  textOf: (source: string) => string,
): { readonly kept: readonly CutArticle[]; readonly taken: readonly Refused[] } {
  const owners = new Map<ArticleId, CutArticle>();
  for (const one of articles) {
    if (!one.found.hasSuppliedId) continue;
    const owner = owners.get(one.article.id);
    if (owner === undefined || one.hash < owner.hash) owners.set(one.article.id, one);
  }
  const kept: CutArticle[] = [];
  const taken: Refused[] = [];
  for (const one of articles) {
    const owner = one.found.hasSuppliedId ? owners.get(one.article.id) : undefined;
    if (owner === undefined || owner === one) kept.push(one);
    else if (owner.hash !== one.hash) {
      const { source, id, span } = one.article;
      const line = lineNumberAt(textOf(source), span.start);
      const other = owner.article.source;
      taken.push({ source, notice: notice('article-id-taken', { source, line, id, other }) });
    }
  }
  return { kept, taken };
}
