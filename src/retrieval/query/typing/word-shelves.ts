/** Words by their first letter and length: comparing a word with its like only takes no time. */
export type Shelves<Item> = ReadonlyMap<string, readonly Item[]>;

/** Puts what has a word on its shelf. */
export function shelved<Item>(items: readonly Item[], wordOf: (item: Item) => string): Shelves<Item> {
  const shelves = new Map<string, Item[]>();
  for (const item of items) {
    const word = wordOf(item);
    const key = word.charAt(0) + String(word.length);
    const shelf = shelves.get(key);
    if (shelf === undefined) shelves.set(key, [item]);
    else shelf.push(item);
  }
  return shelves;
}

/** Those that are at most one letter longer or shorter than a word and begin with its letter: nobody mistypes the first. */
export function ofLengthNear<Item, Key>(
  word: string,
  groups: ReadonlyMap<Key, Shelves<Item>>,
  key: Key,
): readonly Item[] {
  const shelves = groups.get(key);
  const [first, { length }] = [word.charAt(0), word];
  return [length - 1, length, length + 1].flatMap((near) => shelves?.get(first + String(near)) ?? []);
}
