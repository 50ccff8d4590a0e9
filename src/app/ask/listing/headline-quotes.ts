import { citedText } from '../../../answering/citation.ts';
import type { Quote } from '../../../domain/answer.ts';
import type { SearchIndex } from '../../../retrieval/index/search-index.ts';
import { indexWithin } from '../../../text/spans/index-within.ts';
import type { QuoteOfChosen } from '../quotes/quotes-with-duplicates.ts';

/** UTF-16 units at the start of an article in which its headline stands. */
const HEADLINE_WITHIN_CHARS = 4000;

/**
 * The headlines of the articles that some quotes are of, in place of the quotes. Where the headline stands nowhere in the
 * page's text, but in its metadata, the quote stays: the headline is shown under it as its source.
 */
export function headlinesOf(index: SearchIndex, quotes: readonly QuoteOfChosen[]): readonly QuoteOfChosen[] {
  const headlines = quotes.map(({ quote, chosen }) => ({ quote: headlineOf(index, quote) ?? quote, chosen }));
  // Two quotes of one article have one headline.
  return headlines.filter(({ quote }, i) => headlines.findIndex((one) => one.quote.id === quote.id) === i);
}

function headlineOf(index: SearchIndex, { citation }: Quote): Quote | null {
  const article = index.articles[index.numberOf(citation)];
  const pageText = index.pageText(citation.source) ?? '';
  if (article === undefined || article.title === null || article.title === '') return null;
  const { start: from, end: to } = article.span;
  const within = { start: from, end: Math.min(to, from + HEADLINE_WITHIN_CHARS) };
  const start = indexWithin(pageText, within, article.title);
  if (start === -1) return null;
  const text = article.title;
  const cited = citedText({ article, span: { start, end: start + text.length }, text });
  return { ...cited, evidence: 0, alsoIn: [] };
}
