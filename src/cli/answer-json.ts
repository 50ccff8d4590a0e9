import type { Reply } from '../app/session.ts';
import type { Citation, Quote } from '../domain/answer.ts';

/** The object of the command-line contract: key order and names are relied upon by other programs. */
export function answerJson({ asked, question, answer, generation, tookMs }: Reply): object {
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
  };
}

function quoteJson({ id, text, evidence, alsoIn, citation }: Quote): object {
  const { source, span } = citation;
  return {
    ...{ id, text, ...articleJson(citation) },
    ...{ source, start: span.start, end: span.end, evidence },
    // Only where there are copies: the contract's own keys stay what they were.
    ...(alsoIn.length === 0 ? {} : { alsoIn: alsoIn.map(articleJson) }),
  };
}

function articleJson({ articleId, title, outlet, publishedAt, url }: Citation): object {
  return { articleId, title, outlet, publishedAt, url };
}
