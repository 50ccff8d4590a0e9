import type { Alert, Follow } from '../../domain/follow.ts';

/** Tells alerts at their places. What it throws may pass: the alert is tried again later. */
export interface AlertCourier {
  /** Whether the place wants nothing for now. */
  isHeld(follow: Follow): boolean;
  /** Whether an alert that was tried before is at its place; `closed` if the place cannot be read any more. */
  look(follow: Follow, alert: Alert): Promise<'there' | 'absent' | 'closed'>;
  /**
   * `gone`: its quote is not in the archive any more, and nothing was sent. `closed`: the place is gone, or isnad is shut out of it.
   */
  send(follow: Follow, alert: Alert): Promise<'sent' | 'gone' | 'closed'>;
  /** Tells whoever made the follow, if it can, that it has ended. It never throws. */
  tellEnd(follow: Follow): Promise<void>;
}
