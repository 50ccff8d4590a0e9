/** Each script has its ten digits in a row: Arabic-Indic, Persian, Devanagari, full-width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

const FOREIGN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/g;

/** The text with its digits in ASCII, one unit for one unit: offsets stay those of the original. */
export function asciiDigits(text: string): string {
  return text.replace(FOREIGN_DIGIT, asciiDigit);
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((z) => code >= z && code < z + 10);
  return zero === undefined ? digit : String(code - zero);
}
