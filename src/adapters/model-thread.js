// Entry of the model thread. In JavaScript because on Node 20 a thread's first file is read before any
// TypeScript loader is in place, whatever --import says.
import { register } from 'tsx/esm/api';

register();
await import('./model-worker.ts');
