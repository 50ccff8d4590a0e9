import type { Role, RoleWord } from '../../../text/question/role-words.ts';
import { patternOf, vocabularyOf } from '../../../text/words/vocabulary.ts';
import {
  type RoleWords,
  PREPOSITIONS,
  NOUNS,
  TRANSITIVE,
  isNameIn,
  contentOf,
  isCountry,
  isNumber,
  isNoun,
  isCased,
  hasAttachedArticle,
  is,
} from './follow-up-words.ts';

/*
 * Where a fragment belongs in the question before it. "And with Erdogan?" belongs where that question has another "with"
 * and its noun; "and Syria?" where it has another country; "and in 2021?" where it has a number behind "in". Where it has
 * nothing of the kind, the fragment is added at its end.
 */

const TITLE = patternOf(({ followUps }) => followUps.titles);
const WITH_BEHIND = vocabularyOf(({ followUps }) => followUps.withBehind);
const WITH_BEFORE_ONE_WORD = vocabularyOf(({ followUps }) => followUps.withBeforeOneWord);

/** Words of a question, by their places: `from` to before `to`. */
type Range = { readonly from: number; readonly to: number };

/** The earlier question with the fragment in the place of its like, or behind it where there is none. */
export function withFragment(earlier: RoleWords, fragment: RoleWords): RoleWords {
  const [first] = fragment;
  if (first === undefined) return earlier;
  const noun = fragment.filter(({ role }) => role !== 'determiner' && !PREPOSITIONS.has(role));
  // "The reason?" asks for more of the same event.
  if (noun.every(is('detail'))) return [...fragment, ...contentOf(earlier)];
  const hasPreposition = PREPOSITIONS.has(first.role);
  const place = hasPreposition
    ? placeOfPhrase(earlier, first, noun)
    : placeOfNoun(earlier, noun, fragment.some(isCased));
  if (place === null) return [...earlier, ...fragment];
  const and = earlier[place.from]?.and === true && !hasPreposition;
  return [
    ...earlier.slice(0, place.from),
    { ...first, and },
    ...fragment.slice(1),
    ...earlier.slice(place.to),
  ];
}

/** The last phrase with the same preposition; for "in" and the like, of the same kind of noun. */
function placeOfPhrase(earlier: RoleWords, preposition: RoleWord, noun: RoleWords): Range | null {
  const kind = kindOfPlace(noun);
  const same = phrasesOf(earlier).findLast(({ led, object }) => {
    if (led.role !== preposition.role) return false;
    if (led.role === 'preposition' && led.folded !== preposition.folded) return false;
    const isAmongMany = led.role === 'in' || led.role === 'preposition';
    return !isAmongMany || kindOfPlace(earlier.slice(object.from, object.to)) === kind;
  });
  if (same !== undefined || preposition.role !== 'with') return same ?? null;
  return partnerIn(earlier) ?? lastPhrase(earlier, 'to') ?? null;
}

/** @param hasCase whether the fragment is of a script that has capitals */
function placeOfNoun(earlier: RoleWords, noun: RoleWords, hasCase: boolean): Range | null {
  if (earlier.some(({ folded }) => folded === noun[0]?.folded)) return null;
  const kind = kindOf(noun);
  if (kind === 'time') return lastWord(earlier, is('time'));
  if (kind === 'number') return lastWord(earlier, isNumber);
  if (kind === 'country') return lastWord(earlier, isCountry);
  const isSmall = hasCase && !noun.some(({ capital }) => capital);
  const counted = isSmall
    ? earlier.findIndex((word, i) => isNoun(word) && earlier[i - 1]?.role === 'counts')
    : -1;
  if (counted >= 0) return { from: counted, to: counted + 1 };
  if (kind === 'thing') return lastPhrase(earlier, 'about')?.object ?? null;
  return lastPhrase(earlier, 'with')?.object ?? partnerIn(earlier) ?? onlyName(earlier);
}

/** The only name that does something; null where there are two: nothing tells whose place another name takes. */
function onlyName(earlier: RoleWords): Range | null {
  const phrases = phrasesOf(earlier);
  const [first, ...others] = namesIn(earlier).filter(
    ({ from }) =>
      !earlier.slice(from, from + 1).some(isCountry) &&
      !phrases.some((phrase) => phrase.from < from && from < phrase.to),
  );
  if (first === undefined || others.length > 0) return null;
  // Two names behind "greeted" look like one.
  const hasTwo = first.to - first.from > 1 && TRANSITIVE.test(earlier[first.from - 1]?.folded ?? '');
  return hasTwo ? null : first;
}

function lastWord(words: RoleWords, test: (word: RoleWord) => boolean): Range | null {
  const at = words.findLastIndex(test);
  return at < 0 ? null : { from: at, to: at + 1 };
}

function lastPhrase(words: RoleWords, role: Role): PrepositionalPhrase | undefined {
  return phrasesOf(words).findLast(({ led }) => led.role === role);
}

type Kind = 'time' | 'number' | 'country' | 'thing' | 'name';

function kindOf(words: RoleWords): Kind {
  const nouns = words.filter(({ role }) => role !== 'determiner');
  if (nouns.some(isNumber)) return 'number';
  if (nouns.some(({ folded }) => TITLE.test(folded))) return 'name';
  if (nouns.every(is('time'))) return 'time';
  if (nouns.some(isCountry)) return 'country';
  const hasSmall = nouns.some((word) => isCased(word) && !word.capital);
  if (hasSmall && (nouns.length > 1 || words.some(is('determiner')) || nouns.some(is('event'))))
    return 'thing';
  const [first] = nouns;
  return first !== undefined && hasAttachedArticle(first) ? 'thing' : 'name';
}

/** Of two places one may be a country. */
function kindOfPlace(words: RoleWords): Kind {
  const kind = kindOf(words);
  return kind === 'country' ? 'name' : kind;
}

/** A preposition and its noun; `led` is the preposition, `object` the noun. */
type PrepositionalPhrase = Range & { readonly led: RoleWord; readonly object: Range };

function phrasesOf(words: RoleWords): PrepositionalPhrase[] {
  return words.flatMap((led, at): PrepositionalPhrase[] => {
    if (!PREPOSITIONS.has(led.role)) return [];
    if (WITH_BEHIND.has(led.folded))
      return at === 0 ? [] : [{ from: at - 1, to: at + 1, led, object: { from: at - 1, to: at } }];
    const noun = endOfNoun(words, at + 1);
    const to = noun > at + 1 && led.role === 'with' ? endOfCoordination(words, noun) : noun;
    return to > at + 1 ? [{ from: at, to, led, object: { from: at + 1, to } }] : [];
  });
}

/** Where the noun ends that begins at `from`, with its article; `from` where none begins there. */
function endOfNoun(words: RoleWords, from: number): number {
  let begin = from;
  while (words[begin]?.role === 'determiner') begin++;
  const hasArticle = begin > from;
  // A Persian verb stands last, and nothing tells it from a noun.
  const most = WITH_BEFORE_ONE_WORD.has(words[from - 1]?.folded ?? '') ? begin + 1 : words.length;
  let to = begin;
  while (to < most && isPartOfNoun(words[to], to === begin ? null : words[to - 1], hasArticle)) to++;
  return to > begin ? to : from;
}

/** Whether a word belongs to the noun that the word before it is of; `before` is null for the first word. */
function isPartOfNoun(
  word: RoleWord | undefined,
  before: RoleWord | null | undefined,
  hasArticle: boolean,
): boolean {
  if (word === undefined || !(NOUNS.has(word.role) || word.role === 'time' || word.role === 'detail'))
    return false;
  if (before === null) return true;
  if (before === undefined || word.and || word.paused) return false;
  if (isCountry(word) !== isCountry(before) && !TITLE.test(before.folded)) return false;
  // A small letter behind a capital is no name's: "with Putin yesterday evening".
  const isBehindName = isCased(word) && before.capital && !word.capital;
  return hasArticle || !isBehindName || TITLE.test(word.folded);
}

/** Where "and" with another noun ends that begins at `at`; `at` where there is none. */
function endOfCoordination(words: RoleWords, at: number): number {
  const word = words[at];
  if (word === undefined || !(word.and || word.role === 'and')) return at;
  const noun = word.role === 'and' ? at + 1 : at;
  const to = endOfNoun(words, noun);
  // All in small letters nothing tells where a name ends.
  const isSmall = words[noun] !== undefined && isCased(words[noun]) && !words[noun].capital;
  return to === noun ? at : isSmall ? noun + 1 : to;
}

/** The second of two that are joined by "and". */
function partnerIn(words: RoleWords): Range | null {
  for (let from = 1; from < words.length; from++) {
    const before = words[from - 1];
    const to = endOfCoordination(words, from);
    if (before !== undefined && isNoun(before) && to > from) return { from, to };
  }
  return null;
}

/** Names in order, without those of places behind "in". */
function namesIn(words: RoleWords): Range[] {
  const isName = isNameIn(words);
  const ranges: Range[] = [];
  for (const [from, word] of words.entries()) {
    const before = words[from - 1];
    if (!isName(word, from) || before?.role === 'in') continue;
    const last = ranges.at(-1);
    const goesOn = last?.to === from && !word.and && (word.capital || !isCased(word));
    const isSameName = goesOn && before !== undefined && isCountry(before) === isCountry(word);
    if (isSameName) ranges.splice(-1, 1, { from: last.from, to: from + 1 });
    else ranges.push({ from, to: from + 1 });
  }
  return ranges;
}
