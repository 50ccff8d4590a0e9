import type { Worker } from 'node:worker_threads';
import type { Embedder } from '../../domain/ports/embedder.ts';
import { failure, type IsnadError } from '../../domain/error.ts';
import type { CrossEncoder, EvidenceWindow, WindowEvidence } from '../../domain/ports/cross-encoder.ts';
import { startThread } from '../processes/program-thread.ts';
import { evidenceDigest, modelDigest } from './model-digest.ts';
import type { ModelReply, ModelRequest, ModelSettings, ModelWork } from './model-messages.ts';
import './no-telemetry.ts';

type ModelJob = {
  readonly work: ModelWork;
  readonly resolve: (reply: Done) => void;
  readonly reject: (error: unknown) => void;
};
type Done = Extract<ModelReply, { kind: 'vector' | 'evidence' }>;

type Models = {
  readonly embedder: Embedder;
  /** Null where there is no evidence model beside the embedder. Closed together with the embedder. */
  readonly evidence: CrossEncoder | null;
};

/**
 * The models of a folder, in one worker thread, which starts with the first text or with `prepare`.
 *
 * The thread works on one text at a time. Questions, and the windows that are read to answer them, have a queue of their own
 * that goes first, so that a running re-index delays a question by at most one passage.
 *
 * Once either model has failed to load, every call except `close` throws `model-unloadable`. Embedding and reading throw
 * `model-failed` for a text that the model cannot take.
 *
 * @throws `model-unloadable` if there is no such model folder and downloads are off
 */
export async function createTransformersModels(settings: ModelSettings): Promise<Models> {
  const [modelId, evidenceId] = await Promise.all([modelDigest(settings), evidenceDigest(settings.model)]);
  const thread = new ModelThread(modelId, settings);
  const evidence =
    evidenceId === null
      ? null
      : { evidenceId, read: (question: string, window: EvidenceWindow) => thread.read(question, window) };
  return { embedder: thread, evidence };
}

class ModelThread implements Embedder {
  readonly modelId: string;
  readonly #settings: ModelSettings;
  readonly #questions: ModelJob[] = [];
  readonly #passages: ModelJob[] = [];
  #worker: Worker | null = null;
  #loading: Promise<void> | null = null;
  #inWork: ModelJob | null = null;
  #failed: IsnadError | null = null;
  #requests = 0;
  #whenIdle: (() => void) | null = null;

  constructor(modelId: string, settings: ModelSettings) {
    this.modelId = modelId;
    this.#settings = settings;
  }

  prepare(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  embedQuestion(text: string): Promise<Float32Array> {
    return this.#embed(this.#questions, this.#settings.questionPrefix + text);
  }

  embedPassage(text: string): Promise<Float32Array> {
    return this.#embed(this.#passages, this.#settings.passagePrefix + text);
  }

  async read(question: string, window: EvidenceWindow): Promise<WindowEvidence> {
    const reply = await this.#enqueue(this.#questions, { kind: 'read', question, window });
    if (reply.kind !== 'evidence') throw failure('model-failed', { problem: 'it gave no evidence' });
    return reply.evidence;
  }

  async #embed(queue: ModelJob[], text: string): Promise<Float32Array> {
    const reply = await this.#enqueue(queue, { kind: 'embed', text });
    if (reply.kind !== 'vector') throw failure('model-failed', { problem: 'it gave no vector' });
    return reply.vector;
  }

  async close(): Promise<void> {
    this.#failed ??= this.#unloadable('it was closed');
    for (const job of [...this.#questions.splice(0), ...this.#passages.splice(0)]) job.reject(this.#failed);
    // Waits for the text in work: ending a thread in the middle of native code would end the whole process.
    await this.#loading?.catch(() => undefined);
    if (this.#inWork !== null) {
      await new Promise<void>((resolve) => {
        this.#whenIdle = resolve;
      });
    }
    await this.#worker?.terminate();
  }

  #load(): Promise<void> {
    if (this.#failed !== null) return Promise.reject(this.#failed);
    const worker = startThread(new URL('./model-worker.ts', import.meta.url), { workerData: this.#settings });
    this.#worker = worker;
    return new Promise((resolve, reject) => {
      worker.on('message', (reply: ModelReply) => {
        if (reply.kind === 'ready') {
          this.#next();
          resolve();
        } else if (reply.kind === 'unloadable') reject(this.#fail(reply.problem));
        else this.#finish(reply);
      });
      worker.on('error', (error) => {
        reject(this.#fail(error.message, error));
      });
      worker.on('exit', () => {
        reject(this.#fail('its thread ended'));
      });
    });
  }

  async #enqueue(queue: ModelJob[], work: ModelWork): Promise<Done> {
    await this.prepare();
    if (this.#failed !== null) throw this.#failed;
    return new Promise((resolve, reject) => {
      queue.push({ work, resolve, reject });
      this.#next();
    });
  }

  /** Hands over the next text. A thread without work keeps no program alive. */
  #next(): void {
    if (this.#inWork !== null) return;
    this.#inWork = this.#questions.shift() ?? this.#passages.shift() ?? null;
    if (this.#inWork === null) {
      this.#worker?.unref();
      return;
    }
    this.#worker?.ref();
    this.#worker?.postMessage({ id: ++this.#requests, ...this.#inWork.work } satisfies ModelRequest);
  }

  #finish(reply: Extract<ModelReply, { id: number }>): void {
    const job = this.#inWork;
    this.#inWork = null;
    this.#whenIdle?.();
    if (reply.kind === 'failed') job?.reject(failure('model-failed', { problem: reply.problem }));
    else job?.resolve(reply);
    this.#next();
  }

  /** Only the first failure counts: the end of the thread, for example, follows from it. */
  #fail(problem: string, cause?: unknown): IsnadError {
    this.#failed ??= this.#unloadable(problem, cause);
    const waiting = [this.#inWork, ...this.#questions.splice(0), ...this.#passages.splice(0)];
    this.#inWork = null;
    for (const job of waiting) job?.reject(this.#failed);
    this.#whenIdle?.();
    return this.#failed;
  }

  #unloadable(problem: string, cause?: unknown): IsnadError {
    return failure('model-unloadable', { model: this.#settings.model, problem }, cause);
  }
}
