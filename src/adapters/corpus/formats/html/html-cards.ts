/** UTF-16 units of a card: a headline that leads elsewhere, and some words about it. */
const MAX_CARD = 600;
const MIN_HEADLINE = 20;

const CARD = new Set('li div article section'.split(' '));

/** Whether an element stands in a card among others: a headline in a link with a summary, as front pages have them. */
export function isCard(element: Element, root: Element): boolean {
  for (let one: Element | null = element; one !== null && one !== root; one = one.parentElement) {
    if (!CARD.has(one.localName.toLowerCase())) continue;
    if (one.textContent.length > 4 * MAX_CARD) return false;
    if (!looksLikeCard(one)) continue;
    const siblings = [...(one.parentElement?.children ?? [])];
    if (siblings.some((other) => other !== one && looksLikeCard(other))) return true;
  }
  return false;
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
