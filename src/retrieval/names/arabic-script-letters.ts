import type { LetterTable } from '../../domain/names.ts';

/** Letters as `soundForm` leaves them. */
const LETTERS = 'ابتثجخدرزسشغفكلمنهويپچژگڤڨٹڈڑں';

/**
 * Letters of Persian, Urdu and the Maghreb for sounds that Arabic has no letter for, and how Arabic writes these. Costs
 * are in nats.
 */
const SOUNDS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  پ: [['ب', 0]],
  چ: [
    ['تش', 0],
    ['ش', 0.7],
    ['ج', 1],
  ],
  ژ: [
    ['ج', 0],
    ['ز', 0.7],
  ],
  گ: [
    ['غ', 0],
    ['ج', 0],
    ['ك', 0.7],
  ],
  ڤ: [['ف', 0]],
  ڨ: [
    ['غ', 0],
    ['ك', 0],
    ['ج', 0.7],
  ],
  ٹ: [['ت', 0]],
  ڈ: [['د', 0]],
  ڑ: [['ر', 0]],
  ں: [['ن', 0]],
  و: [['ف', 1]],
};

const VOWELS = 'اوي';
/** Long vowels may be written or left out: ماکرون, مكرون. Cost in nats. */
const VOWEL_MORE_OR_LESS = 1.5;

/** How writers of another language or country, or in haste, may write a name in Arabic script. */
export const ARABIC_SCRIPT_LETTERS: LetterTable = new Map(
  Array.from(LETTERS, (letter) => [
    letter,
    [
      [letter, 0] as const,
      ...(SOUNDS[letter] ?? []),
      ...(VOWELS.includes(letter) ? [['', VOWEL_MORE_OR_LESS] as const] : []),
      ...Array.from(VOWELS, (vowel) => [letter + vowel, VOWEL_MORE_OR_LESS] as const),
    ],
  ]),
);
