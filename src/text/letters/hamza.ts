/** Spellings of one word that differ in the seat of a hamza, each with the spelling that is kept. */
const SEATS: readonly (readonly [RegExp, string])[] = [
  // مسئول, شئون: Egypt's seat before waw
  [/ئ(?=و)/gu, 'ؤ'],
  // مائة, ثلاثمائة, مائتين: an alef that nobody speaks
  [/مائ(?=[ةه](?!\p{L})|ت[اي]ن)/gu, 'مئ'],
  // هيأة, قرائة: the Maghreb's seat, and Persian's
  [/يأ(?=[ةه](?!\p{L}))/gu, 'يئ'],
  [/اء(?=[ةه](?!\p{L}))/gu, 'ائ'],
];

/** A text in which each of these words is spelt in one way. For searching only. @param text without vowel signs */
export function withSettledHamza(text: string): string {
  // Every one of these spellings has one of these letters, and most words have none.
  if (!/[أئء]/u.test(text)) return text;
  return SEATS.reduce((settled, [spelling, kept]) => settled.replace(spelling, kept), text);
}
