import { fold } from './fold.ts';

/**
 * Words that ask, in the languages that questions come in, Arabic dialects included. Every question has them
 * and hardly any article, so that their rarity would count for more than the name of a person.
 */
const QUESTION_WORDS = new Set(
  `ماذا ما من متى أين كيف كم لماذا هل أي أية مين شو ليش وش إيش إيه ايه ازاي إزاي فين وين ليه امتى شنو بماذا لمن ممن عم بم
  چه چی کی کجا چرا چگونه چطور چند کدام آیا
  what who whom whose when where why which how
  что кто кого кому когда где куда почему зачем как какой какая какое какие какую сколько чём чем чего
  que quoi qui quand où pourquoi comment quel quelle quels quelles combien
  ne kim kimin kiminle nerede neden niçin nasıl kaç hangi
  was wer wen wem wann wo warum wieso wie welche welcher welches welchen wieviel
  qué quién quiénes cuándo dónde cuál cuáles cuánto cuántos cómo`
    .split(/\s+/u)
    .map(fold),
);

/** Folded words of a question without those that only ask; all of them if nothing else is left. */
export function withoutQuestionWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !QUESTION_WORDS.has(word));
  return telling.length === 0 ? words : telling;
}

/** @param word folded */
export function isQuestionWord(word: string): boolean {
  return QUESTION_WORDS.has(word);
}
