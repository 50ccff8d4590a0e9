/** Most slips of the fingers between a name and what it is meant for, and letters for each. */
const MOST_SLIPS = 2;
const LETTERS_FOR_A_SLIP = 4;

/** The name that differs least from the given one; null if none is near, so that it is a name of something else. */
export function nearestName(given: string, names: readonly string[]): string | null {
  const most = Math.min(MOST_SLIPS, Math.floor(given.length / LETTERS_FOR_A_SLIP));
  let nearest: { readonly name: string; readonly slips: number } | null = null;
  for (const name of names) {
    if (Math.abs(name.length - given.length) > most) continue;
    const slips = slipsBetween(given.toUpperCase(), name.toUpperCase());
    if (slips <= most && slips < (nearest?.slips ?? Infinity)) nearest = { name, slips };
  }
  return nearest?.name ?? null;
}

/** Letters put in, left out, changed, or swapped with their neighbours: the least that make one word of another. */
function slipsBetween(a: string, b: string): number {
  let [twoAgo, before]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(before, j) + 1,
          at(row, j - 1) + 1,
          at(before, j - 1) + (isSame ? 0 : 1),
          isSwapped ? at(twoAgo, j - 2) + 1 : Infinity,
        ),
      );
    }
    [twoAgo, before] = [before, row];
  }
  return at(before, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
