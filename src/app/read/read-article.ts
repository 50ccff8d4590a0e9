import { citationOf, quoteIdOf } from '../../answering/citation.ts';
import type { Citation, CitedText } from '../../domain/answer.ts';
import { type Article, type ArticleId, sliceOf, type Span } from '../../domain/article.ts';
import { type Sentence, spanOfSentences } from '../../domain/passage.ts';
import { overlaps } from '../../domain/span.ts';
import { storedPage, type QuotableIndex } from '../../retrieval/index/quotable-index.ts';
import { sha256Of } from '../../text/digest.ts';
import type { QuotePlace } from './quote-place.ts';

/** A paragraph of an article, or what may be seen of it, as pieces that follow one another; the marked ones are the quote's. */
export type ReadParagraph = readonly { readonly text: string; readonly isMarked: boolean }[];

/** An article as somebody may read it. Every text is a slice of its page. */
export type ReadArticle = {
  /** Of the whole article. */
  readonly citation: Citation;
  /** What was asked for; null where nothing was. */
  readonly quote: CitedText | null;
  readonly paragraphs: readonly ReadParagraph[];
  /** Whether something of the article stands before or after the paragraphs. */
  readonly isCut: { readonly before: boolean; readonly after: boolean };
  /** SHA-256 of the page's stored text, in hexadecimal. */
  readonly sha256: string;
};

/** What was asked for and is not there. */
export type NotThere = 'no-article' | 'no-quote';

/** What is read of an index. */
type ReadIndex = Pick<QuotableIndex, 'articles' | 'split' | 'pageText'>;

/** UTF-16 units on either side of a quote that its surroundings may have, since a page may be one paragraph. */
const AROUND_CHARS = 1200;

/**
 * Finds an article by its id, and a quote in it.
 *
 * @param isWhole whether all of it may be read; otherwise only the quote, its paragraphs and their neighbours, and nothing
 *   where no quote is named
 */
export function readArticle(
  index: ReadIndex,
  {
    articleId,
    quote,
  }: { readonly articleId: ArticleId; readonly quote: Omit<QuotePlace, 'articleId'> | null },
  isWhole: boolean,
): ReadArticle | NotThere {
  const numbers = numbersOf(index.articles).get(articleId) ?? [];
  const [first] = numbers;
  if (first === undefined) return 'no-article';
  if (quote === null) return readingOf(index, first, null, isWhole);
  // Several pages may have one article, and only one of them the quote.
  for (const number of numbers) {
    const span = spanOfQuote(index, number, quote);
    if (span !== null) return readingOf(index, number, span, isWhole);
  }
  return 'no-quote';
}

/** Positions of articles by their ids. Kept for each list, since it is as long as the index. */
const NUMBERS = new WeakMap<readonly Article[], ReadonlyMap<string, readonly number[]>>();

function numbersOf(articles: readonly Article[]): ReadonlyMap<string, readonly number[]> {
  const before = NUMBERS.get(articles);
  if (before !== undefined) return before;
  const numbers = new Map<string, number[]>();
  for (const [number, { id }] of articles.entries()) numbers.set(id, [...(numbers.get(id) ?? []), number]);
  NUMBERS.set(articles, numbers);
  return numbers;
}

/** Where the quote stands now: where it stood, if these are its words, else a sentence or two with its id. */
function spanOfQuote(
  index: ReadIndex,
  number: number,
  { quote, at }: Omit<QuotePlace, 'articleId'>,
): Span | null {
  const { article, sentences } = index.split(number);
  const page = storedPage(index, article.source);
  const isIt = (span: Span): boolean => quoteIdOf(article.id, sliceOf(page, span)) === quote;
  const isWithin = at !== null && at.start >= article.span.start && at.end <= article.span.end;
  if (isWithin && at.start < at.end && isIt(at)) return at;
  for (const from of sentences.keys()) {
    for (const to of [from + 1, from + 2]) {
      if (to > sentences.length) continue;
      const span = spanOfSentences(sentences, { from, to });
      if (isIt(span)) return span;
    }
  }
  return null;
}

function readingOf(index: ReadIndex, number: number, marked: Span | null, isWhole: boolean): ReadArticle {
  const { article, sentences } = index.split(number);
  const page = storedPage(index, article.source);
  const body = article.blocks.flat();
  // Words of a headline stand in no paragraph of the body.
  const isInBody = marked === null || body.some((paragraph) => overlaps(paragraph, marked));
  const all = isInBody ? body : [marked, ...body];
  const seen = isWhole ? all : marked === null ? [] : around(all, marked, sentences);
  const [firstSeen, lastSeen, first, last] = [seen.at(0), seen.at(-1), all.at(0), all.at(-1)];
  const citation = citationOf(article);
  return {
    citation,
    quote: marked === null ? null : quoteAt(article, page, marked),
    paragraphs: seen.map((span) => piecesOf(page, span, marked)),
    isCut: {
      before: (firstSeen?.start ?? 0) > (first?.start ?? 0),
      after: (lastSeen?.end ?? 0) < (last?.end ?? 0),
    },
    sha256: sha256Of(page),
  };
}

function quoteAt(article: Article, page: string, span: Span): CitedText {
  const text = sliceOf(page, span);
  return { id: quoteIdOf(article.id, text), text, citation: citationOf(article, span) };
}

/** The paragraphs of a quote and their neighbours, cut to whole sentences not too far from it. */
function around(paragraphs: readonly Span[], marked: Span, sentences: readonly Sentence[]): Span[] {
  const first = paragraphs.findIndex((paragraph) => overlaps(paragraph, marked));
  const last = paragraphs.findLastIndex((paragraph) => overlaps(paragraph, marked));
  const near = paragraphs.slice(Math.max(0, first - 1), last + 2);
  const isNear = ({ start, end }: Span): boolean =>
    end > marked.start - AROUND_CHARS && start < marked.end + AROUND_CHARS;
  // A sentence is seen whole or not at all.
  const whole = sentences.filter(({ span }) => isNear(span) && span.end - span.start < 2 * AROUND_CHARS);
  const start = Math.min(marked.start, ...whole.map(({ span }) => span.start));
  const end = Math.max(marked.end, ...whole.map(({ span }) => span.end));
  return near.flatMap((paragraph) => {
    const cut = { start: Math.max(paragraph.start, start), end: Math.min(paragraph.end, end) };
    return cut.start < cut.end ? [cut] : [];
  });
}

function piecesOf(page: string, { start, end }: Span, marked: Span | null): ReadParagraph {
  const from = Math.min(Math.max(marked?.start ?? end, start), end);
  const to = Math.max(Math.min(marked?.end ?? end, end), from);
  return [
    { text: sliceOf(page, { start, end: from }), isMarked: false },
    { text: sliceOf(page, { start: from, end: to }), isMarked: true },
    { text: sliceOf(page, { start: to, end }), isMarked: false },
  ].filter(({ text }) => text !== '');
}
