import { behindEnclosed, type SpeakerPhrase } from './speaker-phrase.ts';
import { isWord, type SpeechToken } from './speech-tokens.ts';
import { isOfSpeaker, MAX_CIRCUMSTANCES, type VerbSentence } from './verb-sentence.ts';

/** What shows that something is said: `that` leaves no doubt that a speaker stands before it. */
export type Evidence = 'that' | 'other';

/** What shows that something is said behind a verb and its speaker; null where nothing does. */
export function evidenceBehind(sentence: VerbSentence, next: number): Evidence | null {
  const { is } = sentence.language;
  const at = behindTimes(sentence, next);
  const [token, behind] = [sentence.tokens[at], sentence.tokens[at + 1]];
  if (token === undefined) return null;
  if (token.kind === 'colon' || is.that(token) || is.contents(token)) return 'that';
  if (token.kind === 'open' && isWord(behind, is.that)) return 'that';
  if (token.kind === 'open' || is.leadingTo(token)) return 'other';
  return evidenceLater(sentence, next);
}

/** Before "that" these begin a clause of time or manner, and nothing that is said: after that. Folded. */
const WITH_CLAUSE = new Set(['بعد', 'قبل', 'دون', 'منذ', 'حين', 'غير', 'الا', 'رغم', 'مع', 'لولا', 'بمجرد']);

/** Whether a word before "that" makes it a clause of time or manner. */
export function beginsClause(before: SpeechToken | undefined): boolean {
  return WITH_CLAUSE.has(before?.folded ?? '');
}

/** The token behind when it is said: "today", "last night". */
function behindTimes({ tokens, language: { is } }: VerbSentence, from: number): number {
  let at = from;
  while (
    isWord(tokens[at], is.times) ||
    (at > from && isWord(tokens[at], (it) => it.folded.startsWith('ال')))
  )
    at++;
  return at;
}

/** The same behind where and when it is said; a few words in quotation marks there may be the name of an outlet. */
function evidenceLater({ tokens, language: { is, saying } }: VerbSentence, next: number): Evidence | null {
  let found: Evidence | null = null;
  for (let at = next; at < Math.min(tokens.length, next + MAX_CIRCUMSTANCES); at++) {
    const token = tokens[at];
    if (token === undefined || (saying(token) !== null && !is.behindSpeaker(token))) break;
    if (token.kind === 'colon' || (is.that(token) && !beginsClause(tokens[at - 1]))) return 'that';
    const before = at > next ? tokens[at - 1] : undefined;
    if (is.contents(token) || (is.leadingTo(token) && endsCircumstance(before, is))) return 'other';
    if (token.kind !== 'open') continue;
    found = 'other';
    const behind = behindEnclosed(tokens, at);
    if (behind === at) break;
    at = behind - 1;
  }
  return found;
}

/** Whether a comma, or when it is said, stands before what leads to what is said. */
function endsCircumstance(before: SpeechToken | undefined, is: VerbSentence['language']['is']): boolean {
  return before?.kind === 'comma' || isWord(before, is.times);
}

/**
 * Whether the place of a verb and its speaker shows it: he is named as one who speaks, and a comma, where he speaks, or the word behind
 * his family name ends his name.
 */
export function isPlainByPlace(sentence: VerbSentence, phrase: SpeakerPhrase): boolean {
  const { tokens, isFamilyName } = sentence;
  if (!isOfSpeaker(sentence, phrase)) return false;
  if (tokens[phrase.to]?.kind === 'comma' || isFamilyName(tokens[phrase.to - 1]?.folded ?? '')) return true;
  return isBeforeOccasion(sentence, phrase.to) || isWord(tokens[phrase.to], sentence.language.is.times);
}

/** Whether a preposition stands at a place, and behind it where somebody speaks: "in an interview". */
export function isBeforeOccasion({ tokens, language: { is } }: VerbSentence, at: number): boolean {
  return isWord(tokens[at], is.behindSpeaker) && isWord(tokens[at + 1], is.occasions);
}
