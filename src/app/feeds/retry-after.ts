/** Milliseconds that a server may make isnad wait at most: a week. */
const MAX_WAIT_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Milliseconds that a server asks to wait in `Retry-After` (RFC 9110, 10.2.3), which has seconds or a date. 0 for anything else, and for a
 * time that is past.
 */
export function retryAfterMs(written: string | null, now: Date): number {
  const value = written?.trim() ?? '';
  const wanted = /^\d{1,15}$/u.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isNaN(wanted) ? 0 : Math.min(MAX_WAIT_MS, Math.max(0, wanted));
}
