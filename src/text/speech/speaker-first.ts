import { isFunctionWord } from '../question/function-words.ts';
import { colonReport } from './colon-report.ts';
import { type Report, unreadReport } from './report.ts';
import { endsName, phraseFrom, type SpeakerPhrase, spanOfPhrase, pronounOf } from './speaker-phrase.ts';
import type { Gender, SpeechLanguage } from './speech-language.ts';
import { isWord, type SpeechToken } from './speech-tokens.ts';

/** Words of a speaker before his verb. */
const MAX_NAME_WORDS = 12;

type Sentence = { readonly tokens: readonly SpeechToken[]; readonly language: SpeechLanguage };

/** The reports of a sentence of a language in which the speaker stands before his verb, or behind it where a quotation ends. */
export function speakerFirstReports(tokens: readonly SpeechToken[], language: SpeechLanguage): Report[] {
  const byColon = colonReport(tokens, language);
  if (byColon !== null) return [byColon];
  return tokens.flatMap((_, at) => reportAt({ tokens, language }, at) ?? []);
}

function reportAt(sentence: Sentence, at: number): Report | null {
  const { tokens, language } = sentence;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const said = language.saying(token);
  const verbGender = said ?? language.denying(token);
  if (verbGender === null || isPassive(sentence, at)) return null;
  const subject = subjectBefore(sentence, at) ?? subjectBehind(sentence, at);
  if (subject === null || isNegated(sentence, at))
    return said === null ? null : unreadReport(token.span, { isFirst: false });
  const start = Math.min(at, subject.from);
  const end = Math.max(at + 1, subject.to);
  const isBehind = saysWhatStandsBefore(sentence, withSmallWords(sentence, start), end);
  return {
    kind: said === null ? 'denial' : 'verb',
    speaker: subject.pronoun === null ? spanOfPhrase(tokens, subject) : null,
    gender: subject.pronoun ?? verbGender,
    span: spanOfPhrase(tokens, { from: start, to: end }),
    isFirst: start === 0 || (start === 1 && language.is.besideVerb(token)),
    isNested: [tokens[start - 1], tokens[start - 2]].some((it) => isWord(it, language.is.that)),
    isBehind,
  };
}

function isPassive({ tokens, language: { is } }: Sentence, at: number): boolean {
  return [tokens[at - 1], tokens[at - 2]].some((token) => isWord(token, is.passive));
}

/** "She never said", "Er sagte nicht, dass": those are no words of theirs. What says something of nobody follows at once: "said no one came". */
function isNegated({ tokens, language: { isNegation, is } }: Sentence, at: number): boolean {
  if (isWord(tokens[at - 1], isNegation)) return true;
  return (
    isWord(tokens[at + 1], isNegation) && tokens[at + 2]?.kind === 'comma' && isWord(tokens[at + 3], is.that)
  );
}

type Subject = SpeakerPhrase & { readonly pronoun: Gender | null };

function subjectBefore({ tokens, language }: Sentence, at: number): Subject | null {
  const { is } = language;
  let to = at;
  while (isWord(tokens[to - 1], is.besideVerb)) to--;
  const last = tokens[to - 1];
  const pronoun = pronounOf(last, language);
  if (pronoun !== null) return { from: to - 1, to, pronoun };
  let from = clauseStart(tokens, last?.kind === 'comma' ? to - 1 : to);
  const isApposition = last?.kind === 'comma' && tokens[from - 1]?.kind === 'comma';
  if (last?.kind === 'comma') {
    if (!isApposition) return null;
    from = clauseStart(tokens, from - 1);
    to--;
  }
  while (from < to && isWord(tokens[from], is.besideVerb)) from++;
  return isName({ tokens, language }, { from, to }) ? { from, to, pronoun: null } : null;
}

/** The token behind the last mark or "that" before a token. */
function clauseStart(tokens: readonly SpeechToken[], before: number): number {
  let from = before;
  while (from > 0 && tokens[from - 1]?.kind === 'word') from--;
  return from;
}

function isName({ tokens, language }: Sentence, { from, to }: SpeakerPhrase): boolean {
  const name = tokens.slice(from, to);
  const [first] = name;
  if (first === undefined || name.length > MAX_NAME_WORDS || endsName(first, language)) return false;
  const words = name.filter(({ kind }) => kind === 'word');
  if (words.some((word) => language.is.that(word) || language.saying(word) !== null)) return false;
  // "As the minister said", "Как сообщил министр": a capital that begins a sentence makes no name.
  if (words.length === 1 && words.every(({ folded }) => isFunctionWord(folded))) return false;
  return words.some(
    (word, i) => language.is.roles(word) || (/^\p{Lu}/u.test(word.typed) && (i > 0 || words.length <= 3)),
  );
}

/** Behind a verb that a quotation or a comma stands before: `"…", said the minister`. */
function subjectBehind(sentence: Sentence, at: number): Subject | null {
  const { tokens, language } = sentence;
  let from = at;
  while (isWord(tokens[from - 1], language.is.besideVerb)) from--;
  const before = tokens[from - 1];
  if (before === undefined || before.kind === 'word' || before.kind === 'open') return null;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return null;
  const pronoun = language.pronoun(next);
  if (pronoun !== null) return { from: at + 1, to: at + 2, pronoun };
  const phrase = phraseFrom(tokens, at + 1, language);
  return phrase !== null && isName(sentence, phrase) ? { ...phrase, pronoun: null } : null;
}

/** The first of the small words before a verb: "a ajouté". */
function withSmallWords({ tokens, language }: Sentence, start: number): number {
  let at = start;
  while (isWord(tokens[at - 1], language.is.besideVerb)) at--;
  return at;
}

/** Whether nothing follows a verb and its speaker but where and when he speaks, so that he says what stands before. */
function saysWhatStandsBefore({ tokens, language: { is } }: Sentence, start: number, end: number): boolean {
  const before = tokens[start - 1];
  if (before === undefined || before.kind === 'word') return false;
  const next = tokens[end];
  if (next === undefined || next.kind === 'comma' || next.kind === 'mark') return true;
  if (next.kind !== 'word' || !is.behindSpeaker(next)) return false;
  return tokens
    .slice(end)
    .every(({ kind }, i, rest) => kind === 'word' || (kind === 'mark' && i === rest.length - 1));
}
