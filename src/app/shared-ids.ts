import { notice, type Notice } from '../domain/error.ts';
import type { ArticleId } from '../domain/article.ts';
import { lineNumberAt } from '../text/line-number.ts';
import type { CutArticle } from './understand-corpus.ts';

/**
 * Articles whose supplied id another article has as well: all are kept, since whoever claims the id of an article must not be
 * able to take its words away. The very same article twice is kept once and is no error. Of several the one that comes first
 * in the order of their hashes, not of their files, has the id, and the others are told: renaming a file must not change which.
 */
export function withSharedIds(
  articles: readonly CutArticle[],
  textOf: (source: string) => string,
): { readonly kept: readonly CutArticle[]; readonly remarks: readonly Notice[] } {
  const owners = new Map<ArticleId, CutArticle>();
  const seen = new Set<string>();
  const kept: CutArticle[] = [];
  for (const one of articles) {
    const { id } = one.article;
    if (one.found.hasSuppliedId) {
      const itself = `${one.hash} ${id}`;
      if (seen.has(itself)) continue;
      seen.add(itself);
      const owner = owners.get(id);
      if (owner === undefined || one.hash < owner.hash) owners.set(id, one);
    }
    kept.push(one);
  }
  const remarks = kept.flatMap((one) => {
    const owner = one.found.hasSuppliedId ? owners.get(one.article.id) : undefined;
    if (owner === undefined || owner === one) return [];
    const { source, id, span } = one.article;
    const line = lineNumberAt(textOf(source), span.start);
    return [notice('article-id-taken', { source, line, id, other: owner.article.source })];
  });
  return { kept, remarks };
}
