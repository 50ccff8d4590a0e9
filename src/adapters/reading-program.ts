/**
 * The process in which files are read that may cost anything: started by reading-process.ts and by nobody else. A thread
 * reads; this one looks at what that costs, and ends the process where it is too much. It ends with its parent at once,
 * whatever the thread is at.
 */
import { Worker } from 'node:worker_threads';
import type { ReadingLimits } from './reading-limits.ts';
import type { ReadingReply, ReadingReport, ReadingWork } from './reading-messages.ts';

/** Milliseconds between two looks: in less than that, nothing takes much more than it may. */
const LOOK_EVERY_MS = 50;
const MIB = 2 ** 20;

const limits = JSON.parse(process.argv[2] ?? '') as ReadingLimits;

// At once: an orderly end would wait for the thread.
const end = (): void => {
  process.kill(process.pid, 'SIGKILL');
};
process.on('disconnect', end);
// A signal to all processes of a terminal or a service is its parent's to answer.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

const report = (message: ReadingReport, then: () => void = () => undefined): void => {
  process.send?.(message, then);
};

const exceeded = (what: keyof ReadingLimits): void => {
  clearInterval(watch);
  report({ kind: 'exceeded', what }, end);
};

const thread = new Worker(new URL('./reading-entry.js', import.meta.url), {
  execArgv: [],
  resourceLimits: { maxOldGenerationSizeMb: limits.heapMiB },
});
let watch: NodeJS.Timeout | undefined;

thread.on('message', (reply: ReadingReply) => {
  clearInterval(watch);
  report(reply);
});
thread.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') exceeded('heapMiB');
  else report({ kind: 'broken', problem: error.message }, end);
});

process.on('message', (work: ReadingWork) => {
  report({ kind: 'begun' });
  watch = watchOver();
  thread.postMessage(work);
});

/** Looks from now on at what the file costs. */
function watchOver(): NodeJS.Timeout {
  const before = process.cpuUsage();
  let looks = 0;
  return setInterval(() => {
    looks++;
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1e6 > limits.processorSeconds) exceeded('processorSeconds');
    else if (process.memoryUsage.rss() / MIB > limits.residentMiB) exceeded('residentMiB');
    // Counted in looks, so that a machine that slept is not taken for a reader that waits.
    else if ((looks * LOOK_EVERY_MS) / 1000 > limits.waitingSeconds) exceeded('waitingSeconds');
  }, LOOK_EVERY_MS);
}
