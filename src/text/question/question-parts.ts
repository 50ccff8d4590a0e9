import { LANGUAGES } from '../../languages/all.ts';
import { fold } from '../letters/fold.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import { isQuestionWord } from './function-words.ts';

const AND = vocabularyOf(({ questions }) => questions.and);
const AND_ASKING_LATER = vocabularyOf(({ questions }) => questions.andAskingLater);
const PREPOSITIONS = vocabularyOf(({ questions }) => questions.prepositions);
const RELATIVE = vocabularyOf(({ questions }) => questions.relative);
const SOMETIMES_ASKING = vocabularyOf(({ questions }) => questions.sometimesAsking);

/** Where "and" is written onto the question word: who and what ask only before some words. */
const ATTACHED = LANGUAGES.flatMap(({ questions: { attachedAnd } }) => {
  if ('none' in attachedAnd) return [];
  const { and, who, what, presentVerb } = attachedAnd;
  return [
    {
      and,
      who: { word: fold(who.word), before: new Set(who.before.map(fold)) },
      what: { word: fold(what.word), before: new Set(what.before.map(fold)) },
      presentVerb,
    },
  ];
});

const HYPHENATED_WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
const ENDS = /[?؟;؛\n]/u;

/** Fewer words are no question of their own. */
const MIN_PART_WORDS = 2;
const MAX_QUESTION_PARTS = 4;

type PartWord = { readonly folded: string; readonly start: number; readonly end: number };

/**
 * The questions that a question consists of, each in its own words and without the word that joins them. "What did they
 * discuss, and who asked for the call?" is two. A single question gives one element. A wrong cut hurts more than a missing
 * one, so in doubt the question stays whole.
 */
export function questionParts(text: string): string[] {
  const words = [...text.matchAll(HYPHENATED_WORD)].map(({ 0: word, index }): PartWord => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));
  const cuts: { readonly end: number; readonly start: number }[] = [];
  let from = 0;
  for (let at = 1; at < words.length && cuts.length < MAX_QUESTION_PARTS - 1; at++) {
    const start = secondPartAt(text, words, from, at);
    const word = words[at];
    if (start === null || word === undefined) continue;
    cuts.push({ end: words[at - 1]?.end ?? 0, start });
    from = at;
  }
  const bounds = [0, ...cuts.map(({ start }) => start)];
  const ends = [...cuts.map(({ end }) => end), text.length];
  return bounds.map((start, i) => text.slice(start, ends[i]).trim());
}

/** Where the next question begins if one does at this word, and another has been asked since `from`; else null. */
function secondPartAt(text: string, words: readonly PartWord[], from: number, at: number): number | null {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return null;
  const asked = words.slice(from, at);
  const following = words.length - at;
  if (asked.length < MIN_PART_WORDS || following < MIN_PART_WORDS) return null;
  const and = attachedAnd(words, at);
  if (ENDS.test(text.slice(before.end, word.start))) {
    if (and > 0) return word.start + and;
    return asksSomewhere(words.slice(at)) ? word.start : null;
  }
  if (!asked.some(({ folded }) => asks(folded)) || asks(before.folded)) return null;
  return and > 0 ? word.start + and : behindJoiningWord(text, words, from, at);
}

/** Where a question begins behind "and" or its like at this word; null where none does. */
function behindJoiningWord(
  text: string,
  words: readonly PartWord[],
  from: number,
  at: number,
): number | null {
  const [joining, next] = [words[at], words[at + 1]];
  if (joining === undefined || next === undefined || words.length - at <= MIN_PART_WORDS) return null;
  const mayAskLater = AND_ASKING_LATER.has(joining.folded);
  if (!mayAskLater && !AND.has(joining.folded)) return null;
  if (asksHere(words, at + 1)) return next.start;
  const isBehindClause = mayAskLater && at - from > MIN_PART_WORDS;
  return isBehindClause && asksInClause(text, words, at + 1) ? next.start : null;
}

/** A question word, or one behind a preposition, and more behind it. */
function asksHere(words: readonly PartWord[], at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3).map(({ folded }) => folded);
  if (first === undefined || second === undefined) return false;
  if (PREPOSITIONS.has(first) && third !== undefined && asks(second)) return true;
  return asks(first) && !RELATIVE.has(first);
}

/** The length of an "and" that is written onto a question word here (وماذا قال, ومن بادر); 0 where there is none. */
function attachedAnd(words: readonly PartWord[], at: number): number {
  const [word, next] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? ''];
  const found = ATTACHED.find(({ and }) => word.startsWith(and));
  if (found === undefined || next === '') return 0;
  return asksAttached(word.slice(found.and.length), next, found) ? found.and.length : 0;
}

function asksAttached(
  word: string,
  next: string,
  { who, what, presentVerb }: (typeof ATTACHED)[number],
): boolean {
  if (word === who.word) return who.before.has(next) || presentVerb.test(next);
  if (word === what.word) return what.before.has(next);
  if (PREPOSITIONS.has(word)) return next !== who.word && next !== what.word && asks(next);
  return asks(word) && !asks(next);
}

/** Whether the clause that begins here has a question word that is not its last. */
function asksInClause(text: string, words: readonly PartWord[], at: number): boolean {
  for (let place = at; place < words.length; place++) {
    const [word, next] = [words[place], words[place + 1]];
    if (word === undefined || (place > at && AND_ASKING_LATER.has(word.folded))) return false;
    if (asks(word.folded) && next !== undefined && place > at) return true;
    if (next !== undefined && /[,،?؟;؛]/u.test(text.slice(word.end, next.start))) return false;
  }
  return false;
}

function asksSomewhere(words: readonly PartWord[]): boolean {
  return words.some(({ folded }) => asks(folded));
}

function asks(folded: string): boolean {
  return isQuestionWord(folded) || SOMETIMES_ASKING.has(folded);
}
