/**
 * The thread in which the model runs: tokenising and pooling would otherwise block the caller's event loop.
 * One text at a time: a vector must not depend on what else was embedded with it, and with activations
 * quantised over the whole batch it would (notes/model.md section 2). It is faster, too.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { EmbeddingReply, EmbeddingRequest } from './embedding-messages.ts';
import type { ModelSettings } from './model-settings.ts';
import { loadEncoder } from './transformers-encoder.ts';

const port = parentPort;
if (port === null) throw new Error('embedding-worker.ts is not a program: it runs as a worker thread');

const reply = (message: EmbeddingReply): void => {
  port.postMessage(message);
};

try {
  const encoder = await loadEncoder(workerData as ModelSettings);
  port.on('message', (request: EmbeddingRequest) => {
    encoder.embed(request.text).then(
      (vector) => {
        reply({ kind: 'vector', id: request.id, vector });
      },
      (error: unknown) => {
        reply({ kind: 'failed', id: request.id, problem: String(error) });
      },
    );
  });
  reply({ kind: 'ready' });
} catch (error) {
  reply({ kind: 'unloadable', problem: error instanceof Error ? error.message : String(error) });
}
