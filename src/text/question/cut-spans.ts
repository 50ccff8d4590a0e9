import type { Span } from '../../domain/article.ts';
import { type QuestionLine, spanWithin } from './question-line.ts';

/**
 * Pieces of a line as spans of the question that can be cut out of it: with the quote marks around them and the comma that
 * parts them from the rest, in order, and joined where nothing but signs is between.
 */
export function cutSpans(line: QuestionLine, pieces: readonly (readonly [number, number])[]): Span[] {
  const spans = pieces
    .flatMap(([from, to]) => spanWithin(line, from, to) ?? [])
    .sort((a, b) => a.start - b.start)
    .map((span) => withSigns(line.question, span));
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(line.question.slice(last.end, span.start)))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

function withSigns(question: string, { start, end }: Span): Span {
  const before = /(?:[,،]\s*)?(?:["“„”'‘]|«\s?)?$/u.exec(question.slice(0, start))?.[0] ?? '';
  const behind = /^(?:["”“'’]|\s?»)?\s*(?:[,،:]\s*)?/u.exec(question.slice(end))?.[0] ?? '';
  return { start: start - before.length, end: end + behind.trimEnd().length };
}
