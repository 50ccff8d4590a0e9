import { largestAround } from '../tree/largest-around.ts';
import { blocksOf } from '../tree/html-document.ts';
import { standing } from './html-beside.ts';
import { proseOf } from './html-prose.ts';

/** UTF-16 units in the paragraphs of an `<article>`; a shorter one is a teaser. */
const MIN_ARTICLE_CHARS = 250;
const MIN_ARTICLE_PARAGRAPHS = 2;

/** Share of a page's prose from which on whole articles are what the page consists of. */
const MOST = 0.6;
/** Standing below which an `<article>` is a comment or a teaser. */
const BESIDE = 0.5;

/**
 * The elements of a page that are whole articles, in order, without teasers and comments: its `<article>` elements, or else elements alike
 * with a `<h1>` each, as pages have them that load the next article below the last. None where most of the page's prose
 * stands outside.
 */
export function articleElements(body: Element): Element[] {
  const articles = [...body.querySelectorAll('article')].filter(
    (element) => element.parentElement?.closest('article') === null && isWhole(element) && standsAlone(element),
  );
  const found = articles.length > 1 ? articles : alikeWithHeadline(body);
  if (found.length < 2) return articles;
  const proseIn = (element: Element): number => blocksOf(element).reduce((sum, one) => sum + proseOf(one), 0);
  const inside = found.reduce((sum, element) => sum + proseIn(element), 0);
  return inside > MOST * proseIn(body) ? found : [];
}

function alikeWithHeadline(body: Element): Element[] {
  const headings = [...body.querySelectorAll('h1')];
  if (new Set(headings.map(({ textContent }) => textContent.trim())).size !== headings.length) return [];
  const holders = largestAround(headings, body);
  const [first] = holders;
  const areAlike = holders.every(
    (one) =>
      one.localName === first?.localName &&
      one.parentElement === first.parentElement &&
      one.getAttribute('class') === first.getAttribute('class'),
  );
  return areAlike && holders.every(isWhole) ? holders : [];
}

function isWhole(element: Element): boolean {
  return isLong(element) || isDatedBrief(element);
}

/** Whether an element has the paragraphs of an article in full. */
export function isLong(element: Element): boolean {
  const paragraphs = [...element.querySelectorAll('p')].map((p) => p.textContent.trim().length);
  const long = paragraphs.filter((length) => length >= 40);
  return (
    long.length >= MIN_ARTICLE_PARAGRAPHS && long.reduce((sum, length) => sum + length, 0) >= MIN_ARTICLE_CHARS
  );
}

/** A short article has a headline that leads nowhere, and its own time. */
function isDatedBrief(element: Element): boolean {
  const headline = element.querySelector('h1, h2, h3');
  if (headline === null) return false;
  if (headline.querySelector('a') !== null || headline.closest('a') !== null) return false;
  const hasParagraph = [...element.querySelectorAll('p')].some((p) => p.textContent.trim().length >= 40);
  return hasParagraph && element.querySelector('time') !== null;
}

function standsAlone(element: Element): boolean {
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    if (standing(one) <= BESIDE) return false;
  }
  return true;
}

/** The address of one article among several: the link of its headline. */
export function addressIn(element: Element): string | null {
  const link = element.querySelector('a[rel~="bookmark"], h1 a[href], h2 a[href], h3 a[href]');
  return link?.getAttribute('href') ?? null;
}

/** Blocks `[from, to)`. */
export type BlockRange = { readonly from: number; readonly to: number };
