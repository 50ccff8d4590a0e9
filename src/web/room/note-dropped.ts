import type { Notice } from '../../domain/error.ts';
import type { Log } from '../../domain/ports/log.ts';

/** A quote that the gate held back is a fault of the program: its place is logged, as the bot does. */
export function noteDropped(
  { notices }: { readonly notices: readonly Notice[] },
  log: Pick<Log, 'error'>,
): void {
  for (const { code, values } of notices)
    if (code === 'quote-dropped') log.error('quote dropped at the gate', { ...values });
}
