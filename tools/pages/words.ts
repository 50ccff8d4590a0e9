/** Scripts written without spaces between words: there a character counts as a word. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f\u1000-\u109f]/u;
/** Vowel signs, joiners and marks of direction: two writings of one word may differ in them. */
const IGNORED = /[\u064b-\u065f\u0640\u200c-\u200f\u202a-\u202e\u00ad]/gu;

/** How often each word occurs in a text: folded, without white space and punctuation, as ../shared/tools/pages/score.py counts. */
export type Bag = ReadonlyMap<string, number>;

/** The words of a text. */
export function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  const plain = text.normalize('NFKC').toLowerCase().replace(IGNORED, '');
  for (const [run] of plain.matchAll(/[\p{L}\p{N}_]+/gu)) {
    for (const word of UNSPACED.test(run) ? run : [run]) bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

/** How much of a text was found, and how much of what was found belongs there. */
export type Agreement = { readonly precision: number; readonly recall: number; readonly f1: number };

/**
 * How well what was read agrees with what was to be read.
 *
 * @param optional neither needed nor wrong
 */
export function agreementOf(got: Bag, needed: Bag, optional: Bag): Agreement {
  const all = sizeOf(needed);
  const read = sizeOf(got);
  const recall = all === 0 ? 0 : sizeOf(got, (word) => needed.get(word) ?? 0) / all;
  const allowed = (word: string): number => (needed.get(word) ?? 0) + (optional.get(word) ?? 0);
  const precision = read === 0 ? 0 : sizeOf(got, allowed) / read;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** Words of a bag, each at most as often as the bound says. */
export function sizeOf(bag: Bag, bound: (word: string) => number = () => Infinity): number {
  let size = 0;
  for (const [word, count] of bag) size += Math.min(count, bound(word));
  return size;
}
