import type { VerbTraits } from '../speaker-certainty.ts';
import type { Gender } from '../speech-language.ts';
import type { SpeechToken } from '../speech-tokens.ts';
import type { VerbSentence } from './verb-sentence.ts';

/** A word of a sentence that says that somebody speaks. @property at number of its token */
export type SpeechVerb = VerbTraits & {
  readonly at: number;
  readonly token: SpeechToken;
  readonly kind: 'verb' | 'denial' | 'judgement' | 'finding';
  readonly gender: Gender;
};

/** The verb of speech at a token; null where there is none. */
export function verbAt({ tokens, language }: VerbSentence, at: number): SpeechVerb | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const found = kindOfVerb(token, language);
  if (found === null) return null;
  const isPlain = language.is.plain(token);
  return { ...found, at, token, isPlain, isAddressing: language.is.addressing(token) };
}

function kindOfVerb(
  token: SpeechToken,
  { saying, denying, judging, finding }: VerbSentence['language'],
): Pick<SpeechVerb, 'kind' | 'gender'> | null {
  const said = saying(token);
  if (said !== null) return { kind: 'verb', gender: said };
  const denied = denying(token);
  if (denied !== null) return { kind: 'denial', gender: denied };
  const judged = judging(token);
  if (judged !== null) return { kind: 'judgement', gender: judged };
  const found = finding(token);
  return found === null ? null : { kind: 'finding', gender: found };
}
