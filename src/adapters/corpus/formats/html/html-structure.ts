import type { HtmlBlock } from './html-document.ts';

/** UTF-16 units in the paragraphs of an `<article>`; a shorter one is a teaser. */
const MIN_ARTICLE_CHARS = 250;
const MIN_ARTICLE_PARAGRAPHS = 2;

/** The `<article>` elements of a page that are whole articles, in order, without teasers and comments. */
export function articleElements(document: Document): Element[] {
  return [...document.querySelectorAll('article')].filter((element) => {
    if (element.parentElement?.closest('article') !== null) return false;
    const paragraphs = [...element.querySelectorAll('p')].map((p) => p.textContent.trim().length);
    const long = paragraphs.filter((length) => length >= 40);
    return (
      long.length >= MIN_ARTICLE_PARAGRAPHS &&
      long.reduce((sum, length) => sum + length, 0) >= MIN_ARTICLE_CHARS
    );
  });
}

/** The address of one article among several: the link of its headline. */
export function addressIn(element: Element): string | null {
  const link = element.querySelector('a[rel~="bookmark"], h1 a[href], h2 a[href], h3 a[href]');
  return link?.getAttribute('href') ?? null;
}

/** Blocks `[from, to)`. */
export type BlockRange = { readonly from: number; readonly to: number };

/**
 * The body among a page's blocks: from the first to the last that Readability shows. Blocks between them stay even if
 * Readability leaves them out, since it drops lists and short paragraphs; the line rules find those that are no prose. Null
 * if Readability shows none.
 */
export function bodyWithin(blocks: readonly HtmlBlock[], shown: ReadonlySet<string>): BlockRange | null {
  const isBody = ({ text, kind }: HtmlBlock): boolean => typeof kind !== 'object' && shown.has(text);
  const from = blocks.findIndex(isBody);
  const to = blocks.findLastIndex(isBody) + 1;
  return from < 0 ? null : { from, to };
}
