import { Worker } from 'node:worker_threads';
import { failure, IsnadError } from '../domain/error.ts';
import type { Generation } from '../domain/generation.ts';
import type { Filter } from '../domain/question.ts';
import type { Verification } from '../domain/verification.ts';
import type { Verifier } from '../domain/verifier.ts';
import type { VerifierReply, VerifierRequest, VerifierSettings } from './verifier-messages.ts';

/** What may be changed for a test. */
export type VerifierLimits = {
  /** Milliseconds after which a verification is given up, and its thread with it. */
  readonly verifyingMs: number;
  /** Milliseconds within which a thread must have read its generation. */
  readonly readingMs: number;
  /** Verifications that wait at most. */
  readonly mostWaiting: number;
  /** MiB of a thread's heap for a generation. */
  readonly heapMiB: (generation: Generation) => number;
};

const MiB = 1024 * 1024;

/** Bytes of heap for a UTF-16 unit of the pages: four times what ten thousand news articles take, with their words. */
const BYTES_PER_UNIT = 64;

const LIMITS: VerifierLimits = {
  verifyingMs: 5000,
  readingMs: 60_000,
  mostWaiting: 64,
  heapMiB: ({ pages }) =>
    Math.ceil(256 + (BYTES_PER_UNIT * pages.reduce((sum, { text }) => sum + text.length, 0)) / MiB),
};

export type VerifierThreadMeans = {
  readonly indexDir: string;
  /** Address of the program that the thread runs: it speaks as verifier-messages.ts says. */
  readonly program: URL;
  /** Told why a thread ended that was not meant to. */
  readonly onTrouble: (problem: string) => void;
  readonly limits?: Partial<VerifierLimits>;
};

type Job = {
  readonly generation: Generation;
  readonly quote: string;
  readonly filter: Filter;
  readonly resolve: (verification: Verification) => void;
  readonly reject: (error: Error) => void;
};

type Running = { readonly worker: Worker; readonly generation: string; isReady: boolean };

/**
 * Verifies quotes in one worker thread, in the order in which they came, each in the generation it was asked of: a thread
 * holds one generation as long as it lives, so that it cannot answer from another. For the next generation there is a
 * next thread. One that dies fails the verification that it had in work and no other; a new one takes its place.
 */
export class VerifierThread {
  readonly #means: VerifierThreadMeans;
  readonly #limits: VerifierLimits;
  readonly #waiting: Job[] = [];
  #inWork: { readonly job: Job; readonly id: number } | null = null;
  #running: Running | null = null;
  /** The generation that will be asked for next, until a thread was started for it. */
  #announced: Generation | null = null;
  #deadline: NodeJS.Timeout | null = null;
  #requests = 0;
  #isClosed = false;

  constructor(means: VerifierThreadMeans) {
    this.#means = means;
    this.#limits = { ...LIMITS, ...means.limits };
  }

  /** Verifies in this generation of the index folder, which is read as soon as nothing is in work. */
  on(generation: Generation): Verifier {
    this.#announced = generation;
    this.#next();
    return { verify: (quote, filter = {}) => this.#enqueue(generation, quote, filter) };
  }

  /** Ends the thread; what waits and what is in work fails. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const jobs = [...(this.#inWork === null ? [] : [this.#inWork.job]), ...this.#waiting.splice(0)];
    this.#inWork = null;
    for (const job of jobs) job.reject(failure('verification-failed', { problem: 'it was closed' }));
    await this.#endThread();
  }

  #enqueue(generation: Generation, quote: string, filter: Filter): Promise<Verification> {
    if (this.#isClosed) return Promise.reject(failure('verification-failed', { problem: 'it was closed' }));
    const waiting = this.#waiting.length;
    if (waiting >= this.#limits.mostWaiting) return Promise.reject(failure('verification-busy', { waiting }));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ generation, quote, filter, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#inWork !== null || this.#isClosed) return;
    const [job] = this.#waiting;
    const wanted = job?.generation ?? this.#announced;
    if (wanted === null) return;
    if (this.#running?.generation !== wanted.id) this.#start(wanted);
    else if (this.#running.isReady && job !== undefined) this.#handOver(this.#running);
  }

  #handOver({ worker }: Running): void {
    const job = this.#waiting.shift();
    if (job === undefined) return;
    const { quote, filter } = job;
    const id = ++this.#requests;
    this.#inWork = { job, id };
    const { verifyingMs: limitMs } = this.#limits;
    this.#setDeadline(limitMs, () => failure('verification-late', { limitMs }));
    worker.postMessage({ id, quote, filter } satisfies VerifierRequest);
  }

  #start(generation: Generation): void {
    void this.#endThread();
    if (this.#announced?.id === generation.id) this.#announced = null;
    const { indexDir, program } = this.#means;
    const settings = { indexDir, generation: generation.id, format: generation.recipe.format };
    const worker = new Worker(new URL('./program-thread.js', import.meta.url), {
      argv: [program.href],
      workerData: settings satisfies VerifierSettings,
      // None of the caller's: a test runner's loader has no business in the thread.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapMiB(generation) },
    });
    // Whoever waits for a verification has other reasons to stay.
    worker.unref();
    const running = { worker, generation: generation.id, isReady: false };
    this.#running = running;
    worker.on('message', (reply: VerifierReply) => {
      if (this.#running === running) this.#take(running, reply);
    });
    worker.on('error', (error) => {
      this.#lose(running, this.#failed(error.message));
    });
    worker.on('exit', (code) => {
      this.#lose(running, this.#failed(`its thread ended with code ${code}`));
    });
    const { readingMs } = this.#limits;
    this.#setDeadline(readingMs, () => this.#failed(`the index was not read within ${readingMs} ms`));
  }

  #take(running: Running, reply: VerifierReply): void {
    if (reply.kind === 'unreadable') {
      this.#lose(running, this.#failed(reply.problem));
      return;
    }
    this.#clearDeadline();
    if (reply.kind === 'ready') running.isReady = true;
    else if (this.#inWork?.id === reply.id) {
      const { job } = this.#inWork;
      this.#inWork = null;
      if (reply.kind === 'verified') job.resolve(reply.verification);
      else if (reply.kind === 'refused') job.reject(new IsnadError(reply.notice));
      else job.reject(this.#failed(reply.problem));
    }
    this.#next();
  }

  /** A thread is gone or given up: with it what it had in work or, if it never was ready, all that waited for it. */
  #lose(running: Running, why: Error): void {
    if (this.#running !== running) return;
    const { generation, isReady } = running;
    const left = isReady ? [] : this.#waiting.filter((job) => job.generation.id === generation);
    for (const job of left) this.#waiting.splice(this.#waiting.indexOf(job), 1);
    const jobs = this.#inWork === null ? left : [this.#inWork.job];
    this.#inWork = null;
    void this.#endThread();
    this.#means.onTrouble(why.message);
    for (const job of jobs) job.reject(why);
    this.#next();
  }

  async #endThread(): Promise<void> {
    this.#clearDeadline();
    const running = this.#running;
    this.#running = null;
    await running?.worker.terminate();
  }

  #setDeadline(afterMs: number, why: () => Error): void {
    this.#clearDeadline();
    const running = this.#running;
    const deadline = setTimeout(() => {
      // A program that was stopped meanwhile, as by a machine that slept, reads first what has long been answered.
      setImmediate(() => {
        if (running !== null && this.#deadline === deadline) this.#lose(running, why());
      });
    }, afterMs);
    this.#deadline = deadline.unref();
  }

  #clearDeadline(): void {
    if (this.#deadline !== null) clearTimeout(this.#deadline);
    this.#deadline = null;
  }

  #failed(problem: string): Error {
    return failure('verification-failed', { problem });
  }
}
