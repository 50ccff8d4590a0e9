import { behindCircumstance, hasRoleBehind } from '../judgement-place.ts';
import { isFirstAt, isNestedAt } from './main-clause.ts';
import { type Report, unreadReport } from './report.ts';
import { type SpeechVerb, verbAt } from './speech-verb.ts';
import { type Subject, subjectOf } from './verb-subject.ts';
import {
  beginsClause,
  type Evidence,
  evidenceBehind,
  isBeforeOccasion,
  isPlainByPlace,
} from '../said-evidence.ts';
import { sureSpeaker } from '../speaker-certainty.ts';
import { isOwn, phraseFrom, type SpeakerPhrase, spanOfPhrase } from '../speaker-phrase.ts';
import type { Gender } from '../speech-language.ts';
import { isWord, type SpeechToken } from '../speech-tokens.ts';
import {
  isOfSpeaker,
  type KnownWords,
  MAX_CIRCUMSTANCES,
  PREPOSED,
  type VerbSentence,
  withoutAnd,
} from './verb-sentence.ts';

/** The reports of a sentence of a language in which the verb stands first, as in Arabic. */
export function verbFirstReports(
  tokens: readonly SpeechToken[],
  language: VerbSentence['language'],
  { isKnown, isFamilyName }: KnownWords,
): Report[] {
  const sentence = { tokens, language, isKnown, isFamilyName };
  return tokens.flatMap((_, at) => reportAt(sentence, at) ?? participleAt(sentence, at) ?? []);
}

function reportAt(sentence: VerbSentence, at: number): Report | null {
  const verb = verbAt(sentence, at);
  if (verb === null || isWord(sentence.tokens[at - 1], (it) => BEFORE_NOUN.has(it.folded))) return null;
  const isFirst = isFirstAt(sentence, at);
  const subject = subjectOf(sentence, verb, isFirst);
  if (verb.kind === 'judgement') return isFirst ? judgement(sentence, verb, subject) : null;
  if (mayBePreposition(sentence, verb) && !isPlainlySaid(sentence, at, subject)) return null;
  if (verb.kind === 'finding' && !saysThat(sentence, subject)) return null;
  const evidence =
    evidenceBehind(sentence, subject.next) ??
    evidenceOfVerb(sentence, verb, subject) ??
    evidenceByPlace(sentence, subject, isFirst);
  if (evidence !== null) return reportBy(sentence, verb, { phrase: subject.phrase, evidence, isFirst });
  return isFirst ? withoutEvidence(sentence, verb, subject) : null;
}

/** The report of a verb that begins its sentence, where nothing shows what is said: "The minister denied the accusations". */
function withoutEvidence(sentence: VerbSentence, verb: SpeechVerb, subject: Subject): Report | null {
  if (verb.kind === 'verb') return unread(verb);
  const { phrase } = subject;
  const isDenied = verb.kind === 'denial' && phrase !== null && isOfSpeaker(sentence, phrase);
  return isDenied ? judgement(sentence, verb, subject) : null;
}

/** Right behind these a word that is spelt as a verb is a noun: "without mention of". Folded. */
const BEFORE_NOUN = new Set(['دون', 'بدون', 'في', 'عن', 'علي', 'الي', 'مع', 'عدم', 'مجرد', 'كل']);

/** Whether a "that" follows somebody who speaks. */
function saysThat(sentence: VerbSentence, { phrase, next }: Subject): boolean {
  const { tokens, language } = sentence;
  if (phrase === null) return false;
  const rest = tokens.slice(next, next + MAX_CIRCUMSTANCES);
  return (
    isWord(tokens[phrase.from], language.is.roles) &&
    isOfSpeaker(sentence, phrase) &&
    rest.some((it, i) => isWord(it, language.is.that) && !beginsClause(rest[i - 1]))
  );
}

function mayBePreposition({ language: { is } }: VerbSentence, { token }: SpeechVerb): boolean {
  return is.behindSpeaker(withoutAnd(token));
}

type Shown = {
  readonly phrase: SpeakerPhrase | null;
  readonly evidence: Evidence;
  readonly isFirst: boolean;
};

/** The report of a verb, once it is shown that it says something. */
function reportBy(
  sentence: VerbSentence,
  verb: SpeechVerb,
  { phrase, evidence, isFirst }: Shown,
): Report | null {
  if (phrase === null) return isFirst ? said(sentence, verb, null) : saidOfClause(sentence, verb);
  if (phrase.from < verb.at) return said(sentence, verb, phrase);
  const sure = sureSpeaker(sentence, phrase, evidence, verb);
  if (sure !== null) return said(sentence, verb, sure);
  if (isFirst) return unread(verb);
  // Amid a sentence, a word that is spelt as a verb may be a noun.
  return evidence === 'that' ? { ...unread(verb), isNested: isNestedAt(sentence, verb.at) } : null;
}

/** "X warned of it", "X announced his resignation": what only some verbs, or an object of the speaker's own, lead to. */
function evidenceOfVerb(
  sentence: VerbSentence,
  { token: verb, isAddressing }: SpeechVerb,
  { phrase, next }: Subject,
): Evidence | null {
  const token = sentence.tokens[next];
  if (phrase === null || !isOfSpeaker(sentence, phrase)) return null;
  const isOfIt = isAddressing && (token?.folded === OF || isObject(sentence, phrase));
  const isHis = isWord(token, isOwn) && !sentence.language.is.continues(verb);
  return isOfIt || isHis ? 'other' : null;
}

/** Whether the name of a speaker ends only because whom he speaks to follows it: "the minister X called the citizens". */
function isObject({ tokens, language }: VerbSentence, { from, to }: SpeakerPhrase): boolean {
  return tokens[to]?.kind === 'word' && (phraseFrom(tokens, from, language)?.to ?? to) > to;
}

/** Behind a verb that warns, what it warns of. Folded. */
const OF = 'من';

function evidenceByPlace(
  sentence: VerbSentence,
  { phrase, next }: Subject,
  isFirst: boolean,
): Evidence | null {
  if (!isFirst) return null;
  const isPlain = phrase === null ? isBeforeOccasion(sentence, next) : isPlainByPlace(sentence, phrase);
  return isPlain ? 'other' : null;
}

/** What a verb and its speaker report. @param phrase null where the verb points back */
function said(sentence: VerbSentence, verb: SpeechVerb, phrase: SpeakerPhrase | null): Report {
  return {
    kind: verb.kind === 'denial' ? 'denial' : 'verb',
    speaker: phrase === null ? null : spanOfName(sentence, phrase),
    gender: phrase !== null && areMany(sentence, phrase) ? 'they' : verb.gender,
    ...placeOfReport(sentence, verb.at, phrase),
    isBehind: false,
  };
}

/** Where a name stands, without quotation marks around the whole of it. */
function spanOfName({ tokens }: VerbSentence, phrase: SpeakerPhrase): Report['speaker'] {
  const isQuoted = tokens[phrase.from]?.kind !== 'word' && tokens[phrase.to - 1]?.kind !== 'word';
  return spanOfPhrase(tokens, isQuoted ? { from: phrase.from + 1, to: phrase.to - 1 } : phrase);
}

/** Whether a speaker is several people, of whom a verb before them does not tell that: "the researchers", "both X and Y". */
function areMany({ tokens, language: { is } }: VerbSentence, { from }: SpeakerPhrase): boolean {
  return isWord(tokens[from], is.several);
}

/** "The party condemned the silence", "He called for calm": since no "that" follows, the speaker must be known as one who speaks. */
function judgement(sentence: VerbSentence, verb: SpeechVerb, { phrase, next }: Subject): Report | null {
  const { tokens, language } = sentence;
  const token = tokens[behindCircumstance(sentence, next)];
  const leads =
    isWord(token, (it) => PREPOSED.test(it.folded) || language.is.leadingTo(it)) ||
    evidenceBehind(sentence, next) === 'that';
  if (phrase === null || phrase.from < verb.at) return leads ? said(sentence, verb, phrase) : null;
  const isNamed =
    isOfSpeaker(sentence, phrase) ||
    hasRoleBehind(sentence, phrase) ||
    (leads && !verb.isAddressing && phrase.to - phrase.from > 1);
  const sure = isNamed ? sureSpeaker(sentence, phrase, 'that', verb) : null;
  return sure === null ? unread(verb) : said(sentence, verb, sure);
}

function unread({ token }: SpeechVerb): Report {
  return unreadReport(token.span, { isFirst: true });
}

/** "He refused to say that …": what somebody might say is not said. Folded. */
const TO = 'ان';
const IMPERFECT = /^[يت]/u;

/** A verb without a speaker amid its sentence: "The minister met the workers and said that …", "The party issued a statement, in which it said that". */
function saidOfClause(sentence: VerbSentence, verb: SpeechVerb): Report {
  const { tokens, language } = sentence;
  if (tokens[verb.at - 1]?.folded === TO && IMPERFECT.test(verb.token.folded)) return unread(verb);
  const report = said(sentence, verb, null);
  const isInWriting = isWord(tokens[verb.at - 1], language.is.issued);
  if (report.isNested && !isInWriting) return report;
  if (tokens.slice(0, verb.at).some((it) => isOfSpeech(it, language))) return report;
  const subject = subjectOfClause(sentence, verb);
  if (subject === null) return report;
  const isIssued = tokens.slice(subject.to, verb.at).some((it) => isWord(it, language.is.issued));
  const start = tokens[0]?.span.start ?? report.span.start;
  const place = isIssued ? { span: { ...report.span, start }, isFirst: true, isNested: false } : {};
  return { ...report, speaker: spanOfPhrase(tokens, subject), ...place };
}

/** "Adding that …": said by the speaker before; if the verb of its sentence is no verb of speech, by whoever stands behind that verb. */
function participleAt(sentence: VerbSentence, at: number): Report | null {
  const { tokens, language } = sentence;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const gender = language.participle(token);
  if (gender === null || evidenceBehind(sentence, at + 1) === null) return null;
  const report = { kind: 'verb', gender, span: token.span, isNested: false, isBehind: false } as const;
  if (tokens.slice(0, at).some((it) => isOfSpeech(it, language))) return null;
  if (isFirstAt(sentence, at)) return { ...report, speaker: null, isFirst: true };
  const subject = subjectOfClause(sentence, { at, gender });
  if (subject === null) return null;
  const speaker = spanOfPhrase(tokens, subject);
  // "Addressed them saying: …" has no other verb of what he says than this.
  const isAddress = tokens[at - 1]?.kind === 'word' && isDirect(sentence, at + 1);
  if (!isAddress) return { ...report, speaker, isFirst: false };
  return { ...report, speaker, isFirst: true, span: { ...token.span, start: tokens[0]?.span.start ?? 0 } };
}

function isDirect({ tokens }: VerbSentence, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'colon' || token?.kind === 'open';
}

function isOfSpeech(
  token: SpeechToken,
  { saying, denying, judging, participle }: VerbSentence['language'],
): boolean {
  return [saying, denying, judging, participle].some((test) => isWord(token, (it) => test(it) !== null));
}

/** The subject of the verb that begins the sentence, if it is somebody who speaks. */
function subjectOfClause(
  sentence: VerbSentence,
  { at, gender }: Pick<SpeechVerb, 'at' | 'gender'>,
): SpeakerPhrase | null {
  const { tokens, language } = sentence;
  let verb = 0;
  while (isWord(tokens[verb], language.is.besideVerb)) verb++;
  if (tokens[verb]?.kind !== 'word' || tokens[verb + 1]?.kind !== 'word') return null;
  const phrase = phraseFrom(tokens, verb + 1, language);
  if (phrase === null || phrase.to > at || !isOfSpeaker(sentence, phrase)) return null;
  if (!agrees(tokens[phrase.from], gender)) return null;
  const issued = tokens.slice(phrase.from, phrase.to).findIndex((it) => isWord(it, language.is.issued));
  return issued > 0 ? { from: phrase.from, to: phrase.from + issued } : phrase;
}

/** Arabic shows the feminine at the end of a word. */
function agrees(head: SpeechToken | undefined, gender: Gender): boolean {
  const isFeminine = /(?:[ةىاء]|ات)$/u.test(head?.typed ?? '');
  return gender === 'she' ? isFeminine : gender !== 'he' || !isFeminine;
}

/** Where a report stands in its sentence, and how it hangs together with it. */
function placeOfReport(
  sentence: VerbSentence,
  at: number,
  phrase: SpeakerPhrase | null,
): Pick<Report, 'span' | 'isFirst' | 'isNested'> {
  const { tokens } = sentence;
  const start = Math.min(at, phrase?.from ?? at);
  const opens = isFirstAt(sentence, at) || start === 0 || (phrase !== null && phrase.from < at);
  const span = {
    start: tokens[start]?.span.start ?? 0,
    end: tokens[Math.max(at, (phrase?.to ?? 0) - 1)]?.span.end ?? 0,
  };
  return { span, isFirst: opens, isNested: !opens && isNestedAt(sentence, start) };
}

/** Whether a verb that is a preposition as well begins its sentence, and what is said follows its speaker at once. */
function isPlainlySaid(sentence: VerbSentence, at: number, { next, phrase }: Subject): boolean {
  const { tokens, language } = sentence;
  const { is } = language;
  const token = tokens[tokens[next]?.kind === 'comma' ? next + 1 : next];
  if (token === undefined || !tokens.slice(0, at).every((it) => is.besideVerb(it))) return false;
  if (token.kind === 'colon' || is.that(token) || is.leadingTo(token)) return true;
  return phrase !== null && isOfSpeaker(sentence, phrase) && isBeforeOccasion(sentence, next);
}
