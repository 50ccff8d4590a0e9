/**
 * The process that reads heavy formats. Only reading-process.ts starts it. A thread reads; this one watches what that costs,
 * and ends the process when it costs too much. The process ends at once with its parent, whatever the thread is doing.
 */
import { startThread } from '../../processes/program-thread.ts';
import { MIB } from '../../mib.ts';
import type { ReadingLimits, ReadingReply, ReadingReport, ReadingWork } from './reading-messages.ts';

/** Milliseconds between two checks: in less than that, no file exceeds a limit by much. */
const CHECK_EVERY_MS = 50;

const limits = JSON.parse(process.argv.at(-1) ?? '') as ReadingLimits;

// An orderly end would wait for the thread.
const end = (): void => {
  process.kill(process.pid, 'SIGKILL');
};
process.on('disconnect', end);
// A signal to all processes of a terminal or a service is for the parent to answer.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

const report = (message: ReadingReport, then: () => void = () => undefined): void => {
  process.send?.(message, then);
};

const exceeded = (what: keyof ReadingLimits): void => {
  clearInterval(watch);
  report({ kind: 'exceeded', what }, end);
};

const thread = startThread(new URL('./reading-worker.ts', import.meta.url), { heapMiB: limits.heapMiB });
let watch: NodeJS.Timeout | undefined;

thread.on('message', (reply: ReadingReply) => {
  clearInterval(watch);
  if (reply.kind === 'loaded') {
    // From here on the file costs something; what its reader's libraries cost is not the file's.
    report({ kind: 'begun' });
    watch = watchCosts();
  } else report(reply);
});
thread.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') exceeded('heapMiB');
  else report({ kind: 'broken', problem: error.message }, end);
});

process.on('message', (work: ReadingWork) => {
  thread.postMessage(work);
});

/** Checks from now on what the file costs. */
function watchCosts(): NodeJS.Timeout {
  const before = process.cpuUsage();
  let checks = 0;
  return setInterval(() => {
    checks++;
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1e6 > limits.processorSeconds) exceeded('processorSeconds');
    else if (process.memoryUsage.rss() / MIB > limits.residentMiB) exceeded('residentMiB');
    // Time is counted in checks, so that a machine that slept is not mistaken for a reader that waits.
    else if ((checks * CHECK_EVERY_MS) / 1000 > limits.waitingSeconds) exceeded('waitingSeconds');
  }, CHECK_EVERY_MS);
}
