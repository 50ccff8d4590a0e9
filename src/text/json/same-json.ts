/** Whether two values are the same as JSON, whatever the order of their keys. */
export function isSameJson(one: unknown, other: unknown): boolean {
  return withOrderedKeys(one) === withOrderedKeys(other);
}

function withOrderedKeys(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner === null || typeof inner !== 'object' || Array.isArray(inner)
      ? inner
      : Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}
