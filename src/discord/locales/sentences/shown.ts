/** Puts a name of a page, or a word of a person, into a sentence of ours: isolated, and escaped or cut as the place wants it. */
export type Shown = (text: string) => string;
