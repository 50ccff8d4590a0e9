import { IsnadError } from '../../domain/error.ts';
import type { FeedList } from '../../domain/ports/feed-list.ts';
import type { FeedsLock } from '../../domain/ports/feeds-lock.ts';
import type { FeedPoller, Round } from './feed-poller.ts';

/** Milliseconds after which the list is read again at the latest, and after which a fault is tried again. */
const LOOK_EVERY_MS = 60_000;
const AGAIN_MS = 5 * 60_000;

export type FeedWatchDeps = {
  readonly list: FeedList;
  readonly lock: FeedsLock;
  readonly poller: Pick<FeedPoller, 'round'>;
  /** Ends early when the signal is aborted. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly onRound: (round: Round) => Promise<void>;
  /** Called when nothing can be polled: another program does so, or what was seen cannot be read. */
  readonly onFailure: (error: unknown) => void;
};

/** Polls feeds for as long as a program runs and a list of them is there. */
export class FeedWatch {
  readonly #deps: FeedWatchDeps;
  #giveBack: (() => Promise<void>) | null = null;

  constructor(deps: FeedWatchDeps) {
    this.#deps = deps;
  }

  /** Resolves when the signal was aborted. Never throws. */
  async run(signal: AbortSignal): Promise<void> {
    const isOver = (): boolean => signal.aborted;
    while (!isOver()) {
      const ms = await this.#once(signal).catch((error: unknown) => {
        this.#deps.onFailure(error);
        return AGAIN_MS;
      });
      if (!isOver()) await this.#deps.pause(ms, signal);
    }
    await this.#release();
  }

  /** Milliseconds until the next time. */
  async #once(signal: AbortSignal): Promise<number> {
    const { list, lock, poller, onRound } = this.#deps;
    if ((await list.read()).feeds === null) {
      await this.#release();
      return LOOK_EVERY_MS;
    }
    this.#giveBack ??= await lock.take();
    const round = await poller.round(signal);
    await onRound(round);
    if (round.failure !== null) throw round.failure.error;
    return Math.min(round.nextInMs ?? LOOK_EVERY_MS, LOOK_EVERY_MS);
  }

  async #release(): Promise<void> {
    const giveBack = this.#giveBack;
    this.#giveBack = null;
    await giveBack?.().catch((error: unknown) => {
      if (!(error instanceof IsnadError)) throw error;
    });
  }
}
