import { failure, type Notice } from '../../domain/error.ts';
import type { Corpus } from '../../domain/ports/corpus.ts';
import { missingIn } from './missing-metadata.ts';
import { parseCorpus } from './parse-corpus.ts';

export type Validation = {
  readonly pages: number;
  readonly articles: number;
  /**
   * Doubts of what was read as a page, and metadata that a page lacks or gives in a form that cannot be understood: citations
   * will lack it.
   */
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
  const incomplete = articles.flatMap(({ article }) => missingIn(article, textOf(article.source)));
  return {
    pages: pages.length,
    articles: articles.length,
    warnings: [...doubts, ...undated, ...incomplete],
    errors: [...refused.map((one) => one.notice), ...remarks],
  };
}
