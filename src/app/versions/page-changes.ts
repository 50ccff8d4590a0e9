import type { Citation } from '../../domain/answer.ts';
import type { SplitArticle } from '../../domain/passage.ts';
import type { VersionStore } from '../../domain/ports/stores/version-store.ts';
import type { PageChange } from '../../domain/versions.ts';
import { articleOfVersion, sentencesOf } from './article-of-version.ts';
import { wordChanges } from './word-changes.ts';

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
  const after = sentencesOf(now.split, now.pageText);
  const part = source.slice(chain.file.length);
  for (const version of chain.versions) {
    const before = await articleOfVersion(store, version, part, after);
    const differences = before === null ? [] : wordChanges(before, after);
    if (differences.length > 0) return { from: version.fetchedAt, to: chain.fetchedAt, differences };
  }
  return null;
}
