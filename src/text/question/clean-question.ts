import { foldedWords } from '../words/words.ts';

/** Controls (but tab and line ends), bidi controls and other invisible format characters; ZWNJ and ZWJ shape words and stay. */
const DISTURBING =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * A question without characters that disturb searching, logs and terminals: control and bidi characters, unpaired
 * surrogates, runs of white space. The result is in NFC, trimmed, and may be empty.
 */
export function cleanQuestion(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(DISTURBING, '').replace(/\s+/gu, ' ').trim();
}

/** How much a cleaned question asks: one word only names a topic; emoji and punctuation ask nothing. */
export function questionKind(cleaned: string): 'nothing' | 'topic' | 'answer' {
  const words = foldedWords(cleaned).length;
  return words === 0 ? 'nothing' : words === 1 ? 'topic' : 'answer';
}
