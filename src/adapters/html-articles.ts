/** In UTF-16 units of paragraphs: an `<article>` with less is a teaser. */
const SHORTEST = 250;
const FEWEST_PARAGRAPHS = 2;

/** The `<article>` elements of a page that are whole articles, in order; teasers and comments are not. */
export function articleElements(document: Document): Element[] {
  return [...document.querySelectorAll('article')].filter((element) => {
    if (element.parentElement?.closest('article') !== null) return false;
    const paragraphs = [...element.querySelectorAll('p')].map((p) => p.textContent.trim().length);
    const long = paragraphs.filter((length) => length >= 40);
    return long.length >= FEWEST_PARAGRAPHS && long.reduce((sum, length) => sum + length, 0) >= SHORTEST;
  });
}

/** The address of one article among several: that of its headline's link. */
export function addressIn(element: Element): string | null {
  const link = element.querySelector('a[rel~="bookmark"], h1 a[href], h2 a[href], h3 a[href]');
  return link?.getAttribute('href') ?? null;
}
