/** A question on a corpus of pages with what an answer must quote. */
export type GoldQuestion = {
  readonly id: string;
  readonly lang: string;
  readonly q: string;
  readonly answerable: boolean;
  readonly page: string | null;
  /** Alternatives: a right quote contains one of them. */
  readonly gold: readonly string[];
};
