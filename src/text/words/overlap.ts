/** Elements that two sets have in common. */
function sharedBy<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of small) if (large.has(one)) shared++;
  return shared;
}

/** Share of the smaller set that the other has as well, 0 to 1; 1 where one is empty. */
export function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 1 : sharedBy(a, b) / smaller;
}

/** Share of both together that is common to both (Jaccard), 0 to 1; 1 where both are empty. */
export function likeness<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const shared = sharedBy(a, b);
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
