import type { RoleWord } from '../../../text/question/role-words.ts';
import { patternOf, vocabularyOf } from '../../../text/words/vocabulary.ts';
import {
  type RoleWords,
  type Roles,
  ASKING,
  PREPOSITIONS,
  TRAILING,
  TRANSITIVE,
  isNameIn,
  isVerbPlace,
  contentOf,
  isCountry,
  isNoun,
  isAsking,
  isCased,
  hasAttachedArticle,
  is,
  isNot,
} from './follow-up-words.ts';

/*
 * A follow-up that asks something and lacks a part. It may lack
 *
 *   everything   "When was that?" has nothing to search for: it gets all that the earlier question says.
 *   an object    "And how did Moscow respond?" does not say to what: it gets all of that, too.
 *   an event     "Who was killed in it?" points at one: the same.
 *   a person     "What did he say on Syria?" has a pronoun for somebody it does not name, or, in Arabic, a verb without
 *                a subject: ماذا قال عن سوريا؟ It gets the names of the earlier question in that place.
 *
 * Each test below looks at what stands before and after a word. Capitals tell names where a script has them; in Arabic
 * the order of words does, since the verb comes first.
 */

/** In a question with a verb like "respond": more words say to what. */
const MAX_WORDS_WITHOUT_OBJECT = 7;

/** What a question may consist of and have nothing to search for. */
const EMPTY_ROLES: Roles = new Set([
  ...ASKING,
  ...PREPOSITIONS,
  'auxiliary',
  'determiner',
  'idle',
  'thing',
  'filler',
  'detail',
  'event',
  'and',
]);
/** Where one of these follows it, an Arabic verb has no subject behind it. */
const AFTER_LONE_VERB: Roles = new Set([
  ...PREPOSITIONS,
  ...ASKING,
  'filler',
  'time',
  'detail',
  'thing',
  'clause',
]);
const BEFORE_LONE_VERB: Roles = new Set([...PREPOSITIONS, 'asks', 'what', 'auxiliary', 'idle', 'clause']);
/** Lead what may stand before the verb and is not its subject: in Kyiv what did he say, which bases did he visit. */
const FRONTING: Roles = new Set(['counts', 'what', 'in', 'about']);

const OFTEN_PASSIVE = vocabularyOf(({ followUps: { attached } }) =>
  'none' in attached ? attached : attached.oftenPassive,
);
const DID = vocabularyOf(({ followUps: { attached } }) => ('none' in attached ? attached : [attached.did]));
const BETWEEN = [
  ...vocabularyOf(({ followUps: { attached } }) => ('none' in attached ? attached : [attached.between])),
];
const SUBJECT = patternOf(({ followUps }) => followUps.subjects);
const RESPONDING = patternOf(({ followUps }) => followUps.responding);
const AGREEING = patternOf(({ followUps }) => followUps.agreeing);
const EXPLETIVES = vocabularyOf(({ followUps }) => followUps.expletives);
const PERSON_OR_THING = vocabularyOf(({ followUps }) => followUps.personOrThing);

const CYRILLIC = /^\p{Script=Cyrillic}/u;

// Arabic, folded
/** He and she as words of their own; those for "him" and "her" are written onto others. */
const PRONOUN_LETTER = 'ه';
/** بكم, لأي: a preposition is written onto what asks. */
const ATTACHED_PREPOSITION = /^[بل]/u;
const PLURAL_OR_DUAL_VERB = /^[يت]..+[او]ن$|...ا$/u;
const FEMININE_ENDING = 'ا';
const FEMININE_VERB = /^ت|ت$/u;
/** قالوا: before its subject a verb is in the singular, so with a noun behind it this is another word. */
const PLURAL_ENDING = 'وا';

/** How a follow-up is put. */
export type Manner = {
  /** Begun with "and", "what about" or the like, or with "also" in it. */
  readonly isOpened: boolean;
  /** Opened so, or with a question mark. */
  readonly isQuestion: boolean;
  /** Its last word is a filler: "and now?" */
  readonly endsInFiller: boolean;
};

/** The follow-up with what it lacks of the earlier question; null where it lacks nothing that is sure. */
export function withMissingParts(words: RoleWords, earlier: RoleWords, manner: Manner): RoleWords | null {
  if (isEmpty(words, manner)) return [...words.filter(isNot('auxiliary', 'thing')), ...contentOf(earlier)];
  if (!words.some(isAsking) && words[0]?.role !== 'auxiliary' && !manner.isQuestion) return null;
  if (lacksObject(words) || words.some((_, at) => standsForEvent(words, at)))
    return [...words.filter(isNot('thing')), ...contentOf(earlier).filter(isNot('auxiliary'))];
  return withPerson(words, earlier, manner.isOpened);
}

/** The follow-up with the earlier names in the place of its pronoun, or behind a verb that has no subject. */
function withPerson(words: RoleWords, earlier: RoleWords, isOpened: boolean): RoleWords | null {
  const at = words.findIndex((_, i) => standsForPerson(words, i));
  const verb = verbWithoutSubject(words, isOpened);
  if (at < 0 && verb < 0) return null;
  const own = new Set(words.map(({ folded }) => folded));
  const meant = words.some(isNoun) ? meantBy(words[at], earlier) : contentOf(earlier);
  const names = meant.filter(({ folded }) => !own.has(folded));
  if (names.length === 0) return null;
  if (verb >= 0) return [...words.slice(0, verb + 1), ...names, ...words.slice(verb + 1)];
  // A pronoun that is written onto a word stays.
  if (words[at]?.pronounOn !== null) return [...words, ...names];
  return [...words.slice(0, at), ...names, ...words.slice(at + 1)];
}

/** What a pronoun may stand for: names, for all that capitals tell; all nouns where it may be a thing or is asked for. */
function meantBy(pronoun: RoleWord | undefined, earlier: RoleWords): RoleWords {
  const isPerson = pronoun === undefined || !PERSON_OR_THING.has(pronoun.folded);
  const names = isPerson && !earlier.some(is('who')) ? earlier.filter(isNameIn(earlier)) : [];
  return names.length > 0 ? names : contentOf(earlier).filter(isNoun);
}

/** Nothing in it could be searched for: "when was that", "on what occasion", "more details". */
function isEmpty(words: RoleWords, { isOpened, endsInFiller }: Manner): boolean {
  const [first, second] = words;
  if (first === undefined || !asksForMore(words, isOpened)) return false;
  // "What?" has not been heard; "now" makes "what happened" a question on the news, yet not "but why".
  const mayStandAlone = first.role === 'what' ? isOpened || endsInFiller : first.role !== 'detail';
  if (second === undefined && !mayStandAlone) return false;
  const mayHaveTime = isOpened && !words.some(is('what'));
  const hasEvent = words.some(is('event'));
  return words.every((word, at) => {
    if (word.pronounOn !== null) return false;
    if (EMPTY_ROLES.has(word.role) || (mayHaveTime && word.role === 'time')) return true;
    const before = words[at - 1]?.role;
    const isArabicVerb = !isCased(word) && hasEvent && (before === 'what' || before === 'asks');
    return isArabicVerb || isPartOfAsking(words, at);
  });
}

function asksForMore(words: RoleWords, isOpened: boolean): boolean {
  return (
    words.some(is('counts', 'asks', 'what', 'who', 'detail')) ||
    (words[0]?.role === 'auxiliary' && words.some(is('thing', 'idle'))) ||
    (isOpened && words.some(is('idle', 'thing')))
  );
}

/** In "which city" and, at the end, "what year" the noun is part of what asks. */
function isPartOfAsking(words: RoleWords, at: number): boolean {
  const word = words[at];
  if (word === undefined || at < words.length - 1 || word.capital) return false;
  if (word.role !== 'content' && word.role !== 'time') return false;
  const before = words[at - 1]?.role;
  const isCounted = before === 'counts' || (before === 'auxiliary' && words[at - 2]?.role === 'counts');
  return isCounted || (before === 'what' && isCased(word));
}

/** "And how did Moscow respond?" does not say to what; "what did Moscow accept" lacks nothing. */
function lacksObject(words: RoleWords): boolean {
  const at = words.findLastIndex(({ folded }) => RESPONDING.test(folded));
  const verb = words[at];
  if (verb === undefined || words.length > MAX_WORDS_WITHOUT_OBJECT || !isOneClause(words)) return false;
  if (!words.slice(0, at).some((word) => isAsking(word) || word.role === 'auxiliary')) return false;
  if (AGREEING.test(verb.folded) && words.some(is('what', 'who'))) return false;
  return words.slice(at + 1).every((word) => {
    // In Arabic the subject follows.
    const isSubject = !isCased(verb) && isNoun(word) && word.pronounOn === null;
    return TRAILING.has(word.role) || DID.has(word.folded) || isSubject;
  });
}

/** "that" and "it" at the end, or before a noun (in that letter), unless the question names what they stand for. */
function standsForEvent(words: RoleWords, at: number): boolean {
  const word = words[at];
  if (word?.role !== 'thing') return false;
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  if (isNamed(before) || isExpletive(word, before) || !isOneClause(before)) return false;
  if (after.some((one) => isAsking(one) || one.role === 'clause')) return false;
  const [next] = after;
  if (next === undefined || (next.role !== 'time' && after.every(({ role }) => TRAILING.has(role))))
    return true;
  return isCased(word) ? pointsAtNoun(before, next, after) : pointsAtArabicNoun(before, next, after);
}

/** Whether the question names something with an article before the pronoun. */
function isNamed(before: RoleWords): boolean {
  return before.some((word, i) => isNoun(word) && before[i - 1]?.role === 'determiner');
}

/** "Was there" points at nothing. */
function isExpletive({ folded }: RoleWord, before: RoleWords): boolean {
  return EXPLETIVES.has(folded) && before.at(-1)?.role === 'auxiliary';
}

/** "When was this announced", "what did she say in that letter" */
function pointsAtNoun(before: RoleWords, next: RoleWord, after: RoleWords): boolean {
  if (!after.every(isNot('thing', 'to')) || after.some(({ capital }) => capital) || after.length > 6)
    return false;
  const led = before.at(-1)?.role ?? 'auxiliary';
  const isEarly = led === 'auxiliary' && before.every((word) => word.role === 'auxiliary' || isAsking(word));
  const isBehindPreposition = PREPOSITIONS.has(led) && before.filter(isNoun).length < 3;
  return next.role !== 'time' && (isEarly || isBehindPreposition);
}

/** في هذا الاجتماع */
function pointsAtArabicNoun(before: RoleWords, next: RoleWord, after: RoleWords): boolean {
  return hasAttachedArticle(next) && isNoun(next) && !before.some(isNoun) && after.length < 4;
}

/** A pronoun for somebody that the question does not name before it. */
function standsForPerson(words: RoleWords, at: number): boolean {
  const word = words[at];
  if (word === undefined || !isPersonal(word)) return false;
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  const cased = isCased(word);
  if (!cased && word.role === 'person' && at === 0 && after.some(isAsking)) return true;
  // "When he left, what did Putin say?", "the weapons that he promised"
  if (before.some(is('clause')) || isNamedInNextQuestion(after)) return false;
  // "Who was he?"; but من هو asks for the noun behind it.
  if (before.some(is('who')) && before.every(is('who', 'auxiliary'))) return cased;
  const nouns = before.filter((noun, i) => isNoun(noun) && mayBeMeant(noun, before, i, word));
  const [firstNoun] = nouns;
  if (firstNoun !== undefined) return isAnother(word, { before, next: after[0], nouns, firstNoun });
  return cased || word.pronounOn !== null || pointsBack(word, before, after);
}

function isPersonal({ role, pronounOn }: RoleWord): boolean {
  return role === 'person' || role === 'object' || pronounOn !== null;
}

/** An Arabic pronoun of its own: in من هو بوتين؟ it stands for nobody. */
function pointsBack({ folded }: RoleWord, before: RoleWords, after: RoleWords): boolean {
  if (!folded.startsWith(PRONOUN_LETTER) || !after.some(isNoun)) return true;
  return before.at(-1)?.role === 'auxiliary' && !after.some(is('clause'));
}

function isNamedInNextQuestion(after: RoleWords): boolean {
  return after.some((word, i) => isAsking(word) && after.slice(i).some(isNoun));
}

/** Whether a pronoun may stand for a noun before it. @param at where among the words before it the noun stands */
function mayBeMeant(noun: RoleWord, before: RoleWords, at: number, pronoun: RoleWord): boolean {
  const led = before.findLastIndex((word, i) => i < at && word.role !== 'determiner' && !isNoun(word));
  const role = before[led]?.role ?? 'and';
  const cased = isCased(pronoun);
  // "In Kyiv, what did he say", "which bases did he visit", "since how many years": not what the pronoun stands for.
  if (FRONTING.has(role) && isOneClause(before)) {
    if (cased) return !isInverted(pronoun, before) || (role === 'what' && noun.capital);
    if (role !== 'what') return role === 'counts' && !isAdverbial(before, led);
  }
  const last = before[at - 1]?.role;
  if (!cased) return !isVerbPlace(last);
  return noun.capital || last === 'auxiliary' || last === 'determiner' || CYRILLIC.test(noun.folded);
}

/** "did he", where the subject follows its verb */
function isInverted({ folded }: RoleWord, before: RoleWords): boolean {
  return SUBJECT.test(folded) && before.at(-1)?.role === 'auxiliary';
}

/** Where a pronoun stands: the words before it, the nouns among them, and the word after it. */
type PronounPlace = {
  readonly before: RoleWords;
  readonly next: RoleWord | undefined;
  readonly nouns: RoleWords;
  readonly firstNoun: RoleWord;
};

/** Whether a pronoun means somebody other than the nouns before it: in "What did Putin tell him?", "him" is not Putin. */
function isAnother(pronoun: RoleWord, { before, next, nouns, firstNoun }: PronounPlace): boolean {
  if (nouns.length > 2 || before.length > 6 || !isOneClause(before)) return false;
  if (isCased(pronoun)) return pronoun.role === 'object' && !(next !== undefined && isNoun(next));
  if (pronoun.pronounOn !== 'preposition' && pronoun.pronounOn !== 'verb') return false;
  const hasVerbBefore = before.some((word, i) => word.role === 'verb' && before[i + 1] === firstNoun);
  const isBetween = BETWEEN.some((between) => pronoun.folded.startsWith(between));
  return (hasVerbBefore || isBetween) && !before.slice(2).some(({ role }) => PREPOSITIONS.has(role));
}

/** "In which city" and "by how much" stand beside the sentence, "how many cities" in it. */
function isAdverbial(words: RoleWords, counting: number): boolean {
  const isAttached = ATTACHED_PREPOSITION.test(words[counting]?.folded ?? '');
  return isAttached || PREPOSITIONS.has(words[counting - 1]?.role ?? 'and');
}

function isOneClause(words: RoleWords): boolean {
  return !words.some(
    (word, i) =>
      i > 0 &&
      (word.and ||
        word.paused ||
        word.role === 'and' ||
        word.role === 'clause' ||
        (isAsking(word) && words.slice(0, i).some(is('auxiliary', 'verb', 'idle')))),
  );
}

/** Where an Arabic verb stands whose subject is left out (ماذا قال عن سوريا؟); -1 where none does. */
function verbWithoutSubject(words: RoleWords, isOpened: boolean): number {
  const at = words.findIndex(is('verb'));
  const verb = words[at];
  if (verb === undefined || !mayBegin(words, at, isOpened)) return -1;
  const after = words.slice(at + 1);
  const [next] = after;
  if (next === undefined) return at;
  if (next.role === 'who') return -1;
  return lacksSubject(verb, next, words.slice(0, at), after) ? at : -1;
}

/** Whether what follows an Arabic verb is not its subject. @param next the first word of `after` */
function lacksSubject(verb: RoleWord, next: RoleWord, before: RoleWords, after: RoleWords): boolean {
  const isPlural = PLURAL_OR_DUAL_VERB.test(verb.folded);
  if (isPlural && !(verb.folded.endsWith(PLURAL_ENDING) && isNoun(next))) return true;
  const isTransitive = TRANSITIVE.test(verb.folded);
  // A country is feminine, and so would be its verb.
  if (isCountry(next) && !isTransitive)
    return next.folded.endsWith(FEMININE_ENDING) && !FEMININE_VERB.test(verb.folded);
  if (isTransitive && isLastNoun(after) && !before.some(is('what'))) return true;
  const [, second] = after;
  if ((next.role === 'thing' || next.role === 'time') && second !== undefined && isNoun(second)) return false;
  return AFTER_LONE_VERB.has(next.role) && !OFTEN_PASSIVE.has(verb.folded);
}

/** Whether these words are one noun and nothing that says more. */
function isLastNoun([noun, ...others]: RoleWords): boolean {
  if (noun === undefined || !isNoun(noun) || noun.pronounOn !== null) return false;
  return others.every(({ role }) => TRAILING.has(role));
}

/** Whether what stands before a verb can be no subject, and the question asks at all. */
function mayBegin(words: RoleWords, at: number, isOpened: boolean): boolean {
  const head = words.slice(0, at);
  const next = words[at + 1];
  if (words[at]?.and === true || !head.every(({ role }) => BEFORE_LONE_VERB.has(role))) return false;
  if (at > 0) return head.some(is('asks', 'what', 'auxiliary'));
  return isOpened || (next !== undefined && isAsking(next));
}
