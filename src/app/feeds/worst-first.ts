import type { FeedCondition, FeedHealth } from './feed-health.ts';

const ORDER: readonly FeedCondition[] = ['failing', 'silent', 'new', 'fine'];

/** Feeds in the order in which an operator should see them: what is not well comes first, and equals keep their order. */
export function worstFirst(feeds: readonly FeedHealth[]): readonly FeedHealth[] {
  return [...feeds].sort((a, b) => ORDER.indexOf(a.condition) - ORDER.indexOf(b.condition));
}
