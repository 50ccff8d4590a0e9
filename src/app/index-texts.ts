import type { Page } from '../domain/page.ts';
import { spanOfSentences, type SplitArticle } from '../domain/passage.ts';
import { sliceOf } from '../domain/span.ts';
import { BACKGROUND } from '../retrieval/background.ts';
import { searchText } from '../retrieval/search-text.ts';

type Split = { readonly pages: readonly Page[]; readonly articles: readonly SplitArticle[] };

/** What is searched of every passage, in order: the passage with its article's headline. */
export function passageTexts({ pages, articles }: Split): string[] {
  const textOf = pageTexts(pages);
  return articles.flatMap(({ article, sentences, passages }) =>
    passages.map((passage) => {
      const span = spanOfSentences(sentences, passage);
      return searchText(article.title, sliceOf(textOf.get(article.source) ?? '', span));
    }),
  );
}

/** What is embedded for quoting: every sentence, and the background that its nearness is measured against. */
export function quotingTexts({ pages, articles }: Split): string[] {
  const textOf = pageTexts(pages);
  const sentences = articles.flatMap(({ article, sentences }) =>
    sentences.map(({ span }) => sliceOf(textOf.get(article.source) ?? '', span)),
  );
  return [...sentences, ...Object.values(BACKGROUND).flat()];
}

function pageTexts(pages: readonly Page[]): ReadonlyMap<string, string> {
  return new Map(pages.map((page) => [page.source, page.text]));
}
