import type { ShownArticle } from '../app/read/show-article.ts';
import { at } from '../domain/at.ts';

/** The JSON of an article that is shown whole or in part. Other programs rely on its keys and their order. */
export function articleJson(article: ShownArticle): object {
  const { citation, generation, isWhole, quote, paragraphs, spans, sha256 } = article;
  const { articleId, title, outlet, publishedAt, url, source, span, genre } = citation;
  return {
    ...{ articleId, title, outlet, publishedAt, url, source, start: span.start, end: span.end },
    ...{ sha256, generation },
    shown: isWhole ? 'whole' : quote === null ? 'citation' : 'around-quote',
    quote: quote === null ? null : { id: quote.id, text: quote.text, ...offsets(quote.citation.span) },
    paragraphs: paragraphs.map((pieces, i) => ({
      text: pieces.map(({ text }) => text).join(''),
      ...offsets(at(spans, i)),
    })),
    ...(genre === undefined ? {} : { genre }),
  };
}

function offsets({ start, end }: { readonly start: number; readonly end: number }): object {
  return { start, end };
}
