import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds between two looks. */
const EVERY_MS = 5;

/** How long the event loop of this process was held at most. */
export type Held = {
  /** Milliseconds by the clock: on a busy machine mostly those in which another program had the processor. */
  readonly clockMs: number;
  /** Milliseconds of processor that this thread took between two looks; null where the system does not tell (Linux does). */
  readonly processorMs: number | null;
};

/** Looks at the event loop from now on. @returns what ends that and says what was seen */
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

/** Milliseconds of processor that the main thread has taken so far; Linux tells them in nanoseconds. */
function processorOfThread(): number | null {
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return null;
  }
}
