import type { IsoDate } from './article.ts';

/** What was asked without an answer since a day. */
export type CoverageGaps = {
  readonly since: IsoDate;
  /** Questions without an answer. */
  readonly unanswered: number;
  /** How many of them had a topic word, by the word. */
  readonly words: Readonly<Record<string, number>>;
  /** The questions themselves; empty unless an operator turned their keeping on. */
  readonly questions: readonly string[];
};

/** Keeps gaps, nothing of who asked. */
export interface GapStore {
  /** Throws `gaps-unusable`. */
  read(): Promise<CoverageGaps | null>;
  /** Throws `gaps-unusable`. */
  write(gaps: CoverageGaps): Promise<void>;
}
