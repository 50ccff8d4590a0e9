import { createHash } from 'node:crypto';
import type { Embedder } from '../../src/domain/ports/embedder.ts';
import { failure } from '../../src/domain/error.ts';
import { foldedWords } from '../../src/text/words/words.ts';

const DIMENSIONS = 48;

/**
 * An embedder without a model: each folded word adds its own direction, so that texts with common words are near. It passes the
 * same contract as the real one, in microseconds.
 */
export class HashEmbedder implements Embedder {
  readonly modelId: string;
  /** Texts embedded as passages, in order: what a test counts. */
  readonly passages: string[] = [];
  readonly #waiting: { readonly urgent: boolean; readonly serve: () => void }[] = [];
  #busy = false;
  #closed = false;

  constructor(modelId = 'hash@1') {
    this.modelId = modelId;
  }

  prepare(): Promise<void> {
    return this.#closed ? Promise.reject(this.#unloadable()) : Promise.resolve();
  }

  embedQuestion(text: string): Promise<Float32Array> {
    return this.#enqueue(true, text);
  }

  embedPassage(text: string): Promise<Float32Array> {
    this.passages.push(text);
    return this.#enqueue(false, text);
  }

  close(): Promise<void> {
    this.#closed = true;
    for (const { serve } of this.#waiting.splice(0)) serve();
    return Promise.resolve();
  }

  #enqueue(urgent: boolean, text: string): Promise<Float32Array> {
    return new Promise((resolve, reject) => {
      const serve = (): void => {
        if (this.#closed) reject(this.#unloadable());
        else resolve(vectorOf(text));
      };
      const firstPassage = this.#waiting.findIndex((job) => !job.urgent);
      if (urgent && firstPassage >= 0) this.#waiting.splice(firstPassage, 0, { urgent, serve });
      else this.#waiting.push({ urgent, serve });
      this.#next();
    });
  }

  #next(): void {
    if (this.#busy) return;
    this.#busy = true;
    setImmediate(() => {
      this.#busy = false;
      this.#waiting.shift()?.serve();
      if (this.#waiting.length > 0) this.#next();
    });
  }

  #unloadable(): Error {
    return failure('model-unloadable', { model: this.modelId, problem: 'it was closed' });
  }
}

function vectorOf(text: string): Float32Array {
  const sum = new Float32Array(DIMENSIONS);
  // Even a text without words must have a direction.
  for (const word of ['', ...foldedWords(text)]) {
    const digest = createHash('sha512').update(word).digest();
    for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] ?? 0) + (digest[d] ?? 0) - 127.5;
  }
  const length = Math.hypot(...sum);
  return sum.map((value) => value / length);
}
