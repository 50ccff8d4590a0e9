import { readWords } from '../../../text/question/role-words.ts';
import { vocabularyOf } from '../../../text/words/vocabulary.ts';
import {
  type RoleWords,
  type Roles,
  OPENERS,
  ASKING,
  PREPOSITIONS,
  NOUNS,
  isNumber,
  isNoun,
  isAsking,
  isCased,
  is,
} from './follow-up-words.ts';
import { withFragment } from './fragment.ts';
import { withMissingParts, type Manner } from './missing-parts.ts';

/*
 * How a follow-up is completed. After "What did Putin discuss with Raisi?"
 *
 *     And with Erdogan?          a fragment takes the place of its like (fragment.ts):
 *                                What did Putin discuss with Erdogan
 *     When was that?             nothing to search for, so it gets the earlier question's words (missing-parts.ts):
 *                                When was Putin discuss with Raisi
 *     What did he say on Syria?  a pronoun that stands for somebody, so it gets the earlier names (missing-parts.ts):
 *                                What did Putin Raisi say on Syria
 *
 * All of it goes by what each word does (text/question/role-words.ts), never by grammar beyond that.
 */

const MAX_EARLIER_QUESTIONS = 10;
/** A longer question says itself what it is about. */
const MAX_FOLLOW_UP_WORDS = 25;
/** More words of the earlier question would drown the follow-up. */
const MAX_BROUGHT_WORDS = 30;
/** Nouns of a fragment, by whether a preposition, an article or "what about" stands before them, and what else tells. */
const MAX_FRAGMENT_NOUNS = 4;
const MAX_UNLED_NOUNS = 3;
const MAX_SMALL_LED_NOUNS = 3;
const MAX_SMALL_UNLED_NOUNS = 1;
const MAX_NOUNS_OF_PHRASE = 2;

const IN_FRAGMENT: Roles = new Set([
  ...NOUNS,
  ...PREPOSITIONS,
  'detail',
  'time',
  'determiner',
  'filler',
  'and',
]);
/** Fillers that join as "and" does. */
const ALSO = vocabularyOf(({ followUps }) => followUps.also);

/**
 * A question as it is to be searched for: one that leans on the asker's earlier questions (oldest first) with what it
 * lacks of them, a full one as it is. To complete a full question would search for something else, to leave a follow-up
 * alone for too little; in doubt it is left alone. Never shown, so it need not be grammatical.
 */
export function completeQuestion(question: string, earlier: readonly string[]): string {
  let context: RoleWords = [];
  for (const asked of earlier.slice(-MAX_EARLIER_QUESTIONS)) {
    const words = readWords(completedBy(context, asked));
    if (!isSmallTalk(words) && words.some(isNoun)) context = words.slice(0, MAX_BROUGHT_WORDS);
  }
  return completedBy(context, question);
}

function isSmallTalk(words: RoleWords): boolean {
  return words.some(is('chat', 'self')) && !words.some(({ role }) => ASKING.has(role));
}

/** @param context the words of the question before, completed itself */
function completedBy(context: RoleWords, question: string): string {
  if (context.length === 0) return question;
  const words = readWords(question);
  const start = words.findIndex(({ role }) => !OPENERS.has(role));
  if (start < 0 || words.length > MAX_FOLLOW_UP_WORDS) return question;
  const [first, ...others] = words.slice(start).filter(({ role }) => role !== 'filler');
  if (first === undefined) return question;
  const rest = [{ ...first, and: false }, ...others];
  if (words.some(is('self')) || (rest.some(is('chat')) && !rest.some(isAsking))) return question;
  const hasTopic = words.slice(0, start).some(is('topic'));
  const isOpened = hasTopic || first.and || words.slice(0, start).some(is('and')) || words.some(isAlso);
  const isQuestion = isOpened || /[?؟]/u.test(question);
  const endsInFiller = words.at(-1) !== (others.at(-1) ?? first);
  const manner: Manner = { isOpened, isQuestion, endsInFiller };
  const completed = isFragment(rest, hasTopic, manner)
    ? withFragment(context, rest)
    : withMissingParts(rest, context, manner);
  return completed === null ? question : asText(completed);
}

/** A conjunction that was taken off a word is put back. */
function asText(words: RoleWords): string {
  return words.map(({ and, typed }) => (and ? `و${typed}` : typed)).join(' ');
}

function isAlso({ role, folded }: RoleWords[number]): boolean {
  return role === 'filler' && ALSO.has(folded);
}

/** Whether the follow-up is a noun, with or without a preposition, that takes the place of another or adds to it. */
function isFragment(words: RoleWords, hasTopic: boolean, { isOpened, isQuestion }: Manner): boolean {
  if (!words.every(({ role, pronounOn }) => IN_FRAGMENT.has(role) && pronounOn === null)) return false;
  const [first, ...others] = words;
  const nouns = words.filter(is('content', 'event', 'detail', 'time'));
  if (first === undefined || nouns.length === 0 || others.some(({ paused }) => paused)) return false;
  if (!isOpened && !isLonePhrase(words, nouns.length, isQuestion)) return false;
  const isLed = hasTopic || first.role === 'determiner' || PREPOSITIONS.has(first.role);
  if (!words.some(isCased)) return nouns.length <= (isLed ? MAX_FRAGMENT_NOUNS : MAX_UNLED_NOUNS);
  const names = nouns.filter(isNoun);
  // "And Putin left": a capital before a small letter is as likely a sentence.
  if (names.some(({ capital }) => capital))
    return nouns.length <= MAX_FRAGMENT_NOUNS && (isLed || names.every(({ capital }) => capital));
  const most = isLed ? MAX_SMALL_LED_NOUNS : MAX_SMALL_UNLED_NOUNS;
  return isQuestion && (isOpened || nouns.some(isNumber)) && nouns.length <= most;
}

/** Without "and" before it, a fragment is one short phrase with a preposition: "With Erdogan", "In Moscow?". */
function isLonePhrase([first, ...others]: RoleWords, nouns: number, isQuestion: boolean): boolean {
  if (first === undefined || !PREPOSITIONS.has(first.role)) return false;
  if (!isQuestion && first.role !== 'with') return false;
  return nouns <= MAX_NOUNS_OF_PHRASE && !others.some(({ role }) => PREPOSITIONS.has(role));
}
