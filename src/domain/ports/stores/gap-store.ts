import type { IsoDate } from '../../article.ts';

/** Questions that the archive did not answer since a day. */
export type CoverageGaps = {
  readonly since: IsoDate;
  /** Number of questions. */
  readonly unanswered: number;
  /** By topic word, how many of the questions had it. */
  readonly words: Readonly<Record<string, number>>;
  /** The questions themselves; empty unless an operator has chosen to keep them. */
  readonly questions: readonly string[];
};

/** Keeps the gaps across restarts. One caller at a time uses it (app/report/gap-counter.ts). */
export interface GapStore {
  /** What was written last; null before the first time. Throws `gaps-unusable`. */
  read(): Promise<CoverageGaps | null>;
  /** Replaces what was written before, wholly or not at all. Throws `gaps-unusable`. */
  write(gaps: CoverageGaps): Promise<void>;
}
