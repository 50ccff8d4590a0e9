import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** Unit of quoting. `block` is the index in `Article.blocks`: a quote never spans two blocks. */
export type Sentence = { readonly span: Span; readonly block: number };

/** Unit of ranking: the sentences `[from, to)` of one article, all of one block. */
export type Passage = { readonly from: number; readonly to: number };

/** An article cut for searching: its sentences in order, and passages that cover each sentence exactly once. */
export type SplitArticle = {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Passage[];
};

/** From the first character of sentence `from` to the last of the sentence before `to`. */
export function spanOfSentences(sentences: readonly Sentence[], { from, to }: Passage): Span {
  const start = sentences[from]?.span.start ?? 0;
  return { start, end: sentences[to - 1]?.span.end ?? start };
}

export function countPassages(articles: readonly SplitArticle[]): number {
  return articles.reduce((total, { passages }) => total + passages.length, 0);
}
