/** Why a task of the queue was never begun. */
export class NotBegun extends Error {
  override readonly name = 'NotBegun';
  readonly why: 'full' | 'stopped';

  constructor(why: 'full' | 'stopped') {
    super(`the queue of questions is ${why}`);
    this.why = why;
  }
}

type Waiting = { readonly channel: string; readonly begin: () => void; readonly drop: () => void };

/**
 * Tasks in the order in which they came, a few at a time. Of one channel only one is in work at any time, so that
 * answers appear in the order of their questions whatever each takes.
 */
export class AnswerQueue {
  readonly #atOnce: number;
  readonly #length: number;
  readonly #onLength: (waiting: number) => void;
  #waiting: Waiting[] = [];
  readonly #busy = new Set<string>();
  #working = 0;
  #stopped = false;
  #onIdle: (() => void)[] = [];

  /**
   * @param atOnce tasks in work at most, over all channels
   * @param length tasks waiting at most
   * @param onLength told the number of those waiting whenever it changes
   */
  constructor(atOnce: number, length: number, onLength: (waiting: number) => void = () => undefined) {
    this.#atOnce = atOnce;
    this.#length = length;
    this.#onLength = onLength;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * The result of the task, once its turn has come.
   *
   * @param onPatience told how many were to be served before it, if after `patienceMs` it has not begun
   * @throws `NotBegun` if the queue is full or was stopped; else what the task throws
   */
  run<T>(
    channel: string,
    task: () => Promise<T>,
    patienceMs: number,
    onPatience: (ahead: number) => void,
  ): Promise<T> {
    if (this.#stopped) return Promise.reject(new NotBegun('stopped'));
    if (this.#waiting.length >= this.#length) return Promise.reject(new NotBegun('full'));
    return new Promise<T>((resolve, reject) => {
      const patience = setTimeout(() => {
        onPatience(Math.max(1, this.#working + this.#waiting.indexOf(waiting)));
      }, patienceMs);
      const waiting: Waiting = {
        channel,
        begin: () => {
          clearTimeout(patience);
          // A task that throws before its first await must give its place back, too.
          (async () => await task())().then(resolve, reject).finally(this.#ended(channel));
        },
        drop: () => {
          clearTimeout(patience);
          reject(new NotBegun('stopped'));
        },
      };
      this.#waiting.push(waiting);
      this.#next();
    });
  }

  /** Takes nothing more; what waits and what is in work goes on. */
  close(): void {
    this.#stopped = true;
  }

  /** Drops what waits and takes nothing more; what is in work goes on. */
  stop(): void {
    this.#stopped = true;
    for (const { drop } of this.#waiting.splice(0)) drop();
    this.#onLength(0);
  }

  /** Resolves as soon as nothing is in work and nothing waits. */
  async idle(): Promise<void> {
    if (this.#working + this.#waiting.length === 0) return;
    await new Promise<void>((resume) => {
      this.#onIdle.push(resume);
    });
  }

  #next(): void {
    while (this.#working < this.#atOnce) {
      const at = this.#waiting.findIndex(({ channel }) => !this.#busy.has(channel));
      const [next] = at === -1 ? [] : this.#waiting.splice(at, 1);
      if (next === undefined) break;
      this.#working++;
      this.#busy.add(next.channel);
      next.begin();
    }
    this.#onLength(this.#waiting.length);
  }

  #ended(channel: string): () => void {
    return () => {
      this.#working--;
      this.#busy.delete(channel);
      this.#next();
      if (this.#working + this.#waiting.length > 0) return;
      for (const resume of this.#onIdle.splice(0)) resume();
    };
  }
}
