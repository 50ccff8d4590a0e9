import type { Reply } from '../app/ask/engine.ts';
import type { Citation, CitedText, Quote } from '../domain/answer.ts';

/** The JSON of an answer. Other programs rely on its keys and their order. */
export function answerJson({
  asked,
  question,
  answer,
  generation,
  tookMs,
  limitedBy,
  understood,
  declined,
  isListing,
  parts,
}: Reply): object {
  const closest = answer.kind === 'abstained' ? answer.closest : [];
  const { from, to, isLunar, outlet, language, order, removed } = understood;
  const quotes = answer.kind === 'answered' ? answer.quotes : [];
  const nearest = answer.kind === 'abstained' ? answer.nearest : [];
  return {
    question: asked,
    language: question.language,
    status: answer.kind,
    quotes: quotes.map(quoteJson),
    nearest: nearest.map(articleJson),
    generation,
    tookMs,
    // Present only if a limit is the reason that there is no answer.
    ...(limitedBy.length === 0 ? {} : { limitedBy }),
    closest: closest.map(quoteJson),
    understood: { from, to, outlet, language, order, removed, ...(isLunar ? { lunar: true } : {}) },
    // Present only where they apply.
    ...(declined === null ? {} : { declined }),
    ...(isListing ? { listing: true } : {}),
    ...(parts.length === 0 ? {} : { parts }),
  };
}

/** A quote, with its evidence where it is an answer to a question that was just asked. */
export function quoteJson(quote: Omit<Quote, 'evidence'> & { readonly evidence?: number }): object {
  const { evidence, variants = [], moreVariants = 0, marked } = quote;
  return {
    ...citedJson(quote),
    ...(evidence === undefined ? {} : { evidence }),
    // Present only if there are copies.
    ...alsoInJson(quote),
    ...(variants.length === 0
      ? {}
      : {
          variants: variants.map((variant) => ({
            ...citedJson(variant),
            ...alsoInJson(variant),
            ...genreJson(variant.citation),
          })),
        }),
    ...(moreVariants === 0 ? {} : { moreVariants }),
    // Offsets in `text`, of a long quote.
    ...(marked === undefined ? {} : { marked }),
    ...genreJson(quote.citation),
  };
}

/** A text with its place. */
export function citedJson({ id, text, citation }: CitedText): object {
  const { source, span } = citation;
  return { id, text, ...placeJson(citation), source, start: span.start, end: span.end };
}

function alsoInJson({ alsoIn }: Pick<Quote, 'alsoIn'>): object {
  return alsoIn.length === 0 ? {} : { alsoIn: alsoIn.map(articleJson) };
}

/** An article that has a text as well. */
export function articleJson(citation: Citation): object {
  return { ...placeJson(citation), ...genreJson(citation) };
}

function placeJson({ articleId, title, outlet, publishedAt, url }: Citation): object {
  return { articleId, title, outlet, publishedAt, url };
}

/** Present only if the page says what the article is, and last, since programs rely on the order. */
function genreJson({ genre }: Citation): object {
  return genre === undefined ? {} : { genre };
}
