import { isWord, type SpeechToken } from './speech-tokens.ts';
import { isPreposed, MAX_CIRCUMSTANCES, PREPOSED, type VerbSentence } from './verb-sentence.ts';

/** Tokens before a verb without a comma between. */
const MAX_BARE_CIRCUMSTANCES = 7;

/** "To explain", "to avoid": an Arabic verbal noun with "to" written onto it, which begins a circumstance. */
const IN_ORDER_TO = /^[وف]?لت\p{L}{2}ي\p{L}$/u;

/** Whether nothing but circumstances stands before the verb: "In a statement, he said". */
export function isFirstAt(sentence: VerbSentence, at: number): boolean {
  const { tokens, language } = sentence;
  const { is, saying } = language;
  const before = tokens.slice(0, at);
  if (before.every((token) => is.besideVerb(token))) return true;
  if (isWord(tokens[at - 1], is.subordinate)) return false;
  if (before.some((token) => is.that(token) || saying(token) !== null || token.kind === 'colon'))
    return false;
  if (before.length <= MAX_BARE_CIRCUMSTANCES && isFromHisSide(sentence, at)) return true;
  const [first, second] = before.filter((token) => !is.besideVerb(token));
  if (first === undefined) return false;
  const hasComma = tokens[at - 1]?.kind === 'comma';
  if (before.length > (hasComma ? MAX_CIRCUMSTANCES : MAX_BARE_CIRCUMSTANCES)) return false;
  const commas = before.filter(({ kind }) => kind === 'comma').length;
  return opensCircumstance(first, is) && second !== undefined && commas <= 2;
}

function opensCircumstance(first: SpeechToken, is: VerbSentence['language']['is']): boolean {
  if (IN_ORDER_TO.test(first.folded) || PREPOSED.test(first.folded)) return true;
  return is.behindSpeaker(first) || is.leadingTo(first) || isPreposed(first, is);
}

/** "For his part, X said" begins a sentence, also where a heading has run into it. */
function isFromHisSide({ tokens, language: { is } }: VerbSentence, at: number): boolean {
  const last = tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  return isWord(tokens[last], is.ownSide);
}

/** Whether a report is a part of a clause before: a "that" stands right before it, or nothing joins it to the sentence. */
export function isNestedAt({ tokens, language }: VerbSentence, start: number): boolean {
  const before = tokens.slice(Math.max(0, start - 3), start);
  if (before.some((token) => isWord(token, language.is.that))) return true;
  const isJoined = /^[وف]/u.test(tokens[start]?.folded ?? '') || before.at(-1)?.folded === 'و';
  return start > 0 && !isJoined && before.every(({ kind }) => kind === 'word');
}
