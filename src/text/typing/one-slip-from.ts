/** Letters of each script as they are folded. */
const ALPHABETS = [
  'ءابتثجحخدذرزسشصضطظعغفقكلمنهويئؤپچژگ',
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
];

/** All that one slip could make of a folded word: the words that one slip could have made it of are the same. */
export function* oneSlipFrom(word: string): Generator<string> {
  const letters = ALPHABETS.find((alphabet) => alphabet.includes(word.charAt(0))) ?? '';
  for (let i = 0; i <= word.length; i++) {
    const [before, rest] = [word.slice(0, i), word.slice(i)];
    const next = rest.charAt(1);
    const isDoubled = next !== '' && rest.startsWith(next);
    // A letter beside one like it is left out, or put there, once.
    if (rest !== '' && !isDoubled) yield before + rest.slice(1);
    if (rest.length > 1 && !isDoubled) yield before + rest.charAt(1) + rest.charAt(0) + rest.slice(2);
    for (const letter of letters) {
      if (rest !== '' && !rest.startsWith(letter)) yield before + letter + rest.slice(1);
      if (!rest.startsWith(letter)) yield before + letter + rest;
    }
  }
}
