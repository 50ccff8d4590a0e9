/** What orders texts that may be copies. @property key differs for texts of different words */
type Ordered = { readonly key: string; readonly numbers: ReadonlySet<string>; readonly day: number | null };

/** Texts of one bucket that are all compared with each other. */
const MOST_IN_PAIRS = 40;

/** Texts that each is compared with in a larger bucket, in each of the orders. */
const REACH = 12;

/**
 * The pairs in a bucket that are worth comparing: all, or in a large bucket those that stand near each other in orders in
 * which copies do: by their numbers, then their days; and by days, then by how few numbers they have, since a text with
 * few numbers is a copy of texts with more. The pairs depend on what the texts say and not on their order in the bucket.
 *
 * @param bucket positions of texts
 */
export function* neighboursIn(
  bucket: readonly number[],
  textAt: (position: number) => Ordered,
): Iterable<readonly [number, number]> {
  const isLarge = bucket.length > MOST_IN_PAIRS;
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
