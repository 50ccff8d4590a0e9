import { IsnadError } from '../../domain/error.ts';
import type { Citation } from '../../domain/answer.ts';
import type { SplitArticle } from '../../domain/passage.ts';
import type { VersionStore } from '../../domain/ports/version-store.ts';
import type { PageChange } from '../../domain/versions.ts';
import { parseCorpus } from '../indexing/parse-corpus.ts';
import { type Sentences, wordChanges } from './word-changes.ts';

/** An article of the index, with the text of its page. */
export type ArticleNow = { readonly split: SplitArticle; readonly pageText: string };

/**
 * How the article of a citation differs from the newest older form of its page that says something else; null if there is none.
 *
 * @param now the article as the index has it
 */
export async function pageChange(
  store: VersionStore,
  { source }: Pick<Citation, 'source'>,
  now: ArticleNow,
): Promise<PageChange | null> {
  const chain = await store.chainOf(source);
  if (chain === null) return null;
  const after: Sentences = sentencesOf(now.split, now.pageText);
  const part = source.slice(chain.file.length);
  for (const version of chain.versions) {
    const before = await articleIn(store, version.file, part, after);
    const differences = before === null ? [] : wordChanges(before, after);
    if (differences.length > 0) return { from: version.fetchedAt, to: chain.fetchedAt, differences };
  }
  return null;
}

/** The article of a version that has the most sentences of an article of today. */
async function articleIn(
  store: VersionStore,
  file: string,
  part: string,
  after: Sentences,
): Promise<Sentences | null> {
  const parsed = await parseCorpus(store.corpusOf({ file })).catch((error: unknown) => {
    // It was readable once; what reads it may have become stricter.
    if (error instanceof IsnadError) return null;
    throw error;
  });
  if (parsed === null) return null;
  const today = new Set(after.spans.map(({ start, end }) => after.page.slice(start, end)));
  let best: { readonly sentences: Sentences; readonly shared: number } | null = null;
  for (const split of parsed.articles) {
    if (!split.article.source.endsWith(part)) continue;
    const sentences = sentencesOf(split, parsed.textOf(split.article.source));
    const shared = sentences.spans.filter(({ start, end }) =>
      today.has(sentences.page.slice(start, end)),
    ).length;
    if (best === null || shared > best.shared) best = { sentences, shared };
  }
  return best?.sentences ?? null;
}

function sentencesOf({ sentences }: SplitArticle, page: string): Sentences {
  return { page, spans: sentences.map(({ span }) => span) };
}
