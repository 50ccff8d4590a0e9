import { fold } from '../letters/fold.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,٫٬'’]\p{N}+)*/gu;

/** Scripts written without spaces: every two neighbouring characters make a word of their own. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+$/u;

/**
 * The words of a text, folded, in order. Numbers keep their inner punctuation: 3.7 is one word and not 37.
 * A text in a script without spaces yields its character pairs.
 */
export function foldedWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of fold(text).matchAll(WORD)) {
    if (UNSPACED.test(word) && word.length > 2) {
      for (let i = 0; i + 2 <= word.length; i++) words.push(word.slice(i, i + 2));
    } else words.push(word);
  }
  return words;
}

/** They part letters, not words: حزب‌الله. */
const JOINERS = /[\u200C\u200D]/gu;

/** The words of a text as they are typed, in order, each a slice of `typedText`: what tells a capital. */
export function typedWords(text: string): string[] {
  return typedText(text).match(WORD) ?? [];
}

/** A text as it is typed but for compatibility forms and what parts letters within a word. */
export function typedText(text: string): string {
  return text.normalize('NFKC').replace(JOINERS, '');
}
