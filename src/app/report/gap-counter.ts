import type { IsoDate } from '../../domain/article.ts';
import type { GapStore } from '../../domain/ports/stores/gap-store.ts';
import { serially } from '../../concurrency/serially.ts';
import { dueReport, sinceNoLaterThan, withGap, type GapReport } from './gap-report.ts';

/** Counts questions without an answer, one after the other, and reports them once a week. */
export class GapCounter {
  readonly #store: GapStore;
  readonly #today: () => IsoDate;
  readonly #next = serially();

  constructor(store: GapStore, today: () => IsoDate) {
    this.#store = store;
    this.#today = today;
  }

  /** Counts a question. Throws `gaps-unusable`. @param keepText whether to keep the question itself */
  async note(question: string, keepText: boolean): Promise<void> {
    await this.#next(async () => {
      await this.#store.write(withGap(await this.#store.read(), question, this.#today(), keepText));
    });
  }

  /**
   * Calls `tell` with the report if one is due, and starts a new week after that.
   *
   * @throws `gaps-unusable`, and what `tell` throws; the report is then due the next time
   */
  async report(tell: (report: GapReport) => Promise<void>): Promise<void> {
    await this.#next(async () => {
      const today = this.#today();
      const found = await this.#store.read();
      const gaps = found === null ? null : sinceNoLaterThan(today, found);
      // The week starts on the day when this is noticed, so that day is kept.
      if (gaps !== null && gaps !== found) await this.#store.write(gaps);
      const due = dueReport(gaps, today);
      if (due === null) return;
      await tell(due);
      await this.#store.write({ since: today, unanswered: 0, words: {}, questions: [] });
    });
  }
}
