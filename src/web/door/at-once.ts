import { failure } from '../../domain/error.ts';

/** Lets each caller have so many pieces of work at the same time, and numbers them: a free number is taken again. */
export class AtOnce {
  readonly #limit: number;
  readonly #taken = new Map<string, Set<number>>();

  /** @param limit most pieces of work of one caller, at least 1 */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Does a piece of work.
   *
   * @param work is given its number, from 0
   * @throws `questions-at-once` if the caller has too many in work; what the work throws
   */
  async run<T>(caller: string, work: (number: number) => Promise<T>): Promise<T> {
    const taken = this.#taken.get(caller) ?? new Set();
    const number = Array.from({ length: this.#limit }, (_, i) => i).find((i) => !taken.has(i));
    if (number === undefined) throw failure('questions-at-once', { limit: this.#limit });
    this.#taken.set(caller, taken.add(number));
    try {
      return await work(number);
    } finally {
      taken.delete(number);
      if (taken.size === 0) this.#taken.delete(caller);
    }
  }
}
