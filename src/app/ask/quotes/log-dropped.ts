import type { Notice } from '../../../domain/error.ts';
import type { Log } from '../../../domain/ports/log.ts';

/**
 * Logs each quote that the gate held back, by its place: that is a fault of the program, and nobody else hears of it.
 *
 * @param notices of an answer or a list; others are passed over
 * @returns how many there were
 */
export function logDropped(log: Pick<Log, 'error'>, notices: readonly Notice[]): number {
  const dropped = notices.filter(({ code }) => code === 'quote-dropped');
  for (const { values } of dropped) log.error('quote dropped at the gate', { ...values });
  return dropped.length;
}
