import type { SpeakerPhrase } from './speaker-phrase.ts';
import { isWord } from './speech-tokens.ts';
import type { VerbSentence } from './reports/verb-sentence.ts';

/** "Adam Quill, the head of": a role behind the name. */
export function hasRoleBehind(
  { tokens, language: { is } }: VerbSentence,
  { from, to }: SpeakerPhrase,
): boolean {
  const rest = tokens.slice(from + 2, to);
  return rest.some(
    (it, i) => isWord(it, is.roles) && (it.folded.startsWith('ال') || rest[i - 1]?.kind === 'comma'),
  );
}

/** Words of a circumstance before a comma: "in this context". */
const MAX_CIRCUMSTANCE_WORDS = 4;

/** The token behind a preposition, a few words and a comma; the same token where none of that stands there. */
export function behindCircumstance({ tokens, language: { is } }: VerbSentence, at: number): number {
  if (!isWord(tokens[at], is.behindSpeaker)) return at;
  const comma = tokens.slice(at, at + MAX_CIRCUMSTANCE_WORDS + 1).findIndex(({ kind }) => kind === 'comma');
  return comma < 0 ? at : at + comma + 1;
}
