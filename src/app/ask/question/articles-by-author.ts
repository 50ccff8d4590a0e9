import { type Article, type Span, sliceOf } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import type { SearchIndex } from '../../../retrieval/index/search-index.ts';
import { patternOf } from '../../../text/words/vocabulary.ts';
import { foldedWords } from '../../../text/words/words.ts';

/** UTF-16 units of a line that can be a byline. */
const MAX_BYLINE_CHARS = 120;

/** Before an author's name in a line of its own: "كتب: مازن الخطيب". */
const LABELS = patternOf(({ pages }) => pages.bylineLabels);

/** UTF-16 units before and behind an article in which its byline may stand. */
const SURROUNDING_CHARS = 200;

/**
 * Numbers of the articles by an author: those of which a short line that is no running text has the name, or a line with
 * nothing but a label and the name ("By Rana Halabi."). The name in any other quotable sentence tells whom an article is
 * about, not who wrote it.
 */
export function articlesBy(index: SearchIndex, author: string): ReadonlySet<number> {
  const name = foldedWords(author);
  if (name.length === 0) return new Set();
  const pages = new Map<string, Span[]>();
  for (const { source, span } of index.articles) {
    const spans = pages.get(source);
    if (spans === undefined) pages.set(source, [span]);
    else spans.push(span);
  }
  const numbers = [...index.articles.keys()];
  return new Set(
    numbers.filter((number) => {
      const article = at(index.articles, number);
      return hasByline(index, article, { name, onPage: pages.get(article.source) ?? [] });
    }),
  );
}

/** @param onPage spans of all articles of the page */
function hasByline(
  index: SearchIndex,
  article: Article,
  { name, onPage }: { readonly name: readonly string[]; readonly onPage: readonly Span[] },
): boolean {
  const { source, span, title } = article;
  const pageText = index.pageText(source) ?? '';
  const around = surroundingsOf(span, onPage);
  const apart = [...unquotable(article, pageText), sliceOf(pageText, { start: span.end, end: around.end })];
  const lead = sliceOf(pageText, { start: around.start, end: span.end });
  return (
    bylinesOf(apart)
      .filter((line) => line.trim() !== title)
      .some((line) => ` ${foldedWords(line).join(' ')} `.includes(` ${name.join(' ')} `)) ||
    bylinesOf([lead]).some((line) => isLabelled(line, name))
  );
}

/** The lines that are short enough for a byline. */
function bylinesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split('\n')).filter((line) => line.length <= MAX_BYLINE_CHARS);
}

/** Whether a line has nothing but a name, with such a label before it. */
function isLabelled(line: string, name: readonly string[]): boolean {
  const words = foldedWords(line);
  const label = words.slice(0, -name.length).join(' ');
  return words.slice(-name.length).join(' ') === name.join(' ') && LABELS.test(label);
}

/** Where the lines before an article begin and those behind it end: at another article of its page at the latest. */
function surroundingsOf(span: Span, onPage: readonly Span[]): Span {
  const before = onPage.filter(({ end }) => end <= span.start).map(({ end }) => end);
  const behind = onPage.filter(({ start }) => start >= span.end).map(({ start }) => start);
  return {
    start: Math.max(span.start - SURROUNDING_CHARS, 0, ...before),
    end: Math.min(span.end + SURROUNDING_CHARS, ...behind),
  };
}

/** What stands in an article between its paragraphs. */
function unquotable({ span, blocks }: Article, pageText: string): string[] {
  const texts: string[] = [];
  let { start } = span;
  for (const paragraph of blocks.flat()) {
    texts.push(pageText.slice(start, paragraph.start));
    start = paragraph.end;
  }
  return [...texts, pageText.slice(start, span.end)];
}
