import type { IsoDate } from '../domain/article.ts';
import type { GapStore } from '../domain/coverage-gaps.ts';
import { inTurn } from '../domain/in-turn.ts';
import { dueReport, sinceNoLaterThan, withGap, type GapReport } from './gap-report.ts';

/** Counts questions without an answer, one after the other, and tells them once a week. */
export class GapCounter {
  readonly #store: GapStore;
  readonly #today: () => IsoDate;
  readonly #next = inTurn();

  constructor(store: GapStore, today: () => IsoDate) {
    this.#store = store;
    this.#today = today;
  }

  /** Throws `gaps-unusable`. @param keepText whether the question itself is kept */
  async note(question: string, keepText: boolean): Promise<void> {
    await this.#next(async () => {
      await this.#store.write(withGap(await this.#store.read(), question, this.#today(), keepText));
    });
  }

  /**
   * Tells what is due, if anything is, and begins anew once it was told.
   *
   * @throws `gaps-unusable`, and what `tell` throws: it is then due the next time
   */
  async report(tell: (report: GapReport) => Promise<void>): Promise<void> {
    await this.#next(async () => {
      const today = this.#today();
      const found = await this.#store.read();
      const gaps = found === null ? null : sinceNoLaterThan(today, found);
      // The week begins when that is noticed, so the day is kept.
      if (gaps !== null && gaps !== found) await this.#store.write(gaps);
      const due = dueReport(gaps, today);
      if (due === null) return;
      await tell(due);
      await this.#store.write({ since: today, unanswered: 0, words: {}, questions: [] });
    });
  }
}
