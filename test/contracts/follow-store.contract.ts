import { expect, it } from 'vitest';
import type { QuoteId } from '../../src/domain/answer.ts';
import type { ArticleId } from '../../src/domain/article.ts';
import type { FollowBook, SeenArticle } from '../../src/domain/follow.ts';
import type { FollowStore } from '../../src/domain/ports/stores/follow-store.ts';

/** An empty store. */
export type FollowStoreUnderTest = {
  readonly store: FollowStore;
  /** The same store as another process would open it later. */
  readonly reopen: () => FollowStore;
  /** From now on nothing can be read or written. */
  readonly breakIt: () => Promise<void>;
};

const TOLD = {
  quoteId: 'abcABC123_-xyz' as QuoteId,
  articleId: 'article-1' as ArticleId,
  publishedAt: '2026-01-02',
  text: 'افتتح الجسر\nيوم الاثنين.',
} as const;

/** A book with everything that a book can have. */
export const FOLLOW_BOOK: FollowBook = {
  follows: [
    {
      id: 'AAAAAAAAAAA1',
      question: 'Who opened "the" bridge?',
      language: 'en',
      place: { kind: 'direct', memberId: '100000000000000001' },
      quiet: { from: 22, to: 7 },
      since: '2026-01-01',
      checkedTo: 3,
      sent: { day: '2026-01-02', count: 2 },
      told: [TOLD],
      leftOut: 4,
    },
    {
      id: 'AAAAAAAAAAA2',
      question: 'من افتتح الجسر؟',
      language: 'ar',
      place: {
        kind: 'channel',
        guildId: '100000000000000002',
        channelId: '100000000000000003',
        parentId: '100000000000000004',
        memberId: null,
      },
      quiet: null,
      since: '2026-01-01',
      checkedTo: 0,
      sent: null,
      told: [],
      leftOut: 0,
    },
    {
      ...{ id: 'AAAAAAAAAAA3', question: 'Who?', language: 'en', place: { kind: 'terminal' }, quiet: null },
      ...{ since: '2026-01-01', checkedTo: 1, sent: null, told: [], leftOut: 0 },
    },
  ],
  outbox: [
    {
      ...TOLD,
      publishedAt: null,
      id: 'BBBBBBBBBBB1',
      followId: 'AAAAAAAAAAA1',
      foundAt: '2026-01-02T03:04:05.000Z',
      attemptedAt: null,
    },
    {
      ...{ ...TOLD, id: 'BBBBBBBBBBB2', followId: 'AAAAAAAAAAA2' },
      ...{ foundAt: '2026-01-02T03:04:05.000Z', attemptedAt: '2026-01-02T03:04:06.000Z' },
    },
  ],
};

const SEEN: readonly SeenArticle[] = [
  {
    ...{ batch: 1, id: 'article-1' as ArticleId, hash: 'h'.repeat(22) },
    ...{ words: 'w'.repeat(22), signature: 's'.repeat(22) },
  },
  {
    ...{ batch: 12, id: 'مقال-2' as ArticleId, hash: 'i'.repeat(22) },
    ...{ words: 'x'.repeat(22), signature: 't'.repeat(22) },
  },
];

/** What every `FollowStore` must do. `make` gives a new, empty store at every call. */
export function followStoreContract(make: () => Promise<FollowStoreUnderTest>): void {
  it('has nothing at first', async () => {
    const { store } = await make();
    expect(await store.readBook()).toEqual({ follows: [], outbox: [] });
    expect(await store.readSeen()).toEqual([]);
  });

  it('gives back what was written last, whole, also after it was opened again', async () => {
    const { store, reopen } = await make();
    await store.writeBook({ ...FOLLOW_BOOK, outbox: [] });
    await store.writeBook(FOLLOW_BOOK);
    await store.writeSeen(SEEN);
    expect(await store.readBook()).toEqual(FOLLOW_BOOK);
    expect(await reopen().readBook()).toEqual(FOLLOW_BOOK);
    expect(await reopen().readSeen()).toEqual(SEEN);
    await reopen().writeSeen(SEEN.slice(1));
    await reopen().writeBook({ follows: [], outbox: [] });
    expect(await store.readSeen()).toEqual(SEEN.slice(1));
    expect(await store.readBook()).toEqual({ follows: [], outbox: [] });
  });

  it('throws `follows-unusable` if it cannot be read or written', async () => {
    const { store, breakIt } = await make();
    await store.writeBook(FOLLOW_BOOK);
    await store.writeSeen(SEEN);
    await breakIt();
    const unusable = { notice: { code: 'follows-unusable' } };
    await expect(store.readBook()).rejects.toMatchObject(unusable);
    await expect(store.writeBook(FOLLOW_BOOK)).rejects.toMatchObject(unusable);
    await expect(store.readSeen()).rejects.toMatchObject(unusable);
    await expect(store.writeSeen(SEEN)).rejects.toMatchObject(unusable);
  });
}
