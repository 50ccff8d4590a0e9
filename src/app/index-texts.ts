import type { Page } from '../domain/page.ts';
import { spanOfSentences, type SplitArticle } from '../domain/passage.ts';
import { sliceOf } from '../domain/span.ts';
import { BACKGROUND } from '../retrieval/background.ts';
import { BACKGROUND_QUESTIONS } from '../retrieval/background-questions.ts';
import { searchText } from '../retrieval/search-text.ts';
import type { TextsToEmbed } from './embed-texts.ts';

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

/** All that an index holds vectors of: passages, sentences, and the background that nearness is measured against. */
export function textsToEmbed(split: Split): TextsToEmbed {
  return {
    passages: [...passageTexts(split), ...sentenceTexts(split), ...Object.values(BACKGROUND).flat()],
    questions: Object.values(BACKGROUND_QUESTIONS).flat(),
  };
}

function sentenceTexts({ pages, articles }: Split): string[] {
  const textOf = pageTexts(pages);
  return articles.flatMap(({ article, sentences }) =>
    sentences.map(({ span }) => sliceOf(textOf.get(article.source) ?? '', span)),
  );
}

function pageTexts(pages: readonly Page[]): ReadonlyMap<string, string> {
  return new Map(pages.map((page) => [page.source, page.text]));
}
