/** A question with the ten passages that are its whole corpus, in NoMIRACL's form; `answerable` if one of them answers it. */
export type PassageSet = {
  readonly text: string;
  readonly answerable: boolean;
  readonly passages: readonly { readonly title: string | null; readonly text: string }[];
};
