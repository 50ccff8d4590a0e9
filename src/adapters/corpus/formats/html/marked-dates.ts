/** Class names and properties of the time at which a text was published. */
const PUBLICATION = /publi|posted|entry-date/iu;

/** Microdata whose time is not the article's. */
const OTHER_ITEMS =
  /(?:Image|Video|Audio|Media|Clip|Photograph|Event|Comment|Review|ListItem|Person|Product|Episode|Movie|Book)/iu;

/** UTF-16 units of the text of a link that is the headline of another story. */
const MIN_HEADLINE = 20;
/** UTF-16 units of an `<article>` from which on it is no teaser. */
const MIN_ARTICLE = 400;

/** What the page marks as its day of publication in microdata, in order. */
export function markedDates(document: Document): readonly string[] {
  return [...document.querySelectorAll('[itemprop="datePublished"]')]
    .filter((element) => !isOfAnother(element, document.documentElement))
    .map((element) => element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent)
    .filter((written) => written.trim() !== '');
}

/** The machine-readable time of an article: the one marked as its publication, or else the first. */
export function timeIn(element: Element): string | null {
  const times = [...element.querySelectorAll('time[datetime]')].filter(
    (time) => !isOfAnother(time, element),
  );
  const published = times.find((time) =>
    PUBLICATION.test(`${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`),
  );
  return (published ?? times[0])?.getAttribute('datetime') ?? null;
}

/** Whether a time within an element stands at a picture, an event, a comment, or another story. */
function isOfAnother(time: Element, within: Element): boolean {
  const around = (selector: string): Element | null => {
    const found = time.closest(selector);
    return found === null || found.contains(within) ? null : found;
  };
  if (around('figure, figcaption') !== null) return true;
  if (OTHER_ITEMS.test(around('[itemtype]')?.getAttribute('itemtype') ?? '')) return true;
  const article = around('article');
  if (article !== null && isTeaser(article)) return true;
  const entry = around('li');
  return entry !== null && hasHeadline(entry);
}

function isTeaser(article: Element): boolean {
  return article.textContent.length < MIN_ARTICLE && hasHeadline(article);
}

/** Whether an element leads to a story: a heading, or a link as long as one. */
function hasHeadline(element: Element): boolean {
  if (element.querySelector('h1') !== null) return false;
  if (element.querySelector('h2, h3, h4') !== null) return true;
  return [...element.querySelectorAll('a[href]')].some(
    (link) => link.textContent.trim().length >= MIN_HEADLINE,
  );
}
