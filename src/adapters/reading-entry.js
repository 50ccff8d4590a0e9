// Entry of the process that reads and of its thread. In JavaScript because on Node 20 a thread's first file is read before
// any TypeScript loader is in place, and because a loader named on the command line is looked for in the working folder.
import { isMainThread } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(isMainThread ? './reading-program.ts' : './reading-worker.ts');
