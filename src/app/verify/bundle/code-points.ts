/** Number of code points in `[from, to)` of a text, which are UTF-16 units. Half of a pair counts as one. */
export function countCodePoints(text: string, from = 0, to = text.length): number {
  let pairs = 0;
  for (let unit = from; unit + 1 < to; unit++) {
    if (!isHigh(text.charCodeAt(unit)) || !isLow(text.charCodeAt(unit + 1))) continue;
    pairs++;
    unit++;
  }
  return to - from - pairs;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
