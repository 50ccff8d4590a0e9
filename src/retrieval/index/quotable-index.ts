import type { Citation } from '../../domain/answer.ts';
import { at } from '../../domain/at.ts';
import { textsOf, type Article } from '../../domain/article.ts';
import type { Generation } from '../../domain/generation.ts';
import type { SplitArticle } from '../../domain/passage.ts';
import { runToEnd } from '../../concurrency/cooperatively.ts';
import { CorpusSpelling, spellingsByFold } from '../../text/spellings.ts';
import { KeywordIndex } from './keyword-index.ts';

/** The parts of a generation that verifying quotes needs: all but its vectors. */
export type QuotableGeneration = Pick<Generation, 'id' | 'pages' | 'articles' | 'keywords'>;

/** What the verification of quotes reads of an index. */
export type QuotableIndex = {
  readonly articles: readonly Article[];
  readonly keywords: KeywordIndex;
  readonly spelling: CorpusSpelling;
  /** An article by its position in `articles`, with its sentences and passages. Throws RangeError if there is none. */
  split(articleNumber: number): SplitArticle;
  /** The stored original of a page; undefined if the index does not have the page. */
  pageText(source: string): string | undefined;
};

/** Position in `articles` of the article that a citation names, or -1. */
export function articleNumber(
  { articles }: Pick<QuotableIndex, 'articles'>,
  { articleId, source }: Pick<Citation, 'articleId' | 'source'>,
): number {
  return articles.findIndex((one) => one.id === articleId && one.source === source);
}

/** The stored original of a page of one of the index's articles. @throws RangeError if there is none: a fault of the program */
export function storedPage(index: Pick<QuotableIndex, 'pageText'>, source: string): string {
  const text = index.pageText(source);
  if (text === undefined) throw new RangeError(`no page ${source} in the index`);
  return text;
}

/** Makes an index for verification alone, without the vectors and names that questions need. */
export function quotableIndex({ pages, articles, keywords: data }: QuotableGeneration): QuotableIndex {
  const texts = textsOf(pages);
  const keywords = new KeywordIndex(data);
  const byFold = runToEnd(spellingsByFold(data.spellings));
  return {
    articles: articles.map(({ article }) => article),
    keywords,
    spelling: new CorpusSpelling(byFold, (word) => keywords.has(word)),
    split: (articleNumber) => at(articles, articleNumber),
    pageText: (source) => texts.get(source),
  };
}
