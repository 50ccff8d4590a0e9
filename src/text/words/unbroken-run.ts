/**
 * The length in UTF-16 units of the longest run without white space, counted up to `enough`. The matcher of word patterns
 * recurses for each part of a run, and a run of some millions of units ends the program.
 */
export function longestUnbrokenRun(text: string, enough: number): number {
  let longest = 0;
  let began = 0;
  for (let at = 0; at <= text.length && longest < enough; at++) {
    if (at < text.length && !isSpace(text.charCodeAt(at))) continue;
    longest = Math.max(longest, at - began);
    began = at + 1;
  }
  return Math.min(longest, enough);
}

/** Spaces and ends of lines as they stand in pages. */
function isSpace(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0x85 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x3000
  );
}
