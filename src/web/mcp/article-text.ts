import type { ShownArticle } from '../../app/read/show-article.ts';
import { citationLines, quotedLines } from './shown-citation.ts';

/** An article as text for a model: what it says of itself, and as much of its text as may be shown. */
export function articleText({ citation, paragraphs, isWhole, quote }: ShownArticle): string {
  const what = isWhole
    ? 'The whole article:'
    : quote === null
      ? 'Its text is not shown. Name a quote of it to see the paragraphs of the quote.'
      : 'The paragraphs of the quote and their neighbours:';
  const texts = paragraphs.map((pieces) => quotedLines(pieces.map(({ text }) => text).join('')));
  return [citationLines(citation), what, ...texts].join('\n\n');
}
