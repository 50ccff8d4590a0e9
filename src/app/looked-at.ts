import type { VerifyEffort } from '../domain/verify-effort.ts';
import type { QuotedSection } from './quoted-section.ts';

/** Sections as far as one verification may look at them; each counts with its words once. */
export class LookedAt {
  readonly #sectionAt: (number: number) => QuotedSection;
  readonly #effort: VerifyEffort;
  readonly #counted = new Set<number>();
  #isSpent = false;

  constructor(sectionAt: (number: number) => QuotedSection, effort: VerifyEffort) {
    this.#sectionAt = sectionAt;
    this.#effort = effort;
  }

  /** Those of the sections that the effort reaches, in their order. @param reserve words that are to be left */
  *each(numbers: Iterable<number>, reserve = 0): Generator<QuotedSection> {
    for (const number of numbers) {
      if (this.#counted.has(number)) yield this.#sectionAt(number);
      else if (!this.#isSpent && this.#effort.left('words') > reserve) {
        const section = this.#sectionAt(number);
        // To count its words is to cut it into words, so one is cut in vain at most.
        this.#isSpent = !this.#effort.spend('words', section.words);
        if (this.#isSpent) continue;
        this.#counted.add(number);
        yield section;
      }
    }
  }
}
