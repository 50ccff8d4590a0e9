import { type Evidence, isBeforeOccasion } from './said-evidence.ts';
import { endsName, isAddressed, type SpeakerPhrase, WITHIN_ROLE } from './speaker-phrase.ts';
import type { SpeechLanguage } from './speech-language.ts';
import { isWord, type SpeechToken } from './speech-tokens.ts';
import { isPreposed, MAX_CIRCUMSTANCES, PREPOSED, type VerbSentence } from './reports/verb-sentence.ts';

/** More words before a preposition are more than a name; a role has more. */
const [MAX_NAME_BEFORE_PREPOSITION, MAX_ROLE_BEFORE_PREPOSITION] = [7, 10];
/** Words between commas that may be a name. */
const [MIN_LATER_WORDS, MAX_LATER_WORDS] = [2, 4];
/** Words behind a preposition that may be where a role is held, and then a name: "the head in an office … X". */
const MIN_WORDS_WITH_NAME = 4;

/** A preposition with which a role goes on, and no plain verb does: "the deputy for …". Folded. */
const FOR = 'عن';

/** A verb of speech, as far as it tells who can stand behind it. */
export type VerbTraits = {
  /** Right behind it stands no noun but its speaker: "said". */
  readonly isPlain: boolean;
  /** Right behind its speaker stands the one whom he speaks to: "called on". */
  readonly isAddressing: boolean;
};

/**
 * The name of a speaker behind a verb, if it surely is one and all of it; where a role is told and named behind a comma, that name.
 * Null where it may be another, or more than stands there.
 */
export function sureSpeaker(
  sentence: VerbSentence,
  phrase: SpeakerPhrase,
  evidence: Evidence,
  verb: VerbTraits,
): SpeakerPhrase | null {
  if (!isSpeaker(sentence, phrase, evidence, verb)) return null;
  const goesOn = isWord(sentence.tokens[phrase.from], sentence.language.is.roles)
    ? wordsGoingOn(sentence, phrase.to, verb)
    : 0;
  if (goesOn > 0)
    return hasNameAtEnd(sentence, phrase) ? phrase : goingOn(sentence, phrase, { goesOn, verb });
  if (hasKnownWord(sentence, phrase) || hasName(sentence, phrase)) return phrase;
  const later = leadsToContent(sentence, phrase.to, verb) ? null : nameLater(sentence, phrase.to);
  if (later === null) return phrase;
  const { tokens, language } = sentence;
  const isSpokenTo = tokens.slice(phrase.to, later.from).some((it) => isAddressed(it, language));
  if (isSpokenTo) return isUnnamed(sentence, phrase) || isSetApart(sentence, phrase) ? phrase : null;
  return isRoleAlone(sentence, phrase) ? later : null;
}

function hasKnownWord({ tokens, isKnown }: VerbSentence, { from, to }: SpeakerPhrase): boolean {
  return tokens.slice(from, to).some(({ folded }) => isKnown(folded));
}

/** A role that goes on with where it is held; null behind a verb that has whom it calls on there. */
function goingOn(
  { tokens, language }: VerbSentence,
  { from, to }: SpeakerPhrase,
  { goesOn, verb }: { readonly goesOn: number; readonly verb: VerbTraits },
): SpeakerPhrase | null {
  if (verb.isAddressing) return null;
  const end = to + goesOn;
  const rest = tokens.slice(end + 1);
  const length = rest.findIndex(({ kind }) => kind !== 'word');
  const isNamed =
    tokens[end]?.kind === 'comma' && looksLikeName(rest.slice(0, Math.max(length, 0)), language);
  return { from, to: isNamed && rest[length]?.kind === 'comma' ? end + 1 + length : end };
}

/** Whether two words that are neither roles nor have the article end a name, the last with it or without: "the minister Ada Quill". */
function hasNameAtEnd({ tokens, language: { is } }: VerbSentence, { from, to }: SpeakerPhrase): boolean {
  const [first, last] = tokens.slice(Math.max(from + 1, to - 2), to);
  const isName = isWord(first, (it) => !is.roles(it) && !hasArticle(it) && !/^[لب]..../u.test(it.folded));
  return isName && isWord(last, (it) => !is.roles(it) && !/^[وب]?ال.*ي[هن]?$/u.test(it.folded));
}

/** A role with a name, of words that are neither roles nor have the article: "the minister Ada Quill". */
function hasName({ tokens, language: { is } }: VerbSentence, { from, to }: SpeakerPhrase): boolean {
  const [head, ...rest] = tokens.slice(from, to);
  const names = rest.filter((it) => it.kind === 'word' && !is.roles(it) && !hasArticle(it));
  return isWord(head, is.roles) && hasArticle(head) && names.length >= MIN_LATER_WORDS;
}

/** A role with the name of who has it between commas. */
function isSetApart({ tokens }: VerbSentence, { from, to }: SpeakerPhrase): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'comma');
}

/** "A source", whom no name follows: neither word has the article. */
function isUnnamed({ tokens, language }: VerbSentence, { from, to }: SpeakerPhrase): boolean {
  const head = tokens[from];
  return isWord(head, language.is.roles) && tokens.slice(from, to).every((it) => !hasArticle(it));
}

/** "The minister", "one of the visitors": a role, and behind it only words with the article, or roles. */
function isRoleAlone({ tokens, language: { is } }: VerbSentence, { from, to }: SpeakerPhrase): boolean {
  const [head, ...rest] = tokens.slice(from, to);
  return isWord(head, is.roles) && rest.every((it) => hasArticle(it) || is.roles(it));
}

function hasArticle(token: SpeechToken | undefined): boolean {
  return /^و?(?:ال|لل)../u.test(token?.folded ?? '');
}

/** Whether a name can be that of a speaker: one word alone may be what is said. */
function isSpeaker(
  sentence: VerbSentence,
  phrase: SpeakerPhrase,
  evidence: Evidence,
  verb: VerbTraits,
): boolean {
  const { tokens, language } = sentence;
  const words = tokens.slice(phrase.from, phrase.to).filter(({ kind }) => kind === 'word');
  const [first] = words;
  if (first === undefined || words.every(({ folded }) => /\d/u.test(folded))) return false;
  if (language.is.things(first)) return false;
  if (hasKnownWord(sentence, phrase)) return true;
  if (words.length === 1)
    return language.is.roles(first) || isOneWordSpeaker(sentence, phrase, evidence, verb);
  if (evidence === 'that' || isBeforeThat(sentence, phrase, verb)) return true;
  const most = language.is.roles(first) ? MAX_ROLE_BEFORE_PREPOSITION : MAX_NAME_BEFORE_PREPOSITION;
  const isSetApart = tokens.slice(phrase.from, phrase.to).some(({ kind }) => kind === 'comma');
  return isSetApart || isBeforeOccasion(sentence, phrase.to) || words.length <= most;
}

function isOneWordSpeaker(
  sentence: VerbSentence,
  phrase: SpeakerPhrase,
  evidence: Evidence,
  verb: VerbTraits,
): boolean {
  const isPlace = WITHIN_ROLE.has(sentence.tokens[phrase.to]?.folded ?? '');
  if (isPlace && !isBeforeOccasion(sentence, phrase.to)) return false;
  return evidence === 'that' || verb.isPlain || isBeforeThat(sentence, phrase, verb);
}

/** "X pointed to it that …": of a verb that calls on somebody, the name may be whom. */
function isBeforeThat(
  { tokens, language: { is } }: VerbSentence,
  { to }: SpeakerPhrase,
  { isPlain, isAddressing }: VerbTraits,
): boolean {
  return (isPlain || !isAddressing) && isWord(tokens[to], is.leadingTo) && isWord(tokens[to + 1], is.that);
}

/** Whether what is said begins at a place, so that names behind it are a part of it. */
function leadsToContent(
  { tokens, language: { is } }: VerbSentence,
  at: number,
  { isPlain }: VerbTraits,
): boolean {
  return isWord(tokens[at], is.leadingTo) && !(isPlain && tokens[at]?.folded === FOR);
}

/** Behind "in" these say when or how somebody speaks, and no role is held there: "in a time when". Folded. */
const WHEN = new Set(['افتتاح', 'ختام', 'وقت', 'اطار', 'اعقاب', 'مستهل', 'خضم', 'ظل', 'انتظار', 'محاوله']);

/**
 * How many words from the preposition that ends a name on are so many that the name goes on there: "a researcher in the academy of X and
 * head of …". 0 where it does not.
 */
function wordsGoingOn({ tokens, language }: VerbSentence, next: number, { isPlain }: VerbTraits): number {
  const [preposition, first] = [tokens[next]?.folded ?? '', tokens[next + 1]];
  const goesOn = WITHIN_ROLE.has(preposition) || (isPlain && preposition === FOR);
  if (!goesOn || first?.kind !== 'word' || language.is.occasions(first) || WHEN.has(first.folded)) return 0;
  const words = tokens.slice(next + 1);
  const end = words.findIndex(
    (token) => token.kind !== 'word' || endsName(token, language) || language.is.occasions(token),
  );
  return end >= MIN_WORDS_WITH_NAME && leadsOn(words[end], language) ? end + 1 : 0;
}

/** Whether a comma, where he speaks, or what is said stands at the end of a role. */
function leadsOn(last: SpeechToken | undefined, { is }: SpeechLanguage): boolean {
  if (last === undefined) return false;
  return last.kind === 'comma' || is.that(last) || is.occasions(last) || is.behindSpeaker(last);
}

/** What looks like a name between commas behind a speaker: he may be named there. */
function nameLater({ tokens, language }: VerbSentence, next: number): SpeakerPhrase | null {
  const { is } = language;
  if (isWord(tokens[next], is.that)) return null;
  let start = -1;
  for (let at = next; at < Math.min(tokens.length, next + MAX_CIRCUMSTANCES); at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const isEnd = token.kind !== 'word' || is.that(token);
    if (isEnd && start >= 0 && looksLikeName(tokens.slice(start, at), language))
      return { from: start, to: at };
    if (isEnd) start = token.kind === 'comma' ? at + 1 : -1;
    if (token.kind === 'colon' || token.kind === 'open' || is.that(token) || is.contents(token)) break;
  }
  return null;
}

/** Whether what stands between two commas may be a name. */
function looksLikeName(segment: readonly SpeechToken[], language: SpeechLanguage): boolean {
  const [head] = segment;
  if (head === undefined || segment.length < MIN_LATER_WORDS || segment.length > MAX_LATER_WORDS)
    return false;
  return !segment.some((it) => language.is.behindSpeaker(it)) && !isCircumstance(head, language);
}

function isCircumstance(head: SpeechToken, language: SpeechLanguage): boolean {
  const { is } = language;
  if (PREPOSED.test(head.folded) || isPreposed(head, is) || isAddressed(head, language)) return true;
  return is.besideVerb(head) || is.leadingTo(head) || is.times(head) || language.participle(head) !== null;
}
