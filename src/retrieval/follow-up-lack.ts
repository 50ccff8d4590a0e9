import type { Word } from '../text/ellipsis-words.ts';
import {
  type Words,
  type Roles,
  ASKING,
  PREPOSITIONS,
  TRAILING,
  OF_TWO,
  isNameIn,
  isVerbPlace,
  contentOf,
  isCountry,
  isNoun,
  isAsking,
  isCased,
  is,
  isNot,
} from './follow-up-words.ts';

/** Words of a question with a verb that answers, beyond which it says what to. */
const LONGEST_ANSWERED = 7;

/** What a question may consist of and have nothing to search for. */
const IN_BARE: Roles = new Set([
  ...ASKING,
  ...PREPOSITIONS,
  ...(['aux', 'det', 'idle', 'thing', 'filler', 'adds', 'back', 'and'] as const),
]);
const AFTER_LONE_VERB: Roles = new Set([
  ...PREPOSITIONS,
  ...ASKING,
  'filler',
  'time',
  'adds',
  'thing',
  'clause',
]);
const BEFORE_LONE_VERB: Roles = new Set([...PREPOSITIONS, 'asks', 'what', 'aux', 'idle', 'clause']);
/** Lead what may stand before the verb and is not its subject: in Kyiv what did he say, which bases did he visit. */
const FRONTING: Roles = new Set(['counts', 'what', 'in', 'about']);

/** As often passive: "what was announced about", "who was killed in". */
const MAYBE_PASSIVE = new Set(['اعلن', 'قتل', 'اتفق', 'نفي']);
/** Follow their verb in a question. */
const SUBJECT = /^(?:he|she|they|er|sie|ils?|elles?|он|она|они|el|ella|ellos|ellas)$/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
/** Answer to something, be it left out. */
const ANSWERS =
  /^(?:(?:respond|react|repl[iy]|answer|agree|accept|refuse|comment)(?:e?d)?|response|reaction|stance|position|(?:رد|اجاب|وافق|علق)ت?|يرد|ترد|رده|موقف|تعليق)$/u;

/** Begun with "and" or the like; that, or with a question mark. */
export type Manner = { readonly opened: boolean; readonly queried: boolean };

/** A question that asks: for more of the same event, for what a pronoun stands for, or for who did it. */
export function withWhatItLacks(
  rest: Words,
  said: Words,
  { opened, queried }: Manner,
  more: boolean,
): Words | null {
  if (isBare(rest, opened, more)) return [...rest.filter(isNot('aux', 'thing')), ...contentOf(said)];
  if (!rest.some(isAsking) && rest[0]?.role !== 'aux' && !queried) return null;
  if (lacksObject(rest) || rest.some((_, at) => standsForEvent(rest, at)))
    return [...rest.filter(isNot('thing')), ...contentOf(said).filter(isNot('aux'))];
  const at = rest.findIndex((_, i) => standsForPerson(rest, i));
  const verb = verbWithoutSubject(rest, opened);
  if (at < 0 && verb < 0) return null;
  const known = new Set(rest.map(({ folded }) => folded));
  const bare = !rest.some(isNoun);
  const names = (bare ? contentOf(said) : whoIsIn(said, rest[at])).filter(({ folded }) => !known.has(folded));
  if (names.length === 0) return null;
  const [from, to] =
    verb >= 0
      ? [verb + 1, verb + 1]
      : rest[at]?.pronounOn === null
        ? [at, at + 1]
        : [rest.length, rest.length];
  return [...rest.slice(0, from), ...names, ...rest.slice(to)];
}

/** Nothing in it could be searched for: "when was that", "on what occasion", "more details". */
function isBare(rest: Words, opened: boolean, more: boolean): boolean {
  const [first] = rest;
  const asks =
    rest.some(isAsking) ||
    (first?.role === 'aux' && rest.some(is('thing', 'idle'))) ||
    rest.some(is('adds')) ||
    (opened && rest.some(is('idle', 'thing')));
  // "What?" has not been heard; "now" makes "what happened" a question on the news, yet not "but why".
  if (!asks || (rest.length === 1 && !(first?.role === 'what' ? opened || more : first?.role !== 'adds')))
    return false;
  const when = opened && !rest.some(is('what'));
  const back = rest.some(is('back'));
  return rest.every((word, i) => {
    const before = rest[i - 1]?.role;
    if (word.pronounOn !== null) return false;
    if (IN_BARE.has(word.role) || (when && word.role === 'time')) return true;
    if (!isCased(word) && back && (before === 'what' || before === 'asks')) return true;
    // In "which city" and, at the end, "what year" the noun is part of what asks.
    const last = i === rest.length - 1 && !word.capital && (word.role === 'content' || word.role === 'time');
    const counted = before === 'counts' || (before === 'aux' && rest[i - 2]?.role === 'counts');
    return last && (counted || (before === 'what' && isCased(word)));
  });
}

/** "And how did Moscow respond?"; but "what did Moscow accept" lacks nothing. */
function lacksObject(rest: Words): boolean {
  const at = rest.findLastIndex(({ folded }) => ANSWERS.test(folded));
  const word = rest[at];
  if (
    word === undefined ||
    rest.length > LONGEST_ANSWERED ||
    !rest.slice(0, at).some(({ role }) => ASKING.has(role) || role === 'aux')
  )
    return false;
  if (/^(?:agree|accept|refuse|وافق)/u.test(word.folded) && rest.some(is('what', 'who'))) return false;
  const after = rest.slice(at + 1);
  return (
    isOneClause(rest) &&
    after.every(
      (one) =>
        TRAILING.has(one.role) ||
        one.folded === 'فعل' ||
        (!isCased(word) && isNoun(one) && one.pronounOn === null),
    )
  );
}

/** "that" and "it" at the end, or before a noun (in that letter), unless the question names what they stand for. */
function standsForEvent(rest: Words, at: number): boolean {
  const word = rest[at];
  if (word?.role !== 'thing') return false;
  const before = rest.slice(0, at);
  const after = rest.slice(at + 1);
  const named = before.some((one, i) => isNoun(one) && before[i - 1]?.role === 'det');
  const expletive = word.folded === 'there' && before.some(is('aux')) && before.at(-1)?.role === 'aux';
  if (
    named ||
    expletive ||
    !isOneClause(before) ||
    after.some((one) => isAsking(one) || one.role === 'clause')
  )
    return false;
  const next = after[0];
  if (next === undefined || (next.role !== 'time' && after.every(({ role }) => TRAILING.has(role))))
    return true;
  if (!isCased(word)) {
    // "in this meeting"
    return next.typed.startsWith('ال') && isNoun(next) && !before.some(isNoun) && after.length < 4;
  }
  if (!after.every(isNot('thing', 'to')) || after.some(({ capital }) => capital) || after.length > 6)
    return false;
  const led = before.at(-1)?.role ?? 'aux';
  // "When was this announced", "what did she say in that letter"
  const early = led === 'aux' && before.every(({ role }) => role === 'aux' || ASKING.has(role));
  return isNot('time')(next) && (early || (PREPOSITIONS.has(led) && before.filter(isNoun).length < 3));
}

/** A pronoun for somebody that the question does not name before it. */
function standsForPerson(rest: Words, at: number): boolean {
  const word = rest[at];
  if (word === undefined || (word.role !== 'person' && word.role !== 'object' && word.pronounOn === null))
    return false;
  const before = rest.slice(0, at);
  const after = rest.slice(at + 1);
  if (!isCased(word) && word.role === 'person' && at === 0 && after.some(isAsking)) return true;
  // "When he left, what did Putin say?", "the weapons that he promised"
  if (before.some(is('clause')) || after.some((one, i) => isAsking(one) && after.slice(i).some(isNoun)))
    return false;
  const cased = isCased(word);
  const single = isOneClause(before);
  if (before.length > 0 && before.every(is('who', 'aux')) && before.some(is('who'))) return cased;
  const inverted = SUBJECT.test(word.folded) && before.at(-1)?.role === 'aux';
  const nouns = before.filter((one, i) => {
    if (!isNoun(one)) return false;
    const led = before.findLastIndex((other, k) => k < i && other.role !== 'det' && !isNoun(other));
    const role = before[led]?.role ?? 'and';
    const last = before[i - 1]?.role;
    // "In Kyiv, what did he say", "which bases did he visit", "since how many years": not what the pronoun stands for.
    if (single && FRONTING.has(role)) {
      if (cased) return !inverted || (role === 'what' && one.capital);
      if (role !== 'what') return role === 'counts' && !isAdverbial(before, led);
    }
    if (!cased) return !isVerbPlace(last);
    return one.capital || last === 'aux' || last === 'det' || CYRILLIC.test(one.folded);
  });
  const next = after[0];
  if (nouns.length > 0) {
    // "What did Putin tell him?": nobody is "him" to himself.
    const other = cased
      ? word.role === 'object' && !(next && isNoun(next))
      : word.pronounOn === 'prep' || word.pronounOn === 'verb';
    const verbFirst =
      cased ||
      word.folded.startsWith('بين') ||
      before.some((one, i) => one.role === 'verb' && before[i + 1] === nouns[0]);
    return (
      other &&
      nouns.length <= 2 &&
      before.length <= 6 &&
      verbFirst &&
      single &&
      (cased || !before.slice(2).some(({ role }) => PREPOSITIONS.has(role)))
    );
  }
  // من هو بوتين؟ has a pronoun that stands for nobody.
  if (cased || word.pronounOn !== null || !word.folded.startsWith('ه')) return true;
  return !after.some(isNoun) || (before.at(-1)?.role === 'aux' && !after.some(is('clause')));
}

/** "In which city" and "by how much" stand beside the sentence, "how many cities" in it. */
function isAdverbial(words: Words, counting: number): boolean {
  return /^[بل]/u.test(words[counting]?.folded ?? '') || PREPOSITIONS.has(words[counting - 1]?.role ?? 'and');
}

function isOneClause(words: Words): boolean {
  return !words.some(
    (word, i) =>
      i > 0 &&
      (word.and ||
        word.paused ||
        word.role === 'and' ||
        word.role === 'clause' ||
        (isAsking(word) && words.slice(0, i).some(is('aux', 'verb', 'idle')))),
  );
}

/** Where an Arabic verb stands whose subject is left out: ماذا قال عن سوريا؟ */
function verbWithoutSubject(rest: Words, opened: boolean): number {
  const at = rest.findIndex(is('verb'));
  const verb = rest[at];
  const head = rest.slice(0, Math.max(at, 0));
  if (verb === undefined || verb.and || head.some(({ role }) => !BEFORE_LONE_VERB.has(role))) return -1;
  const next = rest[at + 1];
  if (at > 0 && !head.some(is('asks', 'what', 'aux'))) return -1;
  if ((at === 0 && !opened && !(next && isAsking(next))) || next?.role === 'who') return -1;
  if (next === undefined) return at;
  // Before its subject a verb is in the singular.
  if (/^[يت]..+[او]ن$|...ا$/u.test(verb.folded) && !(verb.folded.endsWith('وا') && isNoun(next))) return at;
  // A country is feminine, and so would be its verb.
  if (isCountry(next) && !OF_TWO.test(verb.folded))
    return next.folded.endsWith('ا') && !/^ت|ت$/u.test(verb.folded) ? at : -1;
  const alone =
    isNoun(next) && rest.slice(at + 2).every(({ role }) => TRAILING.has(role)) && next.pronounOn === null;
  if (alone && OF_TWO.test(verb.folded) && !head.some(is('what'))) return at;
  const led = rest[at + 2];
  if ((next.role === 'thing' || next.role === 'time') && led !== undefined && isNoun(led)) return -1;
  return AFTER_LONE_VERB.has(next.role) && !MAYBE_PASSIVE.has(verb.folded) ? at : -1;
}

/** What a pronoun may stand for: names, for all that capitals tell; all nouns where it may be a thing or is asked for. */
function whoIsIn(said: Words, pronoun: Word | undefined): Words {
  const person = pronoun === undefined || !/^(?:the|its)/u.test(pronoun.folded);
  const names = person && !said.some(is('who')) ? said.filter(isNameIn(said)) : [];
  return names.length > 0 ? names : contentOf(said).filter(isNoun);
}
