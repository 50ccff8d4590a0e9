import type { Report } from './report.ts';
import { phraseFrom, type SpeakerPhrase, spanOfPhrase } from './speaker-phrase.ts';
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
    const length = language.openingAt(words, at);
    const quoting = language.quotingAt(words, at);
    const phrase =
      quoting > 0 || length > 0
        ? phraseFrom(tokens, at + Math.max(length, quoting), language)
        : phraseBehind(tokens, at, language);
    if (phrase === null || (length === 1 && !isSpeaker(tokens[phrase.from], language, isKnown))) return [];
    const start = Math.min(at, phrase.from);
    const report: Report = {
      kind: quoting > length ? 'verb' : 'according',
      speaker: trimmed(tokens, phrase),
      gender: 'any',
      span: {
        start: tokens[start]?.span.start ?? 0,
        end: spanOfPhrase(tokens, { from: start, to: sourceEnd(tokens, Math.max(phrase.to, at + 1)) }).end,
      },
      isFirst: start === 0 || isInMainClause(tokens, start, phrase.to),
      isNested: false,
      isBehind: false,
    };
    return [report];
  });
}

/** Words of a source that its name does not have: "a statement issued today by the ministry". */
const MAX_WORDS_OF_SOURCE = 14;

/** The end of the sentence, if hardly more stands behind the name of its source, and no comma; else the end of the name. */
function sourceEnd(tokens: readonly SpeechToken[], to: number): number {
  const rest = tokens.slice(to).filter(({ kind }) => kind !== 'mark');
  const isOfSource = rest.length <= MAX_WORDS_OF_SOURCE && rest.every(({ kind }) => kind === 'word');
  return isOfSource ? tokens.length : to;
}

/** Words before a source amid the clause that begins its sentence. */
const MAX_WORDS_BEFORE = 6;

/** "The cost is, according to X, …" */
function isInMainClause(tokens: readonly SpeechToken[], start: number, end: number): boolean {
  const isBounded = tokens[end]?.kind === 'comma';
  return (
    isBounded && start <= MAX_WORDS_BEFORE && tokens.slice(0, start).every(({ kind }) => kind === 'word')
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

/** Without a case ending behind an apostrophe. */
function trimmed(tokens: readonly SpeechToken[], phrase: SpeakerPhrase): Report['speaker'] {
  const { start, end } = spanOfPhrase(tokens, phrase);
  const last = tokens[phrase.to - 1]?.typed ?? '';
  const ending = /['’]\p{Ll}+$/u.exec(last)?.[0] ?? '';
  return { start, end: end - ending.length };
}

/** "According to the plan" names nobody who speaks. */
function isSpeaker(
  token: SpeechToken | undefined,
  { is }: SpeechLanguage,
  isKnown: (word: string) => boolean,
): boolean {
  if (token === undefined) return false;
  return isCapital(token) || is.roles(token) || isKnown(token.folded);
}
