/** A set of questions with the documents that answer them, in BEIR's form. */
export type RetrievalSet = {
  readonly name: string;
  readonly documents: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly text: string;
  }[];
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly relevant: ReadonlySet<string>;
  }[];
};

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
