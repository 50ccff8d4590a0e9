import { IsnadError } from '../../domain/error.ts';
import type { SplitArticle } from '../../domain/passage.ts';
import type { VersionStore } from '../../domain/ports/stores/version-store.ts';
import type { PageVersion } from '../../domain/versions.ts';
import { parseCorpus } from '../indexing/parse-corpus.ts';
import type { Sentences } from './word-changes.ts';

/**
 * The article of a version that has the most sentences of a newer form of it; null where it cannot be read or has none.
 *
 * @param part what the name of the article has behind that of its file, such as `#7`; empty where the file is the article
 */
export async function articleOfVersion(
  store: Pick<VersionStore, 'corpusOf'>,
  version: Pick<PageVersion, 'file'>,
  part: string,
  newer: Sentences,
): Promise<Sentences | null> {
  const parsed = await parseCorpus(store.corpusOf(version)).catch((error: unknown) => {
    // It was readable once; what reads it may have become stricter.
    if (error instanceof IsnadError) return null;
    throw error;
  });
  if (parsed === null) return null;
  const known = new Set(newer.spans.map(({ start, end }) => newer.page.slice(start, end)));
  let best: { readonly sentences: Sentences; readonly shared: number } | null = null;
  for (const split of parsed.articles) {
    if (!split.article.source.endsWith(part)) continue;
    const sentences = sentencesOf(split, parsed.textOf(split.article.source));
    const shared = sentences.spans.filter(({ start, end }) =>
      known.has(sentences.page.slice(start, end)),
    ).length;
    if (best === null || shared > best.shared) best = { sentences, shared };
  }
  return best?.sentences ?? null;
}

/** The sentences of an article, as what two forms of it are compared by. @param page the text of its page */
export function sentencesOf({ sentences }: Pick<SplitArticle, 'sentences'>, page: string): Sentences {
  return { page, spans: sentences.map(({ span }) => span) };
}
