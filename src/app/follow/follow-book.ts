import type { Alert, Follow, FollowBook, FollowPlace } from '../../domain/follow.ts';
import type { IsoDate } from '../../domain/article.ts';
import { tellSameEvent } from './same-event.ts';

/** Quotes that are remembered of each follow, so that no event is told again. */
const MAX_TOLD = 20;

/** Quotes that may wait for one follow. What is beyond is left out and counted. */
export const MAX_WAITING = 30;

/** The book without some follows, and without what waited for them. */
export function withoutFollows(book: FollowBook, isMeant: (follow: Follow) => boolean): FollowBook {
  const gone = new Set(book.follows.filter(isMeant).map(({ id }) => id));
  if (gone.size === 0) return book;
  return {
    follows: book.follows.filter(({ id }) => !gone.has(id)),
    outbox: book.outbox.filter(({ followId }) => !gone.has(followId)),
  };
}

/** The book without a member: that member's own follows are gone, and those of channels no longer name who made them. */
export function withoutMember(book: FollowBook, memberId: string): FollowBook {
  const without = withoutFollows(book, ({ place }) => isOwn(place, memberId));
  return {
    ...without,
    follows: without.follows.map((follow) =>
      follow.place.kind === 'channel' && follow.place.memberId === memberId
        ? { ...follow, place: { ...follow.place, memberId: null } }
        : follow,
    ),
  };
}

/** Whether a follow at this place is a member's own. */
export function isOwn(place: FollowPlace, memberId: string): boolean {
  return place.kind === 'direct' && place.memberId === memberId;
}

/**
 * The book after a follow was checked: what was found waits to be told, unless the same event was told or waits already.
 *
 * @param to number of the batch up to which it was checked
 * @param found best first
 */
export function withChecked(
  book: FollowBook,
  followId: string,
  to: number,
  found: readonly Alert[],
): FollowBook {
  const follow = book.follows.find(({ id }) => id === followId);
  // It may have been stopped while it was checked.
  if (follow === undefined) return book;
  const waiting = book.outbox.filter((one) => one.followId === followId);
  const added: Alert[] = [];
  let { leftOut } = follow;
  for (const alert of found) {
    if ([...follow.told, ...waiting, ...added].some((other) => tellSameEvent(other, alert))) continue;
    if (waiting.length + added.length < MAX_WAITING) added.push(alert);
    else leftOut++;
  }
  return {
    follows: replaced(book.follows, { ...follow, checkedTo: to, leftOut }),
    outbox: [...book.outbox, ...added],
  };
}

/** The book as it is before an alert is sent: from now on nobody knows whether it has come through. */
export function withAttempted(book: FollowBook, alertId: string, at: string): FollowBook {
  return {
    ...book,
    outbox: book.outbox.map((one) =>
      one.id === alertId ? { ...one, attemptedAt: one.attemptedAt ?? at } : one,
    ),
  };
}

/** The book after an alert that was tried was looked for and is not there: it waits like any other. */
export function withUntried(book: FollowBook, alertId: string): FollowBook {
  return {
    ...book,
    outbox: book.outbox.map((one) => (one.id === alertId ? { ...one, attemptedAt: null } : one)),
  };
}

/** The book after an alert was told. @param day by the calendar of the limit per day */
export function withTold(book: FollowBook, alertId: string, day: IsoDate): FollowBook {
  const alert = book.outbox.find(({ id }) => id === alertId);
  const follow = book.follows.find(({ id }) => id === alert?.followId);
  if (alert === undefined || follow === undefined) return book;
  const { quoteId, articleId, publishedAt, text } = alert;
  return {
    follows: replaced(book.follows, {
      ...follow,
      sent: { day, count: 1 + (follow.sent?.day === day ? follow.sent.count : 0) },
      told: [...follow.told, { quoteId, articleId, publishedAt, text }].slice(-MAX_TOLD),
      leftOut: 0,
    }),
    outbox: withoutAlert(book.outbox, alertId),
  };
}

/** The book without an alert that cannot be told any more: its quote is gone from the archive. */
export function withDropped(book: FollowBook, alertId: string): FollowBook {
  return { ...book, outbox: withoutAlert(book.outbox, alertId) };
}

function withoutAlert(outbox: readonly Alert[], alertId: string): readonly Alert[] {
  return outbox.filter(({ id }) => id !== alertId);
}

function replaced(follows: readonly Follow[], changed: Follow): readonly Follow[] {
  return follows.map((one) => (one.id === changed.id ? changed : one));
}
