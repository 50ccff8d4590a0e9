import type { Article } from '../../domain/article.ts';
import { notice, type Notice } from '../../domain/error.ts';
import { lineNumberAt } from '../../text/spans/line-number.ts';

/** Says which of title, outlet and date an article does not give; nothing where it gives all. @param pageText text of its page */
export function missingIn({ source, span, title, outlet, publishedAt }: Article, pageText: string): Notice[] {
  const missing = [
    ...(title === null ? ['title'] : []),
    ...(outlet === null ? ['outlet'] : []),
    ...(publishedAt === null ? ['date'] : []),
  ];
  if (missing.length === 0) return [];
  return [notice('article-incomplete', { source, line: lineNumberAt(pageText, span.start), missing })];
}
