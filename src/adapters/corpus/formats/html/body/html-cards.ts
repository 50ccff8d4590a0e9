/** UTF-16 units of a card: a headline that leads elsewhere, and some words about it. */
const MAX_CARD = 600;
const MIN_HEADLINE = 20;

const CARD = new Set('li div article section td dd'.split(' '));
/** Such cards from which on they are a list: others may be paragraphs that begin with a link. */
const MIN_UNMARKED = 3;

/**
 * Tells of elements whether they stand in a card among others: a headline in a link with a summary, as front pages have them. What it has seen of
 * an element it remembers, since a page asks for every block.
 *
 * @param root the element that holds all of them
 */
export function cardsIn(root: Element): (element: Element) => boolean {
  const looks = remembered(looksLikeCard);
  const looking = remembered((group) => membersOf(group).filter(looks).length);
  const among = (element: Element): boolean => {
    const group = groupOf(element);
    return looks(element) && group !== null && looking(group) > neighboursOf(element);
  };
  const standsIn = remembered((element): boolean => {
    if (element === root) return false;
    if (CARD.has(element.localName) && among(element)) return true;
    return element.parentElement !== null && standsIn(element.parentElement);
  });
  return standsIn;
}

function remembered<T>(tell: (element: Element) => T): (element: Element) => T {
  const told = new Map<Element, T>();
  return (element) => {
    const known = told.get(element);
    if (known !== undefined) return known;
    const found = tell(element);
    told.set(element, found);
    return found;
  };
}

function looksLikeCard(element: Element): boolean {
  if (element.textContent.trim().length > MAX_CARD) return false;
  const headline =
    element.querySelector('h1 a, h2 a, h3 a, h4 a, h5 a, a h1, a h2, a h3, a h4, a h5') ?? leadingLink(element);
  return headline !== null && headline.textContent.trim().length >= MIN_HEADLINE;
}

/** The link with which an item begins, or the term above it: a headline that is not marked as one. */
function leadingLink(element: Element): Element | null {
  const before = element.localName === 'dd' ? element.previousElementSibling : element;
  const first = before?.firstElementChild;
  if (before === null || first?.localName !== 'a' || first.textContent.length === element.textContent.length) return null;
  return before.textContent.trim().startsWith(first.textContent.trim()) ? first : null;
}

/** What holds an element and its like: of a cell, what holds the rows. */
function groupOf({ localName, parentElement }: Element): Element | null {
  return localName === 'td' ? (parentElement?.parentElement ?? null) : parentElement;
}

function membersOf(group: Element): Element[] {
  return [...group.children].map((child) => (child.localName === 'tr' ? (child.firstElementChild ?? child) : child));
}

/** How many others beside an element must be cards for it to be one. */
function neighboursOf(element: Element): number {
  const isMarked = element.localName === 'li' || element.querySelector('h1, h2, h3, h4, h5') !== null;
  return isMarked ? 1 : MIN_UNMARKED - 1;
}
