/** What texts that may be copies are ordered by. `key` differs for texts of different words. */
type Ordered = { readonly key: string; readonly numbers: ReadonlySet<string>; readonly day: number | null };

/** In a bucket of up to so many texts all are compared with each other. */
const MAX_PAIRED_TEXTS = 40;

/** In a larger bucket, how many neighbours each text is compared with in each order. */
const REACH = 12;

/**
 * The pairs in a bucket that are worth comparing. In a small bucket these are all pairs. In a large one they are neighbours
 * in three orders that bring copies together: by the numbers in the text, by day, and by how few numbers a text has, since
 * a text with few numbers may be a copy of one with more. The pairs do not depend on the order in the bucket.
 *
 * @param bucket positions of texts
 */
export function* neighboursIn(
  bucket: readonly number[],
  textAt: (position: number) => Ordered,
): Iterable<readonly [number, number]> {
  const isLarge = bucket.length > MAX_PAIRED_TEXTS;
  const reach = isLarge ? REACH : bucket.length;
  for (const order of isLarge ? [byNumbers, byDay, fewestNumbers] : [byDay]) {
    const keys = new Map(bucket.map((position) => [position, order(textAt(position))]));
    const keyOf = (position: number): string => keys.get(position) ?? '';
    const ordered = [...bucket].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    for (const [at, a] of ordered.entries()) {
      for (const b of ordered.slice(at + 1, at + 1 + reach)) yield [a, b];
      // Those with the fewest numbers may be copies of any.
      if (order === fewestNumbers) for (const b of ordered.slice(0, Math.min(at, reach))) yield [b, a];
    }
  }
}

function byNumbers({ numbers, day, key }: Ordered): string {
  return [[...numbers].sort().join(' '), dayKey(day), key].join('\n');
}

function byDay({ day, key }: Ordered): string {
  return [dayKey(day), key].join('\n');
}

function fewestNumbers({ numbers, day, key }: Ordered): string {
  return [String(numbers.size).padStart(9, '0'), dayKey(day), key].join('\n');
}

/** Undated ones stand first. */
function dayKey(day: number | null): string {
  return day === null ? '' : String(Math.round(day / 1000) + EARLIEST).padStart(15, '0');
}

/** Seconds that make every day of four-digit years positive. */
const EARLIEST = 100_000_000_000;
