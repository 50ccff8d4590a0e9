import type { Citation, CitedText } from '../../domain/answer.ts';
import type { Span } from '../../domain/article.ts';

/** A sentence in which somebody says something. Its text is the whole sentence. */
export type SaidQuote = CitedText & {
  /** As the page writes him. */
  readonly speaker: string;
  /** The words that he says, in `text`. */
  readonly said: Span;
  /** Other articles that have nearly the same of him. */
  readonly alsoIn: readonly Citation[];
};
