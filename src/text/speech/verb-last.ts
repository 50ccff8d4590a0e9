import { colonReport } from './colon-report.ts';
import { type Report, unreadReport } from './report.ts';
import { pronounOf, spanOfPhrase } from './speaker-phrase.ts';
import type { SpeechLanguage } from './speech-language.ts';
import { isWord, type SpeechToken } from './speech-tokens.ts';

/** Words of a speaker at the beginning of his sentence. */
const MAX_NAME_WORDS = 10;

/**
 * The report of a sentence of a language in which the verb stands last, as in Turkish and Persian: the speaker begins the
 * sentence, and what he says stands between him and the verb, or behind the verb and a colon or "that".
 */
export function verbLastReports(tokens: readonly SpeechToken[], language: SpeechLanguage): Report[] {
  const byColon = colonReport(tokens, language);
  if (byColon !== null) return [byColon];
  const at = tokens.findIndex((_, i) => isReporting(tokens, i, language));
  const verb = tokens[at];
  if (verb === undefined) return [];
  const said = language.saying(verb);
  const gender = said ?? language.denying(verb) ?? 'any';
  const to = nameEnd(tokens, at, language);
  const [first] = tokens;
  const pronoun = pronounOf(first, language);
  const isElliptic = first?.kind === 'open' || pronoun !== null;
  if (to === 0 && !isElliptic) {
    return [unreadReport(verb.span, { isFirst: true })];
  }
  const start = first?.span.start ?? verb.span.start;
  return [
    {
      kind: language.denying(verb) === null ? 'verb' : 'denial',
      speaker: isElliptic ? null : spanOfPhrase(tokens, { from: 0, to }),
      gender: pronoun ?? gender,
      span: { start, end: isElliptic ? start : spanOfPhrase(tokens, { from: 0, to }).end },
      isFirst: true,
      isNested: false,
      isBehind: false,
    },
  ];
}

/** Whether a verb of saying ends its sentence, or what is said follows it. */
function isReporting(
  tokens: readonly SpeechToken[],
  at: number,
  { is, saying, denying }: SpeechLanguage,
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word') return false;
  const isLight = is.lightVerbs(token) && isWord(tokens[at - 1], is.saidWith);
  if (!isLight && (saying(token) ?? denying(token)) === null) return false;
  if (next === undefined || next.kind === 'colon' || (next.kind === 'mark' && at + 2 >= tokens.length))
    return true;
  return next.kind === 'word' && is.that(next);
}

/** The token behind the name that begins the sentence: before a mark, a word that ends it, or a word that no name has. */
function nameEnd(tokens: readonly SpeechToken[], verb: number, language: SpeechLanguage): number {
  const { is } = language;
  const [head] = tokens;
  if (head?.kind !== 'word' || is.behindSpeaker(head)) return 0;
  const isArabic = /\p{Script=Arabic}/u.test(head.typed);
  let to = 0;
  while (to < Math.min(verb, MAX_NAME_WORDS) && isOfName(tokens[to], isArabic, language)) to++;
  while (to > 0 && isWord(tokens[to - 1], is.besideVerb)) to--;
  return to === MAX_NAME_WORDS || ENDED.test(tokens[to - 1]?.typed ?? '') ? 0 : to;
}

/** Of whom, to whom: Turkish writes it onto a name, and whoever speaks has no ending. */
const ENDED = /['’]\p{Ll}{1,5}$/u;

function isOfName(token: SpeechToken | undefined, isArabic: boolean, { is }: SpeechLanguage): boolean {
  if (token?.kind !== 'word' || is.behindSpeaker(token)) return false;
  return isArabic || /^\p{Lu}/u.test(token.typed) || is.roles(token);
}
