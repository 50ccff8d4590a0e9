/** The zero of each script: Arabic-Indic, Persian, Devanagari, full-width. The other nine digits follow it. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

const FOREIGN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/g;

/** The text with ASCII digits. Each digit stays one UTF-16 unit, so offsets do not change. */
export function asciiDigits(text: string): string {
  return text.replace(FOREIGN_DIGIT, asciiDigit);
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((z) => code >= z && code < z + 10);
  return zero === undefined ? digit : String(code - zero);
}
