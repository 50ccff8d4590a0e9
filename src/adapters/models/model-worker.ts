/**
 * The thread in which the models run, since tokenising and pooling would block the caller's event loop. It takes one text at a
 * time: a vector must not depend on other texts of the same batch, and with activations quantised over the whole batch it would (docs/research/models.md#one-text-at-a-time). It is faster, too.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { ModelReply, ModelRequest, ModelSettings } from './model-messages.ts';
import { loadModels, type LoadedModels } from './load-models.ts';

const port = parentPort;
if (port === null) throw new Error('model-worker.ts is not a program: it runs as a worker thread');

const reply = (message: ModelReply): void => {
  port.postMessage(message);
};

const done = async (models: LoadedModels, request: ModelRequest): Promise<ModelReply> => {
  const { id } = request;
  try {
    if (request.kind === 'embed') return { kind: 'vector', id, vector: await models.embed(request.text) };
    if (models.read === null) return { kind: 'failed', id, problem: 'there is no evidence model' };
    return { kind: 'evidence', id, evidence: await models.read(request.question, request.window) };
  } catch (error) {
    return { kind: 'failed', id, problem: String(error) };
  }
};

try {
  const models = await loadModels(workerData as ModelSettings);
  port.on('message', (request: ModelRequest) => {
    void done(models, request).then(reply);
  });
  reply({ kind: 'ready' });
} catch (error) {
  reply({ kind: 'unloadable', problem: error instanceof Error ? error.message : String(error) });
}
