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
