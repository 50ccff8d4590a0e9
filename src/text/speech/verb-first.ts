import { type Report, unreadReport } from './report.ts';
import {
  behindEnclosed,
  endsName,
  isAddressed,
  phraseFrom,
  type SpeakerPhrase,
  spanOfPhrase,
  WITHIN_ROLE,
} from './speaker-phrase.ts';
import type { Gender, SpeechLanguage } from './speech-language.ts';
import { isWord, type SpeechToken } from './speech-tokens.ts';

/** Tokens between a speaker and what he says: where and when he says it. */
const MAX_CIRCUMSTANCES = 48;
/** The same before a verb without a comma between. */
const MAX_BARE_CIRCUMSTANCES = 7;
/** Words of a speaker before his verb. */
const MAX_NAME_WORDS = 12;

/** Knows the words of a sentence of a language in which the verb stands first, as in Arabic. */
export function verbFirstReports(
  tokens: readonly SpeechToken[],
  language: SpeechLanguage,
  { isKnown, isFamilyName }: KnownWords,
): Report[] {
  return tokens.flatMap((_, at) => reportAt({ tokens, language, isKnown, isFamilyName }, at) ?? []);
}

/** What the sentences before have told. Words are folded. */
export type KnownWords = Pick<Sentence, 'isKnown' | 'isFamilyName'>;

type Sentence = {
  readonly tokens: readonly SpeechToken[];
  readonly language: SpeechLanguage;
  /** Whether a word is a part of the name of somebody who spoke before. */
  readonly isKnown: (word: string) => boolean;
  /** Whether it is the last of one. */
  readonly isFamilyName: (word: string) => boolean;
};

function reportAt(sentence: Sentence, at: number): Report | null {
  const verb = verbAt(sentence, at);
  if (verb === null) return null;
  const isFirst = isFirstAt(sentence, at);
  const subject = subjectOf(sentence, at, isFirst);
  const { phrase } = subject;
  const { is } = sentence.language;
  if (is.behindSpeaker(withoutAnd(verb.token)) && !isPlainlySaid(sentence, at, subject)) return null;
  const evidence = evidenceBehind(sentence, subject.next);
  if (evidence === null) return verb.kind === 'verb' && isFirst ? unread(verb) : null;
  if (phrase !== null && phrase.from > at && !isSurelySpeaker(sentence, phrase, evidence)) {
    return unread(verb);
  }
  return {
    kind: verb.kind,
    speaker: phrase === null ? null : spanOfPhrase(sentence.tokens, phrase),
    gender: verb.gender,
    ...placeOfReport(sentence, at, phrase, isFirst),
    isBehind: false,
  };
}

function unread({ token }: SpeechVerb): Report {
  return unreadReport(token.span, { isFirst: true });
}

type SpeechVerb = {
  readonly token: SpeechToken;
  readonly kind: 'verb' | 'denial';
  readonly gender: Gender;
};

function verbAt({ tokens, language }: Sentence, at: number): SpeechVerb | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const said = language.saying(token);
  const gender = said ?? language.denying(token);
  return gender === null ? null : { token, kind: said === null ? 'denial' : 'verb', gender };
}

/** Whether a name behind a verb is that of its speaker, all of it. */
function isSurelySpeaker(sentence: Sentence, phrase: SpeakerPhrase, evidence: Evidence): boolean {
  return (
    isSpeaker(sentence, phrase, evidence) &&
    !isNamedLater(sentence, phrase.to) &&
    !mayGoOn(sentence, phrase.to)
  );
}

/** Where a report stands in its sentence, and how it hangs together with it. */
function placeOfReport(
  sentence: Sentence,
  at: number,
  phrase: SpeakerPhrase | null,
  isFirst: boolean,
): Pick<Report, 'span' | 'isFirst' | 'isNested'> {
  const { tokens } = sentence;
  const start = Math.min(at, phrase?.from ?? at);
  const opens = isFirst || start === 0 || (phrase !== null && phrase.from < at);
  const span = {
    start: tokens[start]?.span.start ?? 0,
    end: tokens[Math.max(at, (phrase?.to ?? 0) - 1)]?.span.end ?? 0,
  };
  return { span, isFirst: opens, isNested: !opens && isNestedAt(sentence, start) };
}

/** Without the "and" that Arabic writes onto a word. */
function withoutAnd({ folded, typed }: SpeechToken): Pick<SpeechToken, 'folded' | 'typed'> {
  const length = /^[وف]../u.test(folded) ? 1 : 0;
  return { folded: folded.slice(length), typed: typed.slice(length) };
}

/** Whether a verb that is a preposition as well begins its sentence, and what is said follows its speaker at once. */
function isPlainlySaid({ tokens, language: { is } }: Sentence, at: number, { next }: Subject): boolean {
  const token = tokens[next];
  if (token === undefined || !tokens.slice(0, at).every((it) => is.besideVerb(it))) return false;
  return token.kind === 'colon' || is.that(token) || is.leadingTo(token);
}

/** More words before a preposition are more than a name; a role has more. */
const [MAX_NAME_BEFORE_PREPOSITION, MAX_ROLE_BEFORE_PREPOSITION] = [7, 10];

type Subject = { readonly phrase: SpeakerPhrase | null; readonly next: number };

/** Behind the verb, or else before it. */
function subjectOf(sentence: Sentence, at: number, isFirst: boolean): Subject {
  const { tokens, language } = sentence;
  let next = at + 1;
  const mayStandBetween = (token: SpeechToken | undefined): boolean =>
    isWord(token, language.is.besideVerb) ||
    isWord(token, language.is.times) ||
    (token?.kind === 'comma' && next === at + 1);
  while (mayStandBetween(tokens[next])) next++;
  const behind = withoutObject(sentence, phraseFrom(tokens, next, language));
  if (behind !== null) return { phrase: behind, next: behind.to };
  if (isWord(tokens[next], language.is.ownWords)) next++;
  return { phrase: isFirst ? null : phraseBefore(sentence, at), next };
}

/** A family name that the article has used before is the whole name: what follows is what he says, or to whom. */
function withoutObject(
  { tokens, isFamilyName }: Sentence,
  phrase: SpeakerPhrase | null,
): SpeakerPhrase | null {
  if (phrase === null || !isFamilyName(tokens[phrase.from]?.folded ?? '')) return phrase;
  return { from: phrase.from, to: phrase.from + 1 };
}

/** A name that begins the sentence and goes on to the verb: "The minister … had said". */
function phraseBefore({ tokens, language, isKnown }: Sentence, at: number): SpeakerPhrase | null {
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
  const isLed = is.roles(head) || isKnown(head.folded) || head.folded.startsWith('ال');
  return isBroken || !isLed ? null : { from, to };
}

/** Prepositions that are written onto the next word. */
const PREPOSED = /^[وف]?(?:لل|بال|ب(?=...))/u;

/** Whether nothing but circumstances stands before the verb: "In a statement, he said". */
function isFirstAt({ tokens, language }: Sentence, at: number): boolean {
  const { is, saying } = language;
  const before = tokens.slice(0, at);
  if (before.every((token) => is.besideVerb(token))) return true;
  if (before.some((token) => is.that(token) || saying(token) !== null || token.kind === 'colon'))
    return false;
  const [first, second] = before.filter((token) => !is.besideVerb(token));
  if (first === undefined) return false;
  const hasComma = tokens[at - 1]?.kind === 'comma';
  if (before.length > (hasComma ? MAX_CIRCUMSTANCES : MAX_BARE_CIRCUMSTANCES)) return false;
  const opens =
    is.behindSpeaker(first) || is.leadingTo(first) || PREPOSED.test(first.folded) || isPreposed(first, is);
  const commas = before.filter(({ kind }) => kind === 'comma').length;
  return opens && second !== undefined && commas <= 2;
}

/** Whether a word is a preposition with "and" written onto it. */
function isPreposed(token: SpeechToken, is: SpeechLanguage['is']): boolean {
  if (!/^[وف]/u.test(token.folded)) return false;
  const rest = { folded: token.folded.slice(1), typed: token.typed.slice(1) };
  return is.behindSpeaker(rest) || is.leadingTo(rest);
}

type Evidence = 'that' | 'other';

/** What shows that something is said behind a verb and its speaker; null where nothing does. */
function evidenceBehind(sentence: Sentence, next: number): Evidence | null {
  const { is } = sentence.language;
  const token = sentence.tokens[next];
  if (token === undefined) return null;
  if (token.kind === 'colon' || is.that(token) || is.contents(token)) return 'that';
  if (token.kind === 'open' || is.leadingTo(token)) return 'other';
  return evidenceLater(sentence, next);
}

/** The same behind where and when it is said; a few words in quotation marks there may be the name of an outlet. */
function evidenceLater({ tokens, language: { is, saying } }: Sentence, next: number): Evidence | null {
  let found: Evidence | null = null;
  for (let at = next; at < Math.min(tokens.length, next + MAX_CIRCUMSTANCES); at++) {
    const token = tokens[at];
    if (token === undefined || saying(token) !== null) break;
    if (token.kind === 'colon' || is.that(token)) return 'that';
    if (is.contents(token) || (tokens[at - 1]?.kind === 'comma' && is.leadingTo(token))) return 'other';
    if (token.kind !== 'open') continue;
    found = 'other';
    const behind = behindEnclosed(tokens, at);
    if (behind === at) break;
    at = behind - 1;
  }
  return found;
}

const [MIN_LATER_WORDS, MAX_LATER_WORDS] = [2, 4];

/** Words behind a preposition that may be where a role is held, and then a name: "the head in an office … X". */
const MIN_WORDS_WITH_NAME = 4;

/** Whether so much stands behind the preposition that ends a name that the name may go on there. */
function mayGoOn({ tokens, language }: Sentence, next: number): boolean {
  const [preposition, first] = [tokens[next], tokens[next + 1]];
  if (!WITHIN_ROLE.has(preposition?.folded ?? '') || first?.kind !== 'word' || language.is.occasions(first))
    return false;
  const words = tokens.slice(next + 1);
  const end = words.findIndex(
    (token) => token.kind !== 'word' || endsName(token, language) || language.is.occasions(token),
  );
  const last = words[end];
  const leadsOn =
    last !== undefined &&
    (last.kind === 'comma' ||
      language.is.that(last) ||
      language.is.occasions(last) ||
      language.is.behindSpeaker(last));
  return end >= MIN_WORDS_WITH_NAME && leadsOn;
}

/** Whether what looks like a name stands between commas behind a speaker: then he may be named there. */
function isNamedLater({ tokens, language }: Sentence, next: number): boolean {
  const { is } = language;
  if (isWord(tokens[next], is.that)) return false;
  let start = -1;
  for (let at = next; at < Math.min(tokens.length, next + MAX_CIRCUMSTANCES); at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const isEnd = token.kind !== 'word' || is.that(token);
    if (isEnd && start >= 0) {
      if (looksLikeName(tokens.slice(start, at), language)) return true;
    }
    if (isEnd) start = token.kind === 'comma' ? at + 1 : -1;
    if (token.kind === 'colon' || token.kind === 'open' || is.that(token) || is.contents(token)) break;
  }
  return false;
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
  return is.besideVerb(head) || is.leadingTo(head) || is.times(head);
}

/** Whether a name can be that of a speaker: one word alone may be what is said. */
function isSpeaker(
  { tokens, language, isKnown }: Sentence,
  { from, to }: SpeakerPhrase,
  evidence: Evidence,
): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const [first] = words;
  if (first === undefined || words.every(({ folded }) => /\d/u.test(folded))) return false;
  if (words.some(({ folded }) => isKnown(folded))) return true;
  if (language.is.roles(first) && words.length === 1) return true;
  if (words.length === 1 && WITHIN_ROLE.has(tokens[to]?.folded ?? '')) return false;
  if (evidence === 'that') return true;
  const most = language.is.roles(first) ? MAX_ROLE_BEFORE_PREPOSITION : MAX_NAME_BEFORE_PREPOSITION;
  const isSetApart = tokens.slice(from, to).some(({ kind }) => kind === 'comma');
  return words.length > 1 && (isSetApart || words.length <= most);
}

/** Whether a report is a part of a clause before: a "that" stands right before it, or nothing joins it to the sentence. */
function isNestedAt({ tokens, language }: Sentence, start: number): boolean {
  const before = tokens.slice(Math.max(0, start - 3), start);
  if (before.some((token) => isWord(token, language.is.that))) return true;
  const isJoined = /^[وف]/u.test(tokens[start]?.folded ?? '') || before.at(-1)?.folded === 'و';
  return start > 0 && !isJoined && before.every(({ kind }) => kind === 'word');
}
