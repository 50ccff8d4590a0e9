/** Class names and properties of the time at which a text was published. */
const PUBLICATION = /publi|posted|entry-date/iu;

/** Microdata whose time is not the article's. */
const OTHER_ITEMS =
  /(?:Image|Video|Audio|Media|Clip|Photograph|Event|Comment|Review|ListItem|Person|Product|Episode|Movie|Book)/iu;

/** UTF-16 units of the text of a link that is the headline of another story. */
const MIN_HEADLINE = 20;
/** UTF-16 units of an `<article>` from which on it is no teaser. */
const MIN_ARTICLE = 400;

/** Microdata and microformats, the older ones too. */
const MARKED = '[itemprop~="datePublished"], abbr.published[title], time.dt-published, .hentry time.published';

/** What the page marks as its day of publication in microdata or microformats, in order. */
export function markedDates(document: Document): readonly string[] {
  return [...document.querySelectorAll(MARKED)]
    .filter((element) => !isOfAnother(element, document.documentElement))
    .map(
      (element) =>
        ['content', 'datetime', 'title'].map((name) => element.getAttribute(name)).find((value) => value !== null) ??
        element.textContent,
    )
    .filter((written) => written.trim() !== '');
}

/** The machine-readable time of an article: the one marked as its publication, or else the first. */
export function timeIn(element: Element): string | null {
  const all = [...element.querySelectorAll('time[datetime]')];
  const posts = postsAround(all, element);
  const times = all.filter((time) => !isIn(posts, time) && !isOfAnother(time, element));
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

/** Elements alike, each with its time, from which on they are posts of a live blog, comments, or stories of a list. */
const MIN_POSTS = 3;
/** UTF-16 units that a post has besides its time, at least. */
const MIN_POST = 30;

/** The elements around times within an element that are alike, by what holds them and what they are called. */
function postsAround(times: readonly Element[], within: Element): ReadonlySet<Element> {
  const alike = new Map<Element, Map<string, Set<Element>>>();
  const lengths = new Map<Element, number>();
  for (const time of times) {
    for (let one = time.parentElement; one !== null && one !== within; one = one.parentElement) {
      const parent = one.parentElement;
      const length = lengths.get(one) ?? one.textContent.length;
      lengths.set(one, length);
      if (parent === null || length - time.textContent.length < MIN_POST) continue;
      const kinds = alike.get(parent) ?? new Map<string, Set<Element>>();
      const kind = `${one.localName} ${one.getAttribute('class') ?? ''}`;
      kinds.set(kind, (kinds.get(kind) ?? new Set()).add(one));
      alike.set(parent, kinds);
    }
  }
  const groups = [...alike.values()].flatMap((kinds) => [...kinds.values()]);
  return new Set(groups.filter(({ size }) => size >= MIN_POSTS).flatMap((group) => [...group]));
}

function isIn(elements: ReadonlySet<Element>, inner: Element): boolean {
  for (let one: Element | null = inner; one !== null; one = one.parentElement) if (elements.has(one)) return true;
  return false;
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
