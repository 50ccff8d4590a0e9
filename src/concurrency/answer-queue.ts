/** A task that the queue never began. */
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
 * Does tasks in the order in which they came, a few at a time, and one at a time for each channel. So answers appear
 * in the order of their questions, however long each takes.
 */
export class AnswerQueue {
  readonly #atOnce: number;
  readonly #length: number;
  readonly #onLength: (waiting: number) => void;
  #waiting: Waiting[] = [];
  readonly #busy = new Set<string>();
  #working = 0;
  #state: 'open' | 'closed' | 'given-up' = 'open';
  #onIdle: (() => void)[] = [];

  /**
   * @param atOnce most tasks in work, over all channels
   * @param length most tasks waiting
   * @param onLength called with the number of waiting tasks whenever it may have changed
   */
  constructor(atOnce: number, length: number, onLength: (waiting: number) => void = () => undefined) {
    this.#atOnce = atOnce;
    this.#length = length;
    this.#onLength = onLength;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Whether so many wait that only those should be taken who were told that they will be answered. */
  get isBusy(): boolean {
    return 2 * this.#waiting.length >= this.#length;
  }

  /** Whether it was stopped. What is still in work then is given up, and whoever waits for it was told so. */
  get isGivenUp(): boolean {
    return this.#state === 'given-up';
  }

  /** @throws `NotBegun` if it would take no task now */
  requireRoom(): void {
    if (this.#state !== 'open') throw new NotBegun('stopped');
    if (this.#waiting.length >= this.#length) throw new NotBegun('full');
  }

  /**
   * Does the task once its turn has come, and returns its result.
   *
   * @param onPatience called after `patienceMs`, unless the task has begun, with how many tasks are ahead of it; nobody is told if it is left out
   * @throws `NotBegun` if the queue is full or was stopped; else what the task throws
   */
  async run<T>(
    channel: string,
    task: () => Promise<T>,
    patienceMs?: number,
    onPatience?: (ahead: number) => void,
  ): Promise<T> {
    this.requireRoom();
    return await new Promise<T>((resolve, reject) => {
      const patience =
        onPatience &&
        setTimeout(() => {
          onPatience(Math.max(1, this.#working + this.#waiting.indexOf(waiting)));
        }, patienceMs);
      const waiting: Waiting = {
        channel,
        begin: () => {
          clearTimeout(patience);
          // A task that throws before its first await must give its place back as well.
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

  /** Takes no more tasks. Those that wait or are in work go on. */
  close(): void {
    if (this.#state === 'open') this.#state = 'closed';
  }

  /** Takes no more tasks and drops those that wait. Those in work go on. */
  stop(): void {
    this.#state = 'given-up';
    for (const { drop } of this.#waiting.splice(0)) drop();
    this.#onLength(0);
  }

  /** Resolves as soon as no task waits or is in work. */
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
