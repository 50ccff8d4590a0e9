import type { Citation } from '../../domain/answer.ts';
import { at } from '../../domain/at.ts';
import { textsOf, type Article } from '../../domain/article.ts';
import type { Generation } from '../../domain/generation.ts';
import type { SplitArticle } from '../../domain/passage.ts';
import { runToEnd } from '../../concurrency/cooperatively.ts';
import { CorpusSpelling, spellingsByFold } from '../../text/letters/spellings.ts';
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

/** The articles of an index and the texts of their pages, without what finds words in them. */
export type ArticleTexts = Pick<QuotableIndex, 'articles' | 'split' | 'pageText'>;

/** Position in `articles` of the article that a citation names, or -1. */
export function articleNumber(
  { articles }: Pick<QuotableIndex, 'articles'>,
  { articleId, source }: Pick<Citation, 'articleId' | 'source'>,
): number {
  const numbers = NUMBERS.get(articles) ?? numbersOf(articles);
  return numbers.get(articleKey(articleId, source)) ?? -1;
}

/** By list of articles, since ten thousand are too many to be gone through several times for each quote. */
const NUMBERS = new WeakMap<readonly Article[], ReadonlyMap<string, number>>();

function numbersOf(articles: readonly Article[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [number, { id, source }] of articles.entries()) {
    const key = articleKey(id, source);
    if (!numbers.has(key)) numbers.set(key, number);
  }
  NUMBERS.set(articles, numbers);
  return numbers;
}

function articleKey(id: string, source: string): string {
  return `${id} ${source}`;
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
