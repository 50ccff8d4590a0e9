import type { Article } from '../domain/article.ts';
import type { Generation } from '../domain/generation.ts';
import type { SplitArticle } from '../domain/passage.ts';
import { finished } from '../domain/unhurried.ts';
import { CorpusSpelling, spellingsByFold } from '../text/spellings.ts';
import { KeywordIndex } from './keyword-index.ts';

/** What of a generation it takes to verify quotes: all but its vectors. */
export type QuotableGeneration = Pick<Generation, 'id' | 'pages' | 'articles' | 'keywords'>;

/** What verifying quotes asks of an index. */
export type QuotableIndex = {
  readonly articles: readonly Article[];
  readonly keywords: KeywordIndex;
  readonly spelling: CorpusSpelling;
  /** An article by its position in `articles`. */
  split(articleNumber: number): SplitArticle;
  /** The stored original of a page. */
  pageText(source: string): string | undefined;
};

/** An index for verifying alone, made without the vectors and the names that questions take. */
export function quotableIndex({ pages, articles, keywords: data }: QuotableGeneration): QuotableIndex {
  const texts = new Map(pages.map(({ source, text }) => [source, text]));
  const keywords = new KeywordIndex(data);
  const byFold = finished(spellingsByFold(data.spellings));
  return {
    articles: articles.map(({ article }) => article),
    keywords,
    spelling: new CorpusSpelling(byFold, (word) => keywords.has(word)),
    split(articleNumber) {
      const article = articles[articleNumber];
      if (article === undefined) throw new RangeError(`there is no article ${articleNumber}`);
      return article;
    },
    pageText: (source) => texts.get(source),
  };
}
