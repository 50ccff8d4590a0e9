import type { Alert, Follow, FollowBook, QuietHours } from '../../domain/follow.ts';
import { dayIn, isQuiet } from './quiet-hours.ts';

/** When alerts are told. */
export type AlertRules = {
  /** Most quotes of one follow a day. */
  readonly perDay: number;
  /** For follows that name none; null: it is never quiet. */
  readonly quiet: QuietHours | null;
  /** An IANA name: the clock of quiet hours and days. */
  readonly timeZone: string;
};

/**
 * The alert of a follow that is to be told now, the one that was found first; null while none waits, in quiet hours, and where as many
 * as a day allows were told. One that was tried already comes first and at any hour: it may be there.
 */
export function dueAlert({ outbox }: FollowBook, follow: Follow, now: Date, rules: AlertRules): Alert | null {
  const waiting = outbox.filter(({ followId }) => followId === follow.id);
  const tried = waiting.find(({ attemptedAt }) => attemptedAt !== null);
  if (tried !== undefined) return tried;
  if (isQuietAt(follow, now, rules)) return null;
  const { sent } = follow;
  const { perDay, timeZone } = rules;
  if (sent?.day === dayIn(now, timeZone) && sent.count >= perDay) return null;
  return waiting[0] ?? null;
}

/** Whether a follow is told nothing at a time. */
export function isQuietAt(
  follow: Pick<Follow, 'quiet'>,
  now: Date,
  { quiet, timeZone }: Pick<AlertRules, 'quiet' | 'timeZone'>,
): boolean {
  const hours = follow.quiet ?? quiet;
  return hours !== null && isQuiet(hours, now, timeZone);
}
