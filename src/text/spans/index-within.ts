import type { Span } from '../../domain/article.ts';

/**
 * The first place of a text within a part of another text, in UTF-16 units; -1 if there is none. Linear in both texts,
 * whatever they hold (Knuth, Morris and Pratt 1977), which `String.prototype.indexOf` is not.
 */
export function indexWithin(text: string, { start, end }: Span, wanted: string): number {
  // A headline mostly begins its article.
  if (wanted !== '' && start + wanted.length <= end && text.startsWith(wanted, start)) return start;
  // shorter[n]: of the first n units of `wanted`, the length of the longest end that is also a beginning of `wanted`.
  const shorter = new Uint32Array(wanted.length + 1);
  const longerBy = (matched: number, unit: number): number => {
    let length = matched;
    while (length > 0 && wanted.charCodeAt(length) !== unit) length = shorter[length] ?? 0;
    return wanted.charCodeAt(length) === unit ? length + 1 : 0;
  };
  for (let at = 1; at < wanted.length; at++) {
    shorter[at + 1] = longerBy(shorter[at] ?? 0, wanted.charCodeAt(at));
  }
  let matched = 0;
  for (let at = start; at < end; at++) {
    matched = longerBy(matched, text.charCodeAt(at));
    if (matched === wanted.length) return at + 1 - matched;
  }
  return -1;
}
