import { vocabularyOf } from '../words/vocabulary.ts';
import { isFunctionWord, isQuestionWord } from '../question/function-words.ts';
import { readWords, type Role } from '../question/role-words.ts';

const CHECKING = vocabularyOf(({ messages }) => messages.checking);

/** Of words that say what a question is about. */
const TELLING: ReadonlySet<Role> = new Set(['content', 'event', 'time']);

/** A longer text says something itself. */
const MAX_WORDS = 12;

/**
 * Whether a text asks of something that stands elsewhere and names nothing itself: "Is that true?", "source?", "هل هذا صحيح؟".
 * Not where it has a word that says what it is about: "Is that true of Putin?".
 */
export function pointsElsewhere(text: string): boolean {
  const words = readWords(text);
  return (
    words.length > 0 &&
    words.length <= MAX_WORDS &&
    words.every(
      ({ role, folded }) =>
        !TELLING.has(role) || CHECKING.has(folded) || isFunctionWord(folded) || isQuestionWord(folded),
    )
  );
}
