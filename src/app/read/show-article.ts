import { quoteIdOf } from '../../answering/citation.ts';
import type { QuoteId } from '../../domain/answer.ts';
import { type Article, type ArticleId, sliceOf, type Span } from '../../domain/article.ts';
import { failure } from '../../domain/error.ts';
import { storedPage } from '../../retrieval/index/quotable-index.ts';
import type { Engine } from '../ask/engine.ts';
import { readArticle, type ReadArticle } from './read-article.ts';

/** What a program asks for. */
export type ArticleRequest = {
  readonly articleId: string;
  /** Id of a quote of the article, or words of it to the character; null: none is named. */
  readonly quote: string | null;
  /** Whether whoever asks may read all of it. */
  readonly mayReadAll: boolean;
};

/** An article, or as much of it as may be shown, and the id of the generation that has it. */
export type ShownArticle = ReadArticle & { readonly generation: string; readonly isWhole: boolean };

/**
 * Shows an article and a quote in it, which may be named by its words: whoever verified a quote knows no id of it.
 *
 * @throws `article-unknown`, `quote-unknown`
 */
export function showArticle(
  { index, generation }: Pick<Engine, 'index' | 'generation'>,
  { articleId, quote, mayReadAll }: ArticleRequest,
): ShownArticle {
  const id = articleId as ArticleId;
  const read = (named: string | null, at: Span | null): ReturnType<typeof readArticle> =>
    readArticle(
      index,
      { articleId: id, quote: named === null ? null : { quote: named as QuoteId, at } },
      mayReadAll,
    );
  const byId = read(quote, null);
  const article = byId === 'no-quote' && quote !== null ? readByWords(index, id, quote, read) : byId;
  if (article === 'no-article') throw failure('article-unknown', { article: articleId });
  if (article === 'no-quote') throw failure('quote-unknown', { article: articleId });
  return { ...article, generation: generation.id, isWhole: mayReadAll };
}

function readByWords(
  index: Engine['index'],
  id: ArticleId,
  words: string,
  read: (named: string, at: Span) => ReturnType<typeof readArticle>,
): ReturnType<typeof readArticle> {
  for (const article of index.articles.filter((one) => one.id === id)) {
    const at = placeOf(article, storedPage(index, article.source), words);
    if (at !== null) return read(quoteIdOf(id, words), at);
  }
  return 'no-quote';
}

/** Where words stand in what may be quoted of an article; null where they do not. */
function placeOf({ blocks }: Article, page: string, words: string): Span | null {
  for (const block of blocks) {
    const [first, last] = [block.at(0), block.at(-1)];
    if (first === undefined || last === undefined) continue;
    const start = sliceOf(page, { start: first.start, end: last.end }).indexOf(words);
    if (start !== -1) return { start: first.start + start, end: first.start + start + words.length };
  }
  return null;
}
