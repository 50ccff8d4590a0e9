import type { VersionStore } from '../../domain/ports/stores/version-store.ts';
import { parseCorpus, type ParsedCorpus } from '../indexing/parse-corpus.ts';

/** An older form of a page, as it is kept now. */
export type StoredVersion =
  /** @property text of its page; @property parsed its file, with whatever other pages that has */
  | { readonly kind: 'read'; readonly text: string; readonly parsed: ParsedCorpus }
  /** Its file is kept, and has no such page with an article. */
  | { readonly kind: 'other' }
  /** It is not kept. */
  | { readonly kind: 'gone' }
  /** @property problem why it cannot be read, in words */
  | { readonly kind: 'unreadable'; readonly problem: string };

/**
 * Reads one older form of a page. Whatever goes wrong with it is told and ends nothing.
 *
 * @param source of its page, as the corpus of versions names it
 */
export async function storedVersion(
  store: Pick<VersionStore, 'named'>,
  source: string,
): Promise<StoredVersion> {
  try {
    const corpus = await store.named(source);
    if (corpus === null) return { kind: 'gone' };
    const parsed = await parseCorpus(corpus);
    const [problem] = parsed.refused.flatMap(({ notice }) =>
      notice.code === 'file-unreadable' ? [notice.values.problem] : [],
    );
    if (problem !== undefined) return { kind: 'unreadable', problem };
    if (!parsed.articles.some(({ article }) => article.source === source)) return { kind: 'other' };
    return { kind: 'read', text: parsed.textOf(source), parsed };
  } catch (error) {
    return { kind: 'unreadable', problem: error instanceof Error ? error.message : String(error) };
  }
}
