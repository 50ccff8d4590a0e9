import { describe, expect, it } from 'vitest';
import {
  MAX_WAITING,
  withAttempted,
  withChecked,
  withDropped,
  withoutFollows,
  withoutMember,
  withTold,
} from '../../../src/app/follow/follow-book.ts';
import type { QuoteId } from '../../../src/domain/answer.ts';
import type { ArticleId } from '../../../src/domain/article.ts';
import type { Alert, FollowBook } from '../../../src/domain/follow.ts';
import { FOLLOW_BOOK } from '../../contracts/follow-store.contract.ts';

const [FIRST = '', SECOND = ''] = FOLLOW_BOOK.follows.map(({ id }) => id);
const NO_OUTBOX: FollowBook = { ...FOLLOW_BOOK, outbox: [] };

function alert(number: number): Alert {
  const id = `alert${number}`.padEnd(12, 'x');
  const words = Array.from({ length: 6 }, (_, i) => `word${number}${'abcdef'.charAt(i)}`).join(' ');
  return {
    ...{ id, followId: SECOND, quoteId: `q${number}` as QuoteId, articleId: 'a' as ArticleId, text: words },
    ...{ publishedAt: '2026-01-02', foundAt: '2026-01-02T03:04:05.000Z', attemptedAt: null },
  };
}

const followIn = ({ follows }: FollowBook, id: string) => follows.find((one) => one.id === id);

describe('the book of follows', () => {
  it('loses with a follow what waits for it, and nothing else', () => {
    const book = withoutFollows(FOLLOW_BOOK, ({ id }) => id === FIRST);
    expect(book.follows.map(({ id }) => id)).not.toContain(FIRST);
    expect(book.outbox.map(({ followId }) => followId)).toEqual([SECOND]);
    expect(withoutFollows(FOLLOW_BOOK, () => false)).toBe(FOLLOW_BOOK);
  });

  it('forgets a member: own follows go, and the name goes from those of channels', () => {
    const book = withoutMember(FOLLOW_BOOK, '100000000000000001');
    expect(JSON.stringify(book)).not.toContain('100000000000000001');
    expect(book.follows).toHaveLength(2);
  });

  it('notes in one step what was found and up to where it was looked', () => {
    const book = withChecked(NO_OUTBOX, SECOND, 7, [alert(1), alert(2)]);
    expect(followIn(book, SECOND)?.checkedTo).toBe(7);
    expect(book.outbox.map(({ quoteId }) => quoteId)).toEqual(['q1', 'q2']);
    expect(withChecked(book, SECOND, 8, [{ ...alert(1), id: 'another00000' }]).outbox).toHaveLength(2);
    expect(withChecked(NO_OUTBOX, 'gone00000000', 7, [alert(1)])).toBe(NO_OUTBOX);
  });

  it('leaves out and counts what is beyond those that may wait, until the next is told', () => {
    const many = Array.from({ length: MAX_WAITING + 3 }, (_, i) => alert(i));
    const book = withChecked(NO_OUTBOX, SECOND, 7, many);
    expect(book.outbox).toHaveLength(MAX_WAITING);
    expect(followIn(book, SECOND)?.leftOut).toBe(3);
    expect(followIn(withTold(book, alert(0).id, '2026-01-02'), SECOND)?.leftOut).toBe(0);
  });

  it('remembers when an alert was first tried, counts those told on a day, and drops what is gone', () => {
    const found = withChecked(NO_OUTBOX, SECOND, 7, [alert(1), alert(2)]);
    const tried = withAttempted(
      withAttempted(found, alert(1).id, '2026-01-02T04:00:00.000Z'),
      alert(1).id,
      '2026-01-02T05:00:00.000Z',
    );
    expect(tried.outbox[0]?.attemptedAt).toBe('2026-01-02T04:00:00.000Z');
    const told = withTold(tried, alert(1).id, '2026-01-02');
    expect(followIn(told, SECOND)).toMatchObject({
      sent: { day: '2026-01-02', count: 1 },
      told: [{ quoteId: 'q1' }],
    });
    expect(followIn(withTold(told, alert(2).id, '2026-01-02'), SECOND)?.sent?.count).toBe(2);
    expect(followIn(withTold(told, alert(2).id, '2026-01-03'), SECOND)?.sent?.count).toBe(1);
    expect(withTold(told, alert(1).id, '2026-01-02')).toBe(told);
    expect(withDropped(told, alert(2).id).outbox).toEqual([]);
  });
});
