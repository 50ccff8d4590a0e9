import { LANGUAGES } from '../../languages/all.ts';

/** A text as other keys would have written it. */
export type Retyped = {
  readonly text: string;
  /** ISO 639-1 code of the language of the keyboard; null for a Latin one, which many languages share. */
  readonly language: string | null;
};

type Layout = {
  readonly language: string;
  /** What each key of an English keyboard types. */
  readonly typed: ReadonlyMap<string, string>;
  /** The key of each letter. */
  readonly keys: ReadonlyMap<string, string>;
};

const LAYOUTS: readonly Layout[] = LANGUAGES.flatMap(({ code, typing: { keyboard } }) => {
  if (typeof keyboard !== 'string') return [];
  const pairs = keyboard.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const);
  const small = pairs.filter(([key]) => key === key.toLowerCase());
  return [
    { language: code, typed: new Map(pairs), keys: new Map(small.map(([key, letter]) => [letter, key])) },
  ];
});

/** Two letters that one key of the Arabic keyboard types, but two keys as well. */
const LIGATURE = /لا/gu;
const LIGATURE_KEY = 'b';

/**
 * What a text would be if it was typed with the wrong keyboard switched on: Latin letters as each other keyboard types them,
 * or those of another script as the English keyboard does. As far as one can tell, no text is meant so.
 */
export function retyped(text: string): Retyped[] {
  if (/^[\p{Script=Latin}\p{P}\p{S}\p{N}\s]+$/u.test(text) && /\p{L}/u.test(text)) {
    return LAYOUTS.map(({ language, typed }) => ({ text: mapped(text, typed), language }));
  }
  if (/\p{Script=Latin}/u.test(text)) return [];
  return LAYOUTS.filter(({ keys }) => lettersIn(text, keys)).flatMap(({ keys }) => {
    const plain = mapped(text, keys);
    const withLigature = mapped(text.replace(LIGATURE, LIGATURE_KEY), keys);
    return [...new Set([withLigature, plain])].map((one) => ({ text: one, language: null }));
  });
}

/** Each character as the table has it; a capital that it does not have is that of the small letter. */
function mapped(text: string, table: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => {
    const small = table.get(letter.toLowerCase());
    const asTyped = letter === letter.toLowerCase() ? small : small?.toUpperCase();
    return table.get(letter) ?? asTyped ?? letter;
  }).join('');
}

/** Whether a keyboard has every letter of a text. */
function lettersIn(text: string, keys: ReadonlyMap<string, string>): boolean {
  const letters = text.toLowerCase().match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.every((letter) => keys.has(letter));
}

/** How far the rows of a keyboard are set off to the right, in keys. */
const ROWS: readonly (readonly [keys: string, offset: number])[] = [
  ['qwertyuiop[]', 0],
  ["asdfghjkl;'", 0.25],
  ['zxcvbnm,./', 0.75],
];
/** Keys whose middles are as near as this touch, in keys. */
const TOUCHING = 1.3;

/** Where each key is, in keys. */
const PLACES: ReadonlyMap<string, readonly [x: number, y: number]> = new Map(
  ROWS.flatMap(([keys, offset], y) => Array.from(keys, (key, x) => [key, [x + offset, y]] as const)),
);

/** Whether two letters are on keys that touch, on the keyboard of a language or an English one. @param language ISO 639-1 */
export function areNeighbours(a: string, b: string, language: string): boolean {
  const keys = LAYOUTS.find((layout) => layout.language === language)?.keys;
  const [first, second] = [a, b].map((letter) => PLACES.get(keys?.get(letter) ?? letter));
  if (first === undefined || second === undefined) return false;
  return Math.hypot(first[0] - second[0], first[1] - second[1]) <= TOUCHING;
}
