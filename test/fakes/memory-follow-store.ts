import { failure } from '../../src/domain/error.ts';
import { EMPTY_BOOK, type FollowBook, type SeenArticle } from '../../src/domain/follow.ts';
import type { FollowStore } from '../../src/domain/ports/stores/follow-store.ts';

/** What lies where a memory store of follows keeps it; several stores may share one. */
export type MemoryFollows = { book: string | null; seen: string | null; isBroken: boolean };

export function noFollows(): MemoryFollows {
  return { book: null, seen: null, isBroken: false };
}

/**
 * Keeps follows in memory, as JSON, so that nobody can change what is kept.
 *
 * @param onWrite called before and after each write; what it throws leaves the write undone, or done
 */
export function memoryFollowStore(
  kept: MemoryFollows = noFollows(),
  onWrite: (at: 'before' | 'after') => void = () => undefined,
): FollowStore {
  const assertUsable = (): void => {
    if (kept.isBroken) throw failure('follows-unusable', { path: 'memory', problem: 'broken' });
  };
  const write = async (change: () => void): Promise<void> => {
    assertUsable();
    await Promise.resolve();
    onWrite('before');
    change();
    onWrite('after');
  };
  return {
    location: 'memory',
    async readBook() {
      assertUsable();
      return Promise.resolve(kept.book === null ? EMPTY_BOOK : (JSON.parse(kept.book) as FollowBook));
    },
    writeBook: (book) =>
      write(() => {
        kept.book = JSON.stringify(book);
      }),
    async readSeen() {
      assertUsable();
      return Promise.resolve(kept.seen === null ? [] : (JSON.parse(kept.seen) as SeenArticle[]));
    },
    writeSeen: (seen) =>
      write(() => {
        kept.seen = JSON.stringify(seen);
      }),
  };
}
