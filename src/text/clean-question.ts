/** Controls (but tab and line ends), bidi controls and other invisible format characters; ZWNJ and ZWJ shape words and stay. */
const DISTURBING =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * A question without what only disturbs searching, logs and terminals: control and bidi characters,
 * unpaired surrogates, runs of white space. NFC, trimmed; may come out empty.
 */
export function cleanQuestion(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(DISTURBING, '').replace(/\s+/gu, ' ').trim();
}

/** Whether there is anything to search for: emoji and punctuation alone ask nothing. */
export function asksAnything(cleaned: string): boolean {
  return /[\p{L}\p{N}]/u.test(cleaned);
}
