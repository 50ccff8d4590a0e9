import type { Reply } from '../app/session.ts';
import type { Citation } from '../domain/answer.ts';

/** The object of the command-line contract: key order and names are relied upon by other programs. */
export function answerJson({ asked, question, answer, generation, tookMs }: Reply): object {
  const quotes = answer.kind === 'answered' ? answer.quotes : [];
  const nearest = answer.kind === 'abstained' ? answer.nearest : [];
  return {
    question: asked,
    language: question.language,
    status: answer.kind,
    quotes: quotes.map(
      ({
        id,
        text,
        evidence,
        alsoIn,
        citation: { articleId, title, outlet, publishedAt, url, source, span },
      }) => ({
        ...{
          id,
          text,
          articleId,
          title,
          outlet,
          publishedAt,
          url,
          source,
          start: span.start,
          end: span.end,
          evidence,
          alsoIn: alsoIn.map(articleJson),
        },
      }),
    ),
    nearest: nearest.map(articleJson),
    generation,
    tookMs,
  };
}

function articleJson({ articleId, title, outlet, publishedAt, url }: Citation): object {
  return { articleId, title, outlet, publishedAt, url };
}
