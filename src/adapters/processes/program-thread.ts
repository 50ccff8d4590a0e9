import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const ENTRY = new URL('./typescript-entry.js', import.meta.url);

/**
 * Starts a thread that runs a program written in TypeScript.
 *
 * @param program address of its file
 * @param workerData what the program finds under that name
 * @param heapMiB limit of the thread's heap; absent: Node's own limit
 */
export function startThread(
  program: URL,
  { workerData, heapMiB }: { readonly workerData?: unknown; readonly heapMiB?: number } = {},
): Worker {
  return new Worker(ENTRY, {
    argv: [program.href],
    workerData,
    // None of the caller's: a test runner's loader has no business in the thread.
    execArgv: [],
    ...(heapMiB === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heapMiB } }),
  });
}

/** Arguments for Node that run a program written in TypeScript as a process. */
export function processArguments(program: URL): readonly string[] {
  return [fileURLToPath(ENTRY), program.href];
}
