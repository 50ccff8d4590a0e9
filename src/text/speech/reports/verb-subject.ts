import { isBeforeOccasion } from '../said-evidence.ts';
import { behindEnclosed, phraseFrom, type SpeakerPhrase } from '../speaker-phrase.ts';
import { isWord, type SpeechToken } from '../speech-tokens.ts';
import type { SpeechVerb } from './speech-verb.ts';
import { PREPOSED, type VerbSentence } from './verb-sentence.ts';
import { withoutDenied, withoutObject, withoutWith } from './without-object.ts';

/** Words of a speaker before his verb. */
const MAX_NAME_WORDS = 12;

/** Who a verb of speech is of; null where nobody is named. @property next number of the token behind him */
export type Subject = { readonly phrase: SpeakerPhrase | null; readonly next: number };

/** Who stands behind a verb of speech, or else before it, and the token behind both. */
export function subjectOf(sentence: VerbSentence, verb: SpeechVerb, isFirst: boolean): Subject {
  const { at } = verb;
  const { tokens, language } = sentence;
  let next = at + 1;
  const mayStandBetween = (token: SpeechToken | undefined): boolean =>
    isWord(token, language.is.besideVerb) ||
    isWord(token, language.is.times) ||
    (token?.kind === 'comma' && next === at + 1);
  while (mayStandBetween(tokens[next])) next++;
  const behind = withoutWhatIsSaid(sentence, phraseFrom(tokens, next, language), verb);
  if (behind !== null) return { phrase: behind, next: behind.to };
  const quoted = quotedSpeaker(sentence, next);
  if (quoted !== null) return { phrase: quoted, next: quoted.to };
  if (isWord(tokens[next], language.is.ownWords)) next++;
  return { phrase: isFirst ? null : phraseBefore(sentence, at), next };
}

/** Tokens of a name in quotation marks, with them. */
const MAX_QUOTED_NAME = 6;

/** A name in quotation marks behind a verb: `"Quill" announced that …`. What is said follows it at once, or where it is said. */
function quotedSpeaker(sentence: VerbSentence, from: number): SpeakerPhrase | null {
  const { tokens, language } = sentence;
  if (
    (tokens[from]?.kind !== 'open' && tokens[from]?.folded !== '(') ||
    isWord(tokens[from + 1], language.is.that)
  )
    return null;
  const to = behindEnclosed(tokens, from);
  if (to === from || to - from > MAX_QUOTED_NAME) return null;
  const next = tokens[to]?.kind === 'comma' ? to + 1 : to;
  const isThat = isWord(tokens[next], (it) => language.is.that(it) && !/^[وف]/u.test(it.folded));
  return isThat || isBeforeOccasion(sentence, to) || isBeforeColon(sentence, to) ? { from, to } : null;
}

/** Whether nothing but a few words stands before a colon: "on his page:". */
function isBeforeColon({ tokens }: VerbSentence, at: number): boolean {
  const behind = tokens.slice(at, at + MAX_QUOTED_NAME);
  const end = behind.findIndex(({ kind }) => kind !== 'word');
  return behind[end]?.kind === 'colon';
}

/** A name that the article has used before ends with its family name: what follows is what he says, or to whom. */
function withoutWhatIsSaid(
  sentence: VerbSentence,
  phrase: SpeakerPhrase | null,
  { isAddressing, kind }: SpeechVerb,
): SpeakerPhrase | null {
  if (phrase === null) return null;
  const { tokens, language, isKnown, isFamilyName } = sentence;
  const words = tokens.slice(phrase.from, phrase.to);
  const last = words.findIndex(({ folded }) => isFamilyName(folded));
  const isName = words.slice(0, last).every((it) => isKnown(it.folded) && !language.is.roles(it));
  if (last >= 0 && isName) return { from: phrase.from, to: phrase.from + last + 1 };
  if (isAddressing) return withoutObject(sentence, phrase);
  if (kind === 'denial') return withoutDenied(sentence, phrase);
  return kind === 'judgement' ? withoutWith(sentence, phrase) : phrase;
}

/** Begins a sentence of what somebody had said: Arabic writes it before him. Folded. */
const WAS = /^[وف]?كانت?$/u;

/** A name that begins the sentence and goes on to the verb: "The minister … had said". */
function phraseBefore(sentence: VerbSentence, at: number): SpeakerPhrase | null {
  const { tokens, language } = sentence;
  const { is, saying } = language;
  let from = 0;
  while (isWord(tokens[from], is.besideVerb)) from++;
  let to = at;
  while (to > from && (isWord(tokens[to - 1], is.besideVerb) || tokens[to - 1]?.kind === 'comma')) to--;
  const name = tokens.slice(from, to);
  const [head] = name;
  if (head === undefined || name.length > MAX_NAME_WORDS || PREPOSED.test(head.folded)) return null;
  const isBroken = name.some(
    (token, i) =>
      (token.kind !== 'word' && token.kind !== 'comma') ||
      is.that(token) ||
      is.leadingTo(token) ||
      saying(token) !== null ||
      (i === 0 && is.behindSpeaker(token)),
  );
  // "Quill had said": what stands between two such words is whoever the verb is of.
  const isFramed = to < at && WAS.test(tokens[from - 1]?.folded ?? '');
  return !isBroken && (isFramed || mayLead(sentence, head)) ? { from, to } : null;
}

/** Whether a word may begin the name of somebody who speaks, before his verb. */
function mayLead({ language: { is }, isKnown }: VerbSentence, head: SpeechToken): boolean {
  return is.roles(head) || isKnown(head.folded) || head.folded.startsWith('ال');
}
