import type { SpeechLanguage } from '../speech-language.ts';
import type { SpeechToken } from '../speech-tokens.ts';
import type { SpeakerPhrase } from '../speaker-phrase.ts';

/** A sentence of a language in which the verb stands first. Words are folded. */
export type VerbSentence = {
  readonly tokens: readonly SpeechToken[];
  readonly language: SpeechLanguage;
  /** Whether a word is a part of the name of somebody who spoke before. */
  readonly isKnown: (word: string) => boolean;
  /** Whether it is the last of one. */
  readonly isFamilyName: (word: string) => boolean;
};

/** What the sentences before have told. */
export type KnownWords = Pick<VerbSentence, 'isKnown' | 'isFamilyName'>;

/** Tokens between a speaker and what he says: where and when he says it. */
export const MAX_CIRCUMSTANCES = 48;

/** Prepositions that are written onto the next word. */
export const PREPOSED = /^[وف]?(?:لل|بال|ب(?=...))/u;

/** Without the "and" that Arabic writes onto a word. */
export function withoutAnd({ folded, typed }: SpeechToken): Pick<SpeechToken, 'folded' | 'typed'> {
  const length = /^[وف]../u.test(folded) ? 1 : 0;
  return { folded: folded.slice(length), typed: typed.slice(length) };
}

/** Whether a word is a preposition with "and" written onto it. */
export function isPreposed(token: SpeechToken, is: SpeechLanguage['is']): boolean {
  if (!/^[وف]/u.test(token.folded)) return false;
  const rest = { folded: token.folded.slice(1), typed: token.typed.slice(1) };
  return is.behindSpeaker(rest) || is.leadingTo(rest);
}

/** Whether a name begins with a word for somebody who speaks, or has a word of a speaker before. */
export function isOfSpeaker(
  { tokens, language, isKnown }: VerbSentence,
  { from, to }: SpeakerPhrase,
): boolean {
  const [head, ...rest] = tokens.slice(from, to);
  if (head === undefined || language.is.things(head)) return false;
  return language.is.roles(head) || [head, ...rest].some(({ folded }) => isKnown(folded));
}
