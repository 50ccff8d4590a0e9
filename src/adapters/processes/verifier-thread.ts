import type { Worker } from 'node:worker_threads';
import { failure, IsnadError, type Notice } from '../../domain/error.ts';
import type { Generation } from '../../domain/generation.ts';
import type { Filter } from '../../domain/question.ts';
import type { VerifiedMessage } from '../../domain/verification.ts';
import type { Reading, Verifier } from '../../domain/ports/verifier.ts';
import { MIB } from '../mib.ts';
import { startThread } from './program-thread.ts';
import type { VerifierReply, VerifierRequest, VerifierSettings } from './verifier-messages.ts';

/** Limits that tests change. */
export type VerifierLimits = {
  /** Milliseconds after which a verification is given up, together with its thread. */
  readonly verifyingMs: number;
  /** Milliseconds within which a thread must have read its generation. */
  readonly readingMs: number;
  /** The most verifications that may wait. */
  readonly maxWaiting: number;
  /** MiB of a thread's heap for a generation. */
  readonly heapMiB: (generation: Generation) => number;
};

/** Bytes of heap per UTF-16 unit of the pages: four times what ten thousand news articles take with their index of words. */
const BYTES_PER_UNIT = 64;

const LIMITS: VerifierLimits = {
  verifyingMs: 5000,
  readingMs: 60_000,
  maxWaiting: 64,
  heapMiB: ({ pages }) =>
    Math.ceil(256 + (BYTES_PER_UNIT * pages.reduce((sum, { text }) => sum + text.length, 0)) / MIB),
};

/** What a verifying thread is run with, and whom it tells. */
export type VerifierThreadDeps = {
  readonly corpusDir: string;
  readonly indexDir: string;
  /** Address of the program that the thread runs. It exchanges the messages of verifier-messages.ts. */
  readonly program: URL;
  /** Called with the reason when a thread ends that should not have. */
  readonly onTrouble: (problem: string) => void;
  /** Called with what operators should know, and what ends nothing: `versions-unreadable`. */
  readonly onNotice: (notice: Notice) => void;
  readonly limits?: Partial<VerifierLimits>;
};

type Wanted = {
  readonly generation: Generation;
  readonly quote: string;
  readonly filter: Filter;
  readonly reading: Reading;
};

type VerifyJob = Wanted & {
  readonly resolve: (verified: VerifiedMessage) => void;
  readonly reject: (error: Error) => void;
};

type Running = { readonly worker: Worker; readonly generation: string; isReady: boolean };

/**
 * Verifies quotes in one worker thread, in the order of the calls, each in the generation for which it was requested. A thread
 * holds one generation as long as it lives, so that it cannot answer from another; the next generation gets a new thread. A
 * thread that dies fails only the verification on which it was working; a new one takes its place.
 */
export class VerifierThread {
  readonly #deps: VerifierThreadDeps;
  readonly #limits: VerifierLimits;
  readonly #waiting: VerifyJob[] = [];
  #inWork: { readonly job: VerifyJob; readonly id: number } | null = null;
  #running: Running | null = null;
  /** The generation that will be needed next, until a thread has been started for it. */
  #announced: Generation | null = null;
  #deadline: NodeJS.Timeout | null = null;
  #requests = 0;
  #isClosed = false;

  constructor(deps: VerifierThreadDeps) {
    this.#deps = deps;
    this.#limits = { ...LIMITS, ...deps.limits };
  }

  /** A verifier for this generation of the index folder, which is read as soon as the current work is done. */
  on(generation: Generation): Verifier {
    this.#announced = generation;
    this.#next();
    return {
      verify: (quote, filter = {}, reading = 'message') =>
        this.#enqueue({ generation, quote, filter, reading }),
    };
  }

  /** Ends the thread. Verifications that wait or are in progress fail. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const jobs = [...(this.#inWork === null ? [] : [this.#inWork.job]), ...this.#waiting.splice(0)];
    this.#inWork = null;
    for (const job of jobs) job.reject(failure('verification-failed', { problem: 'it was closed' }));
    await this.#endThread();
  }

  #enqueue(wanted: Wanted): Promise<VerifiedMessage> {
    if (this.#isClosed) return Promise.reject(failure('verification-failed', { problem: 'it was closed' }));
    const waiting = this.#waiting.length;
    if (waiting >= this.#limits.maxWaiting) return Promise.reject(failure('verification-busy', { waiting }));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...wanted, resolve, reject });
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
    const { quote, filter, reading } = job;
    const id = ++this.#requests;
    this.#inWork = { job, id };
    const { verifyingMs: limitMs } = this.#limits;
    this.#setDeadline(limitMs, () => failure('verification-late', { limitMs }));
    worker.postMessage({ id, quote, filter, reading } satisfies VerifierRequest);
  }

  #start(generation: Generation): void {
    void this.#endThread();
    if (this.#announced?.id === generation.id) this.#announced = null;
    const { corpusDir, indexDir, program } = this.#deps;
    const settings = { corpusDir, indexDir, generation: generation.id, format: generation.recipe.format };
    const worker = startThread(program, {
      workerData: settings satisfies VerifierSettings,
      heapMiB: this.#limits.heapMiB(generation),
    });
    // The thread alone keeps no program alive: a caller that waits has other reasons to stay.
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
    if (reply.kind === 'noticed') {
      this.#deps.onNotice(reply.notice);
      return;
    }
    this.#clearDeadline();
    if (reply.kind === 'ready') running.isReady = true;
    else if (this.#inWork?.id === reply.id) {
      const { job } = this.#inWork;
      this.#inWork = null;
      if (reply.kind === 'verified') job.resolve(reply.verified);
      else if (reply.kind === 'refused') job.reject(new IsnadError(reply.notice));
      else job.reject(this.#failed(reply.problem));
    }
    this.#next();
  }

  /** Gives up a thread: the verification in progress fails or, if the thread was never ready, all that waited for it. */
  #lose(running: Running, why: Error): void {
    if (this.#running !== running) return;
    const { generation, isReady } = running;
    const left = isReady ? [] : this.#waiting.filter((job) => job.generation.id === generation);
    for (const job of left) this.#waiting.splice(this.#waiting.indexOf(job), 1);
    const jobs = this.#inWork === null ? left : [this.#inWork.job];
    this.#inWork = null;
    void this.#endThread();
    this.#deps.onTrouble(why.message);
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
      // If this program was stopped in the meantime, as when the machine slept, it first reads answers that have long arrived.
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
