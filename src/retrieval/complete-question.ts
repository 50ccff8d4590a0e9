import { readWords } from '../text/ellipsis-words.ts';
import {
  type Words,
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
import { withFragment } from './follow-up-fragment.ts';
import { withWhatItLacks, type Manner } from './follow-up-lack.ts';

const MOST_EARLIER = 10;
/** Words; a longer question says itself what it is about. */
const LONGEST = 25;
/** Words that are brought in, lest they drown the question. */
const MOST_BROUGHT = 30;

const IN_FRAGMENT: Roles = new Set([...NOUNS, ...PREPOSITIONS, 'adds', 'time', 'det', 'filler', 'and']);
/** Fillers that join as "and" does. */
const ALSO = new Set(['also', 'too', 'طيب', 'طب', 'كمان', 'برضو', 'ايضا']);

/**
 * A question as it is to be searched for: one that leans on the asker's earlier questions (oldest first) with what it
 * lacks of them, a full one as it is. To complete a full question searches for something else, to miss an elliptical
 * one for too little: in doubt it is left alone. Never shown, so it need not be grammatical.
 */
export function completeQuestion(question: string, earlier: readonly string[]): string {
  let said: Words = [];
  for (const asked of earlier.slice(-MOST_EARLIER)) {
    const words = readWords(completed(asked, said));
    const chats = words.some(is('chat', 'self')) && !words.some(({ role }) => ASKING.has(role));
    if (!chats && words.some(isNoun)) said = words.slice(0, MOST_BROUGHT);
  }
  return completed(question, said);
}

function completed(question: string, said: Words): string {
  if (said.length === 0) return question;
  const words = readWords(question);
  const start = words.findIndex(({ role }) => !OPENERS.has(role));
  const [first, ...others] = words.slice(Math.max(start, 0)).filter(({ role }) => role !== 'filler');
  if (start < 0 || first === undefined || words.length > LONGEST) return question;
  const rest = [{ ...first, and: false }, ...others];
  if (words.some(is('self')) || (rest.some(is('chat')) && !rest.some(isAsking))) return question;
  const opening = words.slice(0, start);
  const topic = opening.some(is('topic'));
  const also = words.some(({ role, folded }) => role === 'filler' && ALSO.has(folded));
  const opened = first.and || topic || also || opening.some(is('and'));
  const queried = opened || /[?؟]/u.test(question);
  const whole = isFragment(rest, topic, { opened, queried })
    ? withFragment(said, rest)
    : withWhatItLacks(rest, said, { opened, queried }, words.at(-1) !== (others.at(-1) ?? first));
  return whole?.map(({ and, typed }) => (and ? `و${typed}` : typed)).join(' ') ?? question;
}

/** A noun with or without a preposition, which takes the place of another or comes on top. */
function isFragment(rest: Words, topic: boolean, { opened, queried }: Manner): boolean {
  if (!rest.every(({ role, pronounOn }) => IN_FRAGMENT.has(role) && pronounOn === null)) return false;
  const [first] = rest;
  const nouns = rest.filter(is('content', 'back', 'adds', 'time'));
  if (first === undefined || nouns.length === 0 || rest.slice(1).some(({ paused }) => paused)) return false;
  if (!opened) {
    if (!PREPOSITIONS.has(first.role) || !(queried || first.role === 'with')) return false;
    if (nouns.length > 2 || rest.slice(1).some(({ role }) => PREPOSITIONS.has(role))) return false;
  }
  const led = topic || first.role === 'det' || PREPOSITIONS.has(first.role);
  if (!rest.some(isCased)) return nouns.length <= (led ? 4 : 3);
  const names = nouns.filter(isNoun);
  if (!names.some(({ capital }) => capital))
    return queried && (opened || nouns.some(isNumber)) && nouns.length <= (led ? 3 : 1);
  // "And Putin left": a capital before a small letter is as likely a sentence.
  return nouns.length <= 4 && (led || names.every(({ capital }) => capital));
}
