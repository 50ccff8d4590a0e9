import type { Span } from '../../domain/article.ts';
import type { Gender, SpeechLanguage } from './speech-language.ts';
import { isWord, type SpeechToken } from './speech-tokens.ts';

/** The name of a speaker among the tokens of a sentence: the first of its tokens, and the first behind it. */
export type SpeakerPhrase = { readonly from: number; readonly to: number };

const MAX_NAME_WORDS = 14;
/** Of the second part of a name, behind a comma: "the governor, Hassan Khedimi". */
const [MIN_APPOSITION_WORDS, MAX_APPOSITION_WORDS] = [2, 8];
/** Of what stands in quotation marks or brackets within a name: the network "Sky News". */
const MAX_ENCLOSED_TOKENS = 7;

/** Whether a word ends the name of a speaker. */
export function endsName(token: SpeechToken, { is, saying, participle }: SpeechLanguage): boolean {
  const ends = [is.behindSpeaker, is.times, is.that, is.contents, is.ownWords];
  const isBeside = token.folded.length > 1 && is.besideVerb(token);
  return isBeside || ends.some((test) => test(token)) || saying(token) !== null || participle(token) !== null;
}

/** Whom a token points back to, if it is a pronoun. */
export function pronounOf(token: SpeechToken | undefined, { pronoun }: SpeechLanguage): Gender | null {
  return token?.kind === 'word' ? pronoun(token) : null;
}

/** Arabic writes "to" and "by" onto the next word: an agency that is spoken to does not speak. */
const ATTACHED = /^[وف]?(?:لل|بال|ب(?:هذا|هذه|ذلك|تلك|مناسبه)$|[لب](?=ه|ها|هم)$)/u;

/** To whom somebody speaks: "told the agency's correspondent". */
function isAddressee({ folded, typed }: SpeechToken, { is }: Pick<SpeechLanguage, 'is'>): boolean {
  if (/^[لب]$/u.test(folded)) return true;
  return folded.startsWith('ل') && is.occasions({ folded: folded.slice(1), typed: typed.slice(1) });
}

/** Whether a word names somebody who is spoken to. */
export function isAddressed(token: SpeechToken, { is }: Pick<SpeechLanguage, 'is'>): boolean {
  if (ATTACHED.test(token.folded) || isAddressee(token, { is })) return true;
  const rest = { folded: token.folded.slice(1), typed: token.typed.slice(1) };
  return /^[لب]/u.test(token.folded) && is.roles(rest) && !is.roles(token);
}

/**
 * The name that begins at a token and goes on until a preposition, a "that", a verb of saying or a mark; with a second part
 * behind a comma where one follows. Null where none begins.
 */
export function phraseFrom(
  tokens: readonly SpeechToken[],
  from: number,
  language: SpeechLanguage,
): SpeakerPhrase | null {
  const first = tokens[from];
  if (first?.kind !== 'word' || isAddressed(first, language) || language.is.ownWords(first)) return null;
  const to = nameEnd(tokens, from, language);
  return to === from ? null : { from, to: withApposition(tokens, to, language) };
}

function nameEnd(tokens: readonly SpeechToken[], from: number, language: SpeechLanguage): number {
  let at = from;
  while (at < tokens.length && at - from < MAX_NAME_WORDS) {
    const next = stepFrom(tokens, from, at, language);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Whether a word names something of somebody's, so that no name goes on with it: "their refusal", "his refusal". */
export function isOwn({ folded, typed }: SpeechToken): boolean {
  return POSSESSED.test(folded) || HIS.test(typed);
}

/** The token behind the part of a name at a token; the same token where the name has ended. */
function stepFrom(
  tokens: readonly SpeechToken[],
  from: number,
  at: number,
  language: SpeechLanguage,
): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (token.kind !== 'word') return at === from ? at : behindEnclosed(tokens, at);
  if (isAddressee(token, language) || POSSESSED.test(token.folded)) return at;
  if (at > from && isBehindWhole(tokens, at, language)) return at;
  const isEnd = endsName(token, language) && !goesOn(tokens, from, at, language);
  return isEnd && !isOfBody(tokens, from, at, language) ? at : at + 1;
}

/** Whether a word amid a name shows that the name has ended before it. */
function isBehindWhole(tokens: readonly SpeechToken[], at: number, language: SpeechLanguage): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return ALL_OF.has(token.folded) || isOwn(token) || isBehindName(tokens, at, language);
}

/** "The head of the association for rescue": behind a role that needs a complement, or a body amid a name, what it is for belongs to the name. */
function isOfBody(tokens: readonly SpeechToken[], from: number, at: number, { is }: SpeechLanguage): boolean {
  const [body, token] = [tokens[at - 1], tokens[at]];
  if (at === from || token === undefined || !is.contents(token)) return false;
  if (at - 1 === from) return isWord(body, is.heads);
  return isWord(body, (it) => is.roles(it) && !it.folded.startsWith('ال'));
}

/** A role goes on with where it is held ("the deputy in parliament"), and a word of number with what it counts. */
function goesOn(tokens: readonly SpeechToken[], from: number, at: number, language: SpeechLanguage): boolean {
  const { is } = language;
  const [role, next, token] = [tokens[at - 1], tokens[at + 1], tokens[at]];
  if (at === from || role === undefined || next?.kind !== 'word' || token === undefined) return false;
  if (POSSESSED.test(next.folded)) return false;
  if (token.folded === ACCREDITED_TO) return !/(?:ه|ها|هم)$/u.test(next.folded);
  const bare = { folded: role.folded.replace(/^و/u, ''), typed: role.typed };
  return (
    (is.roles(role) || is.roles(bare)) &&
    !(at - 1 === from && is.several(role) && role.typed.endsWith('ون')) &&
    WITHIN_ROLE.has(token.folded) &&
    !is.occasions(next) &&
    !endsName(next, language)
  );
}

/** Joins an envoy to where he is one, and an occasion to whose it is: "on his arrival". Folded. */
const ACCREDITED_TO = 'لدي';

/** Something of theirs, which no name is: "his client", "their refusal". An Arabic word of five letters or more. */
const POSSESSED = /^(?!ال)\p{Script=Arabic}{3,}(?:ها|هم|هما)$/u;
/** "His refusal", which is no name either; but "his wife" may speak. */
const HIS = /^(?!ال|و|ولايت)\p{Script=Arabic}{3,}ته$/u;

/** Begin whom somebody calls on: "all citizens". Folded. */
const ALL_OF = new Set(['كافه', 'جميع', 'عموم', 'مختلف', 'سائر']);

/** Whether an Arabic "with the", or a role that is spoken to, stands behind two words that are a name, and no role which goes on with it. */
function isBehindName(tokens: readonly SpeechToken[], at: number, { is }: SpeechLanguage): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const isTold = /^ل../u.test(token.folded) && isAddressed(token, { is });
  if (!isTold && !/^بال(?!له$)../u.test(token.folded)) return false;
  return [tokens[at - 1], tokens[at - 2]].every((it) =>
    isWord(it, (word) => !is.roles(word) && !/^(?:ال|لل|بال)/u.test(word.folded)),
  );
}

/** Folded. */
export const WITHIN_ROLE = new Set(['في', 'من']);

/** The token behind a few words in quotation marks or brackets that begin at a token; the same token where none do. */
export function behindEnclosed(tokens: readonly SpeechToken[], at: number): number {
  const token = tokens[at];
  const closing = token?.kind === 'open' ? 'close' : token?.folded === '(' ? ')' : null;
  if (closing === null) return at;
  for (let end = at + 1; end < Math.min(tokens.length, at + MAX_ENCLOSED_TOKENS); end++) {
    const { kind, folded } = tokens[end] ?? { kind: 'mark', folded: '' };
    if (kind === closing || folded === closing) return end + 1;
    if (kind !== 'word' && kind !== 'mark') return at;
  }
  return at;
}

/** Begins a clause behind a comma. Folded. */
const THIS = /^[وف](?:هذا|هذه|ذلك|تلك|ان)/u;

function withApposition(tokens: readonly SpeechToken[], to: number, language: SpeechLanguage): number {
  const first = tokens[to + 1];
  if (tokens[to]?.kind !== 'comma' || first?.kind !== 'word' || isAddressed(first, language)) return to;
  if (THIS.test(first.folded)) return to;
  const end = nameEnd(tokens, to + 1, language);
  const length = end - to - 1;
  const last = tokens[end];
  const isBounded = last?.kind !== 'word' || endsName(last, language) || isAddressed(last, language);
  return isBounded && length >= MIN_APPOSITION_WORDS && length <= MAX_APPOSITION_WORDS ? end : to;
}

/** Where a phrase stands in the page. */
export function spanOfPhrase(tokens: readonly SpeechToken[], { from, to }: SpeakerPhrase): Span {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined)
    throw new RangeError('a phrase has a first and a last token');
  return { start: first.span.start, end: last.span.end };
}
