/** A question about a corpus of pages, with the text that an answer must quote. */
export type GoldQuestion = {
  readonly id: string;
  readonly lang: string;
  readonly q: string;
  readonly answerable: boolean;
  readonly page: string | null;
  /** Alternatives: a right quote contains one of them. */
  readonly gold: readonly string[];
};

/** A question with the ten passages that are its whole corpus, in NoMIRACL's form. It is answerable if one of them answers it. */
export type PassageSet = {
  readonly text: string;
  readonly answerable: boolean;
  readonly passages: readonly { readonly title: string | null; readonly text: string }[];
};

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
