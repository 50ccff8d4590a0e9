/**
 * Loaded before every unit test. It makes whatever is slow or not of this process fail at once, and says what to do;
 * a unit test would otherwise grow slow without anybody noticing.
 */
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import process from 'node:process';
import workerThreads from 'node:worker_threads';

function refuse(what: string, kind: string) {
  return (): never => {
    throw new Error(`A unit test ${what}. Name its file *.${kind}.test.ts (CONTRIBUTING.md).`);
  };
}

const starting = refuse('starts a process', 'slow');
for (const name of ['exec', 'execFile', 'fork', 'spawn', 'execFileSync', 'execSync', 'spawnSync'] as const) {
  Object.defineProperty(childProcess, name, { value: starting });
}
Object.defineProperty(workerThreads, 'Worker', { value: refuse('starts a thread', 'slow') });
Object.defineProperty(net.Server.prototype, 'listen', { value: refuse('opens a port', 'slow') });
Object.defineProperty(net.Socket.prototype, 'connect', { value: refuse('opens a connection', 'slow') });
// onnxruntime is the only package with a part that is loaded this way.
Object.defineProperty(process, 'dlopen', { value: refuse('loads the model', 'model') });
syncBuiltinESMExports();
