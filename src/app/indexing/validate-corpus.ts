import { failure, notice, type Notice } from '../../domain/error.ts';
import type { Corpus } from '../../domain/ports/corpus.ts';
import { lineNumberAt } from '../../text/line-number.ts';
import { parseCorpus } from './parse-corpus.ts';

export type Validation = {
  readonly pages: number;
  readonly articles: number;
  /** Doubts whether a body is the article, and metadata that a page lacks or gives in a form that cannot be understood. */
  readonly warnings: readonly Notice[];
  /** Files that cannot be indexed, and sidecar entries that contradict a page or belong to none. */
  readonly errors: readonly Notice[];
};

/**
 * Checks a corpus in the way that indexing reads it, without an index or a model.
 *
 * @throws `corpus-missing`, `corpus-empty` (no file at all)
 */
export async function validateCorpus(corpus: Corpus): Promise<Validation> {
  const { pages, articles, refused, remarks, doubts, undated, textOf } = await parseCorpus(corpus);
  if (pages.length === 0 && refused.length === 0) throw failure('corpus-empty', { corpus: corpus.location });
  const incomplete = articles.flatMap(({ article }) => {
    const missing = [
      ...(article.title === null ? ['title'] : []),
      ...(article.outlet === null ? ['outlet'] : []),
      ...(article.publishedAt === null ? ['date'] : []),
    ];
    if (missing.length === 0) return [];
    const line = lineNumberAt(textOf(article.source), article.span.start);
    return [notice('article-incomplete', { source: article.source, line, missing })];
  });
  return {
    pages: pages.length,
    articles: articles.length,
    warnings: [...doubts, ...undated, ...incomplete],
    errors: [...refused.map((one) => one.notice), ...remarks],
  };
}
