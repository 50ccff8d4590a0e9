import type { BotContext } from '../bot-context.ts';

/**
 * Whether the pages have changes that the index does not have. Not after a rollback: what an operator took back must not return until an
 * operator wants it.
 */
export async function indexIsDue({
  liveEngine,
  indexOnDisk,
  corpus,
}: Pick<BotContext, 'liveEngine' | 'indexOnDisk' | 'corpus'>): Promise<boolean | 'unknown'> {
  const { state } = liveEngine;
  if (state.kind !== 'ready') return 'unknown';
  const { generation } = state.engine;
  if ((await indexOnDisk(generation.id)).rolledBack) return false;
  // If the pages are gone the run is due all the same: it reports that.
  const now = await corpus.fingerprint().catch(() => null);
  return now !== generation.corpusFingerprint;
}
