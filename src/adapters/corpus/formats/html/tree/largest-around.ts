/** Of each element the largest around it that holds none of the others, itself at least. */
export function largestAround(elements: readonly Element[], root: Element): Element[] {
  const held = new Map<Element, number>();
  for (const element of elements) {
    for (let one = element.parentElement; one !== null && one !== root; one = one.parentElement) {
      held.set(one, (held.get(one) ?? 0) + 1);
    }
  }
  return elements.map((element) => {
    let largest = element;
    for (let one = element.parentElement; one !== null && held.get(one) === 1; one = one.parentElement) largest = one;
    return largest;
  });
}
