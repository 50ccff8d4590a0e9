import type { Log } from '../../domain/ports/log.ts';

/** Percent between two lines of the log. */
const STEP = 10;

/** Logs how far an index is that is being built: at its beginning and at each tenth. */
export function progressLogger(log: Pick<Log, 'info'>): (share: number) => void {
  let told = -Infinity;
  return (share) => {
    const percent = Math.floor(share * 100);
    // Less than before: another try.
    if (percent >= told && percent < told + STEP) return;
    told = percent - (percent % STEP);
    log.info('building the index', { percent });
  };
}
