import { type Article, sliceOf } from '../../../domain/article.ts';
import type { QuotableIndex } from '../../../retrieval/index/quotable-index.ts';

/** UTF-16 units of an article from which its language is told. */
const TELLING_CHARS = 500;

/**
 * Tells the languages of articles, ISO 639-1. Each is determined once, when somebody first asks for it.
 *
 * @param detectLanguage ISO 639-1 code of a text, or `und`
 */
export function articleLanguages(
  index: Pick<QuotableIndex, 'pageText'>,
  detectLanguage: (text: string) => string,
): (article: Article) => string {
  const known = new Map<Article, string>();
  return (article) => {
    const before = known.get(article);
    if (before !== undefined) return before;
    const start = article.blocks[0]?.[0]?.start ?? article.span.start;
    const text = sliceOf(index.pageText(article.source) ?? '', { start, end: article.span.end });
    const language = detectLanguage(text.slice(0, TELLING_CHARS));
    known.set(article, language);
    return language;
  };
}
