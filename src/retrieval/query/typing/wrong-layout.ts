import type { Question } from '../../../domain/question.ts';
import { fold } from '../../../text/letters/fold.ts';
import { isQuestionWord } from '../../../text/question/function-words.ts';
import { retyped, type Retyped } from '../../../text/question/keyboard-layouts.ts';
import { questionLanguage } from '../../../text/question/question-language.ts';
import { type CorpusWords, isKnownWord } from './corpus-words.ts';

/** A question is typed in the wrong layout if at most this share of its words is known as it stands … */
const MOST_KNOWN = 0.34;
/** … and at least this share in the other layout. */
const LEAST_KNOWN = 0.6;
/** Fewer known words in the other layout may be chance. */
const MIN_KNOWN = 2;
/** Share of words that nobody can say, from which a word that asks is enough. */
const LEAST_UNSAYABLE = 0.5;
const MIN_LETTERS = 2;

/** Parts words of a question as it is typed: in another layout, signs are letters. */
const SPACE = /\s+/u;
const CLOSING = /[?!.؟]{1,3}$/u;

/**
 * A question that was typed with the wrong keyboard switched on, with the letters that were meant: "rnj gjplhfdbk" is "кто
 * поздравил". Any other question as it is.
 */
export function inRightLayout(corpus: CorpusWords, question: Question): Question {
  const typed = wordsOf(question.text);
  if (typed.length < MIN_KNOWN) return question;
  const known = typed.filter((word) => isKnownWord(corpus, word)).length;
  if (known > MOST_KNOWN * typed.length) return question;
  const isUnread = known === 0 && typed.filter(isUnsayable).length >= LEAST_UNSAYABLE * typed.length;
  let best = { count: Math.max(MIN_KNOWN, 2 * known) - 1, meant: question };
  for (const other of retyped(question.text)) {
    const count = knownIn(corpus, other, isUnread);
    if (count > best.count) best = { count, meant: { text: other.text, language: languageOf(other) } };
  }
  return best.meant;
}

/** How many words of a text in another layout are known; 0 if that is too small a share. */
function knownIn(corpus: CorpusWords, { text, language }: Retyped, isUnread: boolean): number {
  const words = wordsOf(text);
  const count = words.filter((word) => isKnownWord(corpus, word, language)).length;
  if (count >= LEAST_KNOWN * words.length) return count;
  // A corpus in another language has few of the words, but a question has one that asks.
  return isUnread && words.some((word) => isQuestionWord(fold(word))) ? Math.max(count, MIN_KNOWN) : 0;
}

function wordsOf(text: string): string[] {
  return text
    .split(SPACE)
    .map((word) => word.replace(CLOSING, ''))
    .filter((word) => word.length >= MIN_LETTERS && /\p{L}/u.test(word));
}

/** Whether nobody can say a word of Latin letters: it has signs for letters, or no vowel. */
function isUnsayable(word: string): boolean {
  return /^(?!.*[aeiouy])[a-z]{3}|[a-z][;,.[\]`'][a-z]|[bcdfghjklmnpqrstvwxz]{5}/iu.test(word);
}

function languageOf({ text, language }: Retyped): string {
  return language ?? questionLanguage(text, { detect: () => 'en' });
}
