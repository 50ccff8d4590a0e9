import { fold } from '../letters/fold.ts';
import { entriesOf, vocabularyOf } from '../words/vocabulary.ts';
import { isFunctionWord, isQuestionWord } from './function-words.ts';
import { type LineWord, questionLine, type QuestionLine, wordsWithin } from './question-line.ts';
import { frameSource } from './wording-frame.ts';

const SMALL_TALK = alternatives(entriesOf(({ requests }) => requests.noise.smallTalk));
const ASIDES = alternatives(entriesOf(({ requests }) => requests.noise.asides));
const ASKING = alternatives(entriesOf(({ requests }) => requests.noise.asking));
const SOMETIMES_ASKING = vocabularyOf(({ questions }) => questions.sometimesAsking);
const AUXILIARY = vocabularyOf(({ followUps }) => followUps.roles.auxiliary);

/** Before a pause, and before a word; sticky, at a word's beginning. Both capture an aside. */
const PAUSED = new RegExp(`(?:(${ASIDES})|${SMALL_TALK}|${ASKING})(?= ,| $)`, 'uy');
const UNPAUSED = new RegExp(`(?:(${ASIDES})|${SMALL_TALK}|${ASKING})(?= [^ ,])`, 'uy');
const CLOSING = new RegExp(`(?:(?<= )(${ASIDES})|(?<=, )(${SMALL_TALK})) (?:, )?$`, 'du');
const LEADING_TO_QUESTION = new RegExp(`(?<= )(?:${ASKING})(?= )`, 'dgu');

/** Users, roles and channels of Discord, its own emoji, and names that are called at the beginning. */
const MENTIONS = /<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|(?<!\S)@isnad(?![\p{L}\p{N}_.-])|^@[\p{L}\p{N}_.-]+/gu;
const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u{1F3FB}-\u{1F3FF}])(?:\u200D(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F?))*/gu;
const REPEATED = /([.,،])\1+|[?؟!](?: ?[?؟!])+/gu;
const QUOTED = /^(?:"([^"]+)"|“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|'([^']+)'|‘([^‘’]+)’) ?([?؟])?$/u;

/** A longer message tells a story of which one clause asks. Characters. */
const LONG_MESSAGE = 300;
/** A clause with fewer words that say something is not understood without the rest. */
const MIN_TELLING_WORDS = 3;
/** A rest of fewer words is no question. */
const MIN_REST_WORDS = 2;
const MAX_ROUNDS = 8;

function alternatives(wordings: readonly string[]): string {
  return [...new Set(wordings.map(fold))].map((wording) => frameSource(wording)).join('|');
}

/**
 * What is searched for of a question: without greetings, thanks, insults, "pls", emoji, remains of mentions, and quote
 * marks around it. Of a long message the clause that asks. Empty where nothing else was said.
 */
export function withoutNoise(question: string): string {
  const unmarked = withoutMarks(question);
  const asked = unmarked.length > LONG_MESSAGE ? askingClause(unmarked) : unmarked;
  return unquoted(withoutSmallTalk(unquoted(asked)));
}

function withoutMarks(question: string): string {
  const text = question.trim().replace(MENTIONS, ' ').replace(EMOJI, ' ').replace(REPEATED, oneSign);
  return text === question ? question : text.replace(/\s+/gu, ' ').trim();
}

/** A question mark where one of the signs is; an ellipsis for full stops. */
function oneSign(signs: string): string {
  if (signs.startsWith('.')) return '...';
  return /[?؟]/u.exec(signs)?.[0] ?? signs.charAt(0);
}

function unquoted(text: string): string {
  const pieces: readonly (string | undefined)[] = QUOTED.exec(text)?.slice(1) ?? [];
  if (pieces.length === 0) return text;
  const inner = pieces.slice(0, -1).join('').trim();
  return /[?؟]$/u.test(inner) ? inner : inner + (pieces.at(-1) ?? '');
}

/** Small talk at both ends; the question itself is a slice of the text. */
function withoutSmallTalk(text: string): string {
  let rest = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const shorter = withoutClosing(withoutOpening(rest));
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

function withoutOpening(text: string): string {
  const line = questionLine(text);
  const paused = matchAt(PAUSED, line, 1);
  const match = paused ?? matchAt(UNPAUSED, line, 1);
  if (match === null) return text;
  const rest = wordsWithin(line, 1 + match[0].length, Infinity);
  const [next] = rest;
  if (next === undefined) return '';
  const goesOn = paused !== null || match[1] !== undefined || leadsOn(line, next);
  return goesOn && rest.length >= MIN_REST_WORDS ? text.slice(next.span.start) : text;
}

/** Whether a question, or more small talk, begins with this word. */
function leadsOn(line: QuestionLine, next: LineWord): boolean {
  return asks(next.folded) || [PAUSED, UNPAUSED].some((pattern) => matchAt(pattern, line, next.at) !== null);
}

function matchAt(sticky: RegExp, line: QuestionLine, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(line.text);
}

function withoutClosing(text: string): string {
  const line = questionLine(text);
  const match = CLOSING.exec(line.text);
  if (match === null) return text;
  const before = wordsWithin(line, 0, match.index);
  const last = before.at(-1);
  if (last === undefined) return '';
  if (before.length < MIN_REST_WORDS) return text;
  const sign = /^[»”"’]?\s*[?؟]/u.exec(text.slice(last.span.end))?.[0] ?? '';
  return text.slice(0, last.span.end) + sign;
}

function asks(folded: string): boolean {
  return isQuestionWord(folded) || SOMETIMES_ASKING.has(folded) || AUXILIARY.has(folded);
}

/** Of a message that tells much: what follows "tell me", to the end of its sentence; else its sentences with question marks. */
function askingClause(text: string): string {
  const line = questionLine(text);
  const openings = [...line.text.matchAll(LEADING_TO_QUESTION)].reverse();
  for (const { 0: wording, index } of openings) {
    const next = wordsWithin(line, index + wording.length, Infinity)[0];
    if (next === undefined || !asks(next.folded)) continue;
    const clause = /^[^?؟.!\n]+[?؟]?/u.exec(text.slice(next.span.start))?.[0] ?? '';
    if (tellsEnough(clause)) return clause;
  }
  const sentences = text.split(/(?<=[?؟.!\n])/u).filter((it) => /[?؟]/u.test(it));
  const asked = sentences.join('').trim();
  return sentences.length > 0 && tellsEnough(asked) ? asked : text;
}

function tellsEnough(clause: string): boolean {
  const telling = questionLine(clause).words.filter(({ folded }) => !isFunctionWord(folded) && !asks(folded));
  return telling.length >= MIN_TELLING_WORDS;
}
