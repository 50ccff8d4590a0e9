import type { Report } from './report.ts';
import {
  behindEnclosed,
  phraseFrom,
  type SpeakerPhrase,
  spanOfPhrase,
  WITHIN_ROLE,
} from './speaker-phrase.ts';
import type { SpeechLanguage } from './speech-language.ts';
import { isWord, type SpeechToken } from './speech-tokens.ts';

/** Where a sentence names whom it has its words from: "according to X", "quoting X". Phrases that point back are left out. */
export function namedSources(
  tokens: readonly SpeechToken[],
  language: SpeechLanguage,
  isKnown: (word: string) => boolean,
): Report[] {
  const words = tokens.map(({ folded }) => folded);
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return [];
    const { quoting, phrase, joined } = sourceAt({ tokens, words, language, isKnown }, at);
    if (phrase === null) return [];
    const start = Math.min(at, phrase.from);
    const report: Report = {
      kind: quoting ? 'verb' : 'according',
      speaker: trimmed(tokens, phrase, joined),
      gender: 'any',
      span: {
        start: tokens[start]?.span.start ?? 0,
        end: spanOfPhrase(tokens, { from: start, to: sourceEnd(tokens, Math.max(phrase.to, at + 1)) }).end,
      },
      isFirst:
        tokens.slice(0, start).every((it) => language.is.besideVerb(it)) ||
        isInMainClause(tokens, start, phrase.to),
      isNested: false,
      isBehind: false,
    };
    return [report];
  });
}

type Sentence = {
  readonly tokens: readonly SpeechToken[];
  readonly words: readonly string[];
  readonly language: SpeechLanguage;
  readonly isKnown: (word: string) => boolean;
};

/** @property joined characters at the beginning of the name that do not belong to it */
type Source = {
  readonly quoting: boolean;
  readonly phrase: SpeakerPhrase | null;
  readonly joined: 0 | 1;
};

/** The name of the source that a word leads to, and whether somebody quotes it; null where the word leads to none. */
function sourceAt(sentence: Sentence, at: number): Source {
  const { tokens, words, language } = sentence;
  const [length, quoting] = [language.openingAt(words, at), language.quotingAt(words, at)];
  const joined = language.joinedAt(words, at);
  if (joined > 0 && joined >= length) {
    const phrase = joinedPhrase(sentence, at + joined);
    // "للشرطة" has its article in one with the preposition.
    const isOne = words[at + joined]?.startsWith('لل') === true;
    if (phrase !== null) return { quoting: false, phrase, joined: isOne ? 0 : 1 };
  }
  const next = behindTimes(sentence, at, at + Math.max(length, quoting));
  if (next === at) return { quoting: false, phrase: phraseBehind(tokens, at, language), joined: 0 };
  const phrase = quotedName(tokens, next) ?? nameOfSource(sentence, at, phraseFrom(tokens, next, language));
  // "According to the plan" names nobody who speaks, and "came in the first place" nobody either.
  const mustSpeak = quoting === 0 && (length === 1 || WITHIN_ROLE.has(words[next - 1] ?? ''));
  const isLeft = phrase === null || (mustSpeak && !isSpeaker(headOf(tokens, phrase), sentence));
  return { quoting: quoting > length, phrase: isLeft ? null : phrase, joined: 0 };
}

/** "According to what said today the minister": behind a phrase of several words Arabic may say when before who. */
function behindTimes({ tokens, language }: Sentence, at: number, from: number): number {
  if (from < at + 2) return from;
  let next = from;
  while (next < tokens.length && isWord(tokens[next], language.is.times)) next++;
  return /\d/u.test(tokens[next]?.folded ?? '') ? from : next;
}

/** The name of a source, without what it says: that follows a source which begins its sentence, in Arabic behind a comma. */
function nameOfSource(
  { tokens, language }: Sentence,
  at: number,
  phrase: SpeakerPhrase | null,
): SpeakerPhrase | null {
  if (phrase === null || !tokens.slice(0, at).every((it) => language.is.besideVerb(it))) return phrase;
  const isArabic = /\p{Script=Arabic}/u.test(tokens[phrase.from]?.typed ?? '');
  if (tokens[phrase.to]?.kind === 'comma' || (isArabic && phrase.to < tokens.length - 1)) return phrase;
  const { from, to } = phrase;
  const comma = tokens.slice(from, to).findIndex(({ kind }) => kind === 'comma');
  if (comma > 0) return { from, to: from + comma };
  return isArabic ? phrase : { from, to: nounsEnd(tokens, phrase, language) };
}

/** Join two words of a name. */
const LINK =
  /^(?:of|for|the|de|du|des|del|della|d|von|der|die|das|dem|den|la|le|les|el|los|las|y|and|und|et|и)$/u;

/** Behind the capitals and roles that begin a name: in "the police is the road …" no comma ends it. */
function nounsEnd(
  tokens: readonly SpeechToken[],
  { from, to }: SpeakerPhrase,
  { is }: SpeechLanguage,
): number {
  let end = from;
  let last = from;
  while (end < to && isWord(tokens[end], (it) => isCapital(it) || is.roles(it) || LINK.test(it.folded))) {
    if (!LINK.test(tokens[end]?.folded ?? '')) last = end + 1;
    end++;
  }
  // Where neither capital nor role shows a name, nothing tells where it ends.
  return last === from ? to : last;
}

/** A name that begins with a quotation mark: according to "Sky News". */
function quotedName(tokens: readonly SpeechToken[], from: number): SpeakerPhrase | null {
  const to = tokens[from]?.kind === 'open' ? behindEnclosed(tokens, from) : from;
  return to > from + 2 ? { from, to } : null;
}

/** A name that a preposition is written onto, if the word without it is one of somebody who speaks. */
function joinedPhrase({ tokens, language, isKnown }: Sentence, from: number): SpeakerPhrase | null {
  const token = tokens[from];
  const folded = token?.kind === 'word' ? withoutJoined(token.folded) : '';
  if (token === undefined || folded === '') return null;
  const name = { ...token, folded, typed: withoutJoined(token.typed) };
  const phrase = phraseFrom([...tokens.slice(0, from), name, ...tokens.slice(from + 1)], from, language);
  return language.is.roles(name) || isKnown(folded) ? phrase : null;
}

/** An Arabic word without the "to" written onto it; empty where it has none. */
function withoutJoined(word: string): string {
  if (word.startsWith('لل')) return `ال${word.slice(2)}`;
  return word.startsWith('ل') ? word.slice(1) : '';
}

/** Words of a source that its name does not have: "a statement issued today by the ministry". */
const MAX_WORDS_OF_SOURCE = 14;

/** The end of the sentence, if hardly more stands behind the name of its source, and no comma; else the end of the name. */
function sourceEnd(tokens: readonly SpeechToken[], to: number): number {
  const rest = tokens.slice(to).filter(({ kind }) => kind !== 'mark' && kind !== 'close' && kind !== 'open');
  const isOfSource =
    rest.length <= MAX_WORDS_OF_SOURCE && rest.every(({ kind }) => kind !== 'comma' && kind !== 'colon');
  return isOfSource ? tokens.length : to;
}

/** Words before a source amid the clause that begins its sentence. */
const MAX_WORDS_BEFORE = 6;

/** "The cost is, according to X, …" */
function isInMainClause(tokens: readonly SpeechToken[], start: number, end: number): boolean {
  const isBounded = tokens[end]?.kind === 'comma';
  const before = tokens[start - 1]?.kind === 'comma' ? start - 1 : start;
  return (
    isBounded && before <= MAX_WORDS_BEFORE && tokens.slice(0, before).every(({ kind }) => kind === 'word')
  );
}

/** The name before a word such as the Turkish "göre". */
function phraseBehind(
  tokens: readonly SpeechToken[],
  at: number,
  { is }: SpeechLanguage,
): SpeakerPhrase | null {
  const token = tokens[at];
  if (token === undefined || !is.accordingToBehind(token)) return null;
  let from = at;
  while (from > 0 && isWord(tokens[from - 1], (it) => isCapital(it) || is.roles(it))) from--;
  const last = tokens[at - 1];
  return from === at || (last !== undefined && is.ownWords(last)) ? null : { from, to: at };
}

function isCapital({ typed }: SpeechToken): boolean {
  return /^\p{Lu}/u.test(typed);
}

/** Without a case ending behind an apostrophe, a preposition before it, and quotation marks around the whole of it. */
function trimmed(tokens: readonly SpeechToken[], phrase: SpeakerPhrase, joined: number): Report['speaker'] {
  const isQuoted = tokens[phrase.from]?.kind === 'open';
  const { start, end } = spanOfPhrase(
    tokens,
    isQuoted ? { from: phrase.from + 1, to: phrase.to - 1 } : phrase,
  );
  const last = tokens[phrase.to - 1]?.typed ?? '';
  const ending = /['’]\p{Ll}+$/u.exec(last)?.[0] ?? '';
  return { start: start + joined, end: end - ending.length };
}

/** The first word of a name behind its article. */
function headOf(tokens: readonly SpeechToken[], { from, to }: SpeakerPhrase): SpeechToken | undefined {
  return tokens.slice(from, to).find(({ folded }) => !LINK.test(folded)) ?? tokens[from];
}

/** "According to the plan" names nobody who speaks. */
function isSpeaker(token: SpeechToken | undefined, { language: { is }, isKnown }: Sentence): boolean {
  if (token === undefined) return false;
  return token.kind === 'open' || isCapital(token) || is.roles(token) || isKnown(token.folded);
}
