/**
 * Characters by what they are, as parts of a class of a regular expression with the flag `u`: `[${TASHKEEL}${TATWEEL}]`.
 * Each has one name and stands here only.
 */

/** Vowel signs and other marks of Arabic, Quranic ones included. */
export const TASHKEEL = '\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06ED';

/** Marks of Arabic in Unicode's later blocks. */
const EXTENDED_TASHKEEL = '\\u08D3-\\u08FF';

/** Lengthens a word of Arabic script and is no letter. */
export const TATWEEL = '\\u0640';

/** What sets the direction of all text up to its end: embeddings, overrides, isolates. */
export const DIRECTION_RUNS = '\\u202A-\\u202E\\u2066-\\u2069';

/** Marks of the direction of writing. */
export const BIDI_CONTROLS = `\\u061C\\u200E\\u200F${DIRECTION_RUNS}`;

/** What stands in a text and is not seen: soft hyphens, joiners, bidi controls, byte-order marks. */
export const INVISIBLE = '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';

/** Choose the look of the character before them, or keep two together. */
const VARIATION_SELECTORS = '\\u034F\\uFE00-\\uFE0F';

/** A stress mark on a Russian letter, as dictionaries have it. The breve of й is another mark. */
export const RUSSIAN_STRESS = /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu;

/** What spelling may add to a word or leave off it. */
export const UNWRITTEN = new RegExp(
  `[${VARIATION_SELECTORS}${TASHKEEL}${EXTENDED_TASHKEEL}${TATWEEL}${INVISIBLE}]`,
  'gu',
);

export const ARABIC_SCRIPT = /\p{Script=Arabic}/u;

/** Letters of Persian that Arabic lacks, or types as other characters. */
export const PERSIAN_LETTERS = 'پچژگکی';
