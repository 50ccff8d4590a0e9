import type { Reply } from '../app/session.ts';
import type { Citation, CitedText, Quote, Variant } from '../domain/answer.ts';

/** The object of the command-line contract: key order and names are relied upon by other programs. */
export function answerJson({
  asked,
  question,
  answer,
  generation,
  tookMs,
  limitedBy = [],
}: Omit<Reply, 'limitedBy'> & Partial<Pick<Reply, 'limitedBy'>>): object {
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
    // Only where a limit is why there is no answer.
    ...(limitedBy.length === 0 ? {} : { limitedBy }),
  };
}

function quoteJson(quote: Quote): object {
  const { evidence, variants = [], moreVariants = 0 } = quote;
  return {
    ...citedJson(quote),
    evidence,
    // Only where there are copies: the contract's own keys stay what they were.
    ...alsoInJson(quote),
    ...(variants.length === 0
      ? {}
      : { variants: variants.map((variant) => ({ ...citedJson(variant), ...alsoInJson(variant) })) }),
    ...(moreVariants === 0 ? {} : { moreVariants }),
  };
}

function citedJson({ id, text, citation }: CitedText): object {
  const { source, span } = citation;
  return { id, text, ...articleJson(citation), source, start: span.start, end: span.end };
}

function alsoInJson({ alsoIn }: Quote | Variant): object {
  return alsoIn.length === 0 ? {} : { alsoIn: alsoIn.map(articleJson) };
}

function articleJson({ articleId, title, outlet, publishedAt, url }: Citation): object {
  return { articleId, title, outlet, publishedAt, url };
}
