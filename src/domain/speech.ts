import type { Span } from './article.ts';

/** A sentence of an article in which somebody says something. Sentences of which nobody can tell who says them are left out. */
export type Speech = {
  /** Position of the sentence in its article. */
  readonly sentence: number;
  /** As the page writes him, in the longest form that it has used for him so far. */
  readonly speaker: string;
  /** The words that he says, in the page: within the sentence, without who says them. */
  readonly said: Span;
};

/** A speech with the position of its article in the index. */
export type PlacedSpeech = Speech & { readonly article: number };
