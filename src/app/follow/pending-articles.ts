import type { Follow, SeenArticle } from '../../domain/follow.ts';
import type { Generation } from '../../domain/generation.ts';
import { seenHash } from './seen-articles.ts';

/** Articles that are searched at once. Among many more, the best would hide the others. */
const AT_ONCE = 50;

/** Most portions of one check: without this limit, a check after a great import would take hours. */
const MAX_PORTIONS = 20;

/** Numbers of the articles that a follow was not checked on, in portions, in the order of the index. */
export function pendingArticles(
  { checkedTo }: Pick<Follow, 'checkedTo'>,
  seen: readonly SeenArticle[],
  { articleHashes }: Pick<Generation, 'articleHashes'>,
): readonly ReadonlySet<number>[] {
  const pending = new Set(seen.filter(({ batch }) => batch > checkedTo).map(({ hash }) => hash));
  const numbers = articleHashes.flatMap((hash, number) => (pending.has(seenHash(hash)) ? [number] : []));
  const size = Math.max(AT_ONCE, Math.ceil(numbers.length / MAX_PORTIONS));
  const portions: ReadonlySet<number>[] = [];
  for (let from = 0; from < numbers.length; from += size) {
    portions.push(new Set(numbers.slice(from, from + size)));
  }
  return portions;
}
