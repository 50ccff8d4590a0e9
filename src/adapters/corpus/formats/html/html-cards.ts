/** UTF-16 units of a card: a headline that leads elsewhere, and some words about it. */
const MAX_CARD = 600;
const MIN_HEADLINE = 20;

const CARD = new Set('li div article section'.split(' '));

/**
 * Tells of elements whether they stand in a card among others: a headline in a link with a summary, as front pages have them. What it has seen of
 * an element it remembers, since a page asks for every block.
 *
 * @param root the element that holds all of them
 */
export function cardsIn(root: Element): (element: Element) => boolean {
  const looks = remembered(looksLikeCard);
  const among = remembered(
    (element) =>
      looks(element) &&
      [...(element.parentElement?.children ?? [])].some((other) => other !== element && looks(other)),
  );
  const standsIn = remembered((element): boolean => {
    if (element === root) return false;
    if (CARD.has(element.localName) && among(element)) return true;
    return element.parentElement !== null && standsIn(element.parentElement);
  });
  return standsIn;
}

function remembered(tell: (element: Element) => boolean): (element: Element) => boolean {
  const told = new Map<Element, boolean>();
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

/** The link with which an item of a list begins: a headline that is not marked as one. */
function leadingLink(element: Element): Element | null {
  const first = element.firstElementChild;
  if (element.localName !== 'li' || first?.localName !== 'a') return null;
  return element.textContent.trim().startsWith(first.textContent.trim()) ? first : null;
}
