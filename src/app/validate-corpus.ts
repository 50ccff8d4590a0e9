import { failure, notice, type Notice } from '../domain/error.ts';
import type { Corpus } from '../domain/ports.ts';
import { lineNumberAt } from '../text/line-number.ts';
import { understandCorpus } from './understand-corpus.ts';

export type Validation = {
  readonly pages: number;
  readonly articles: number;
  /** Metadata that a page does not give, or gives in a form that tells nothing: the citation will lack it. */
  readonly warnings: readonly Notice[];
  /** What cannot be taken in, and where the side file contradicts a page or points nowhere. */
  readonly errors: readonly Notice[];
};

/**
 * Looks at a corpus as indexing would, without an index or a model.
 *
 * @throws `corpus-missing`, `corpus-empty` (no file at all)
 */
export async function validateCorpus(corpus: Corpus): Promise<Validation> {
  const { pages, articles, refused, remarks, undated } = await understandCorpus(corpus);
  if (pages.length === 0 && refused.length === 0) throw failure('corpus-empty', { corpus: corpus.location });
  const texts = new Map(pages.map((page) => [page.source, page.text]));
  const incomplete = articles.flatMap(({ article }) => {
    const missing = [
      ...(article.title === null ? ['title'] : []),
      ...(article.outlet === null ? ['outlet'] : []),
      ...(article.publishedAt === null ? ['date'] : []),
    ];
    if (missing.length === 0) return [];
    const line = lineNumberAt(texts.get(article.source) ?? '', article.span.start);
    return [notice('article-incomplete', { source: article.source, line, missing })];
  });
  return {
    pages: pages.length,
    articles: articles.length,
    warnings: [...undated, ...incomplete],
    errors: [...refused.map((one) => one.notice), ...remarks],
  };
}
