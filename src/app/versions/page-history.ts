import type { VersionStore } from '../../domain/ports/stores/version-store.ts';
import type { PageChain, PageHistory, PastForm } from '../../domain/versions.ts';
import { articleOfVersion, sentencesOf } from './article-of-version.ts';
import type { ArticleNow } from './page-changes.ts';
import { wordChanges } from './word-changes.ts';

/** The newest older forms whose words are compared: each is read and split anew. Of the others only the time is told. */
const MAX_COMPARED = 6;

/**
 * The older forms of an article's page, each with what the form after it says otherwise; null if there is no such page.
 *
 * @param source of the article
 * @param now the article as the index has it; null where only times may be told, and no form is read
 */
export async function pageHistory(
  store: Pick<VersionStore, 'chainOf' | 'corpusOf'>,
  source: string,
  now: ArticleNow | null,
): Promise<PageHistory | null> {
  const chain = await store.chainOf(source);
  if (chain === null) return null;
  const { fetchedAt } = chain;
  return { fetchedAt, past: now === null ? timesOf(chain.versions) : await compared(store, chain, now) };
}

function timesOf(versions: PageChain['versions']): PastForm[] {
  return versions.map(({ fetchedAt }) => ({ fetchedAt, differences: null }));
}

async function compared(
  store: Pick<VersionStore, 'corpusOf'>,
  { source, file, versions }: PageChain,
  now: ArticleNow,
): Promise<PastForm[]> {
  const part = source.slice(file.length);
  const past: PastForm[] = [];
  let newer = sentencesOf(now.split, now.pageText);
  for (const version of versions.slice(0, MAX_COMPARED)) {
    const older = await articleOfVersion(store, version, part, newer);
    const differences = older === null ? null : wordChanges(older, newer);
    past.push({ fetchedAt: version.fetchedAt, differences });
    // What cannot be read is passed over: the form before it is held against the one after it.
    newer = older ?? newer;
  }
  return [...past, ...timesOf(versions.slice(MAX_COMPARED))];
}
