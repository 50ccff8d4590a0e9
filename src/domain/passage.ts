import type { Article, Span } from './article.ts';
import { at } from './at.ts';

/** The unit of quoting. `block` is the index in `Article.blocks`: a quote never spans two blocks. */
export type Sentence = { readonly span: Span; readonly block: number };

/** The unit of ranking: the sentences `[from, to)` of one article, all of one block. */
export type Passage = { readonly from: number; readonly to: number };

/** An article split for searching: its sentences in order, and passages that cover each sentence exactly once. */
export type SplitArticle = {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Passage[];
};

/**
 * From the first character of sentence `from` to the last of the sentence before `to`.
 *
 * @throws RangeError if one of the two does not exist: a fault of the program
 */
export function spanOfSentences(sentences: readonly Sentence[], { from, to }: Passage): Span {
  return { start: at(sentences, from).span.start, end: at(sentences, to - 1).span.end };
}

export function countPassages(articles: readonly SplitArticle[]): number {
  return articles.reduce((total, { passages }) => total + passages.length, 0);
}
