import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds between two measurements. */
const EVERY_MS = 5;

/** The longest time for which the event loop of this process was blocked. */
type Held = {
  /** Milliseconds by the clock. On a busy machine, most of them are time in which another program had the processor. */
  readonly clockMs: number;
  /** Milliseconds of processor that this thread took between two measurements; null if the system does not say (Linux does). */
  readonly processorMs: number | null;
};

/** Watches the event loop from now on. @returns a function that stops watching and gives the result */
export function watchLoop(): () => Held {
  const delays = monitorEventLoopDelay({ resolution: EVERY_MS });
  delays.enable();
  let before = processorOfThread();
  let most = 0;
  const timer = setInterval(() => {
    const now = processorOfThread();
    if (now !== null && before !== null) most = Math.max(most, now - before);
    before = now;
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    delays.disable();
    return { clockMs: delays.max / 1e6 - EVERY_MS, processorMs: before === null ? null : most };
  };
}

/** Milliseconds of processor that the main thread has taken so far; null except on Linux. */
function processorOfThread(): number | null {
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return null;
  }
}
