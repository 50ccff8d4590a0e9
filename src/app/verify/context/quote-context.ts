import { type Article, sliceOf, type Span } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import { overlaps } from '../../../domain/span.ts';
import type { FoundText, QuoteContext } from '../../../domain/verification.ts';
import { articleNumber, type ArticleTexts, storedPage } from '../../../retrieval/index/quotable-index.ts';
import { turnsBefore } from '../../../text/turns/turns-before.ts';
import { headlineOf } from '../sections/quoted-section.ts';

/**
 * What stands around a place of an article: its sentence, the sentences before and after, and what turns its meaning. Of words in
 * a headline, the headline is the sentence, and none stands beside it.
 *
 * @throws RangeError if no article of the index has the place: a fault of the program
 */
export function quoteContext(index: ArticleTexts, place: FoundText): QuoteContext {
  const { source, span, articleId } = place.citation;
  const number = articleNumber(index, place.citation);
  if (number === -1) throw new RangeError(`no article ${articleId} in the index`);
  const { article, sentences } = index.split(number);
  const pageText = storedPage(index, source);
  const first = sentences.findIndex((sentence) => overlaps(sentence.span, span));
  const last = sentences.findLastIndex((sentence) => overlaps(sentence.span, span));
  const around =
    first === -1
      ? headlineAround(article, pageText, span)
      : { start: at(sentences, first).span.start, end: at(sentences, last).span.end };
  const whole = { start: Math.min(around.start, span.start), end: Math.max(around.end, span.end) };
  const text = sliceOf(pageText, whole);
  const marked = { start: span.start - whole.start, end: span.end - whole.start };
  const textOf = (beside: number): string | null => {
    const sentence = first === -1 ? undefined : sentences[beside];
    return sentence === undefined ? null : sliceOf(pageText, sentence.span);
  };
  const [before, after] = [textOf(first - 1), textOf(last + 1)];
  return {
    sentence: { text, citation: { ...place.citation, span: whole } },
    marked,
    before,
    after,
    turns: turnsBefore(text, marked, [before, text, after].join(' ')),
  };
}

function headlineAround(article: Article, pageText: string, span: Span): Span {
  return headlineOf(article, pageText).find((headline) => overlaps(headline, span)) ?? span;
}
