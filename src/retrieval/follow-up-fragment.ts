import type { Role, Word } from '../text/ellipsis-words.ts';
import {
  type Words,
  PREPOSITIONS,
  NOUNS,
  OF_TWO,
  isNameIn,
  contentOf,
  isCountry,
  isNumber,
  isNoun,
  isCased,
  is,
} from './follow-up-words.ts';

const TITLE = /^(?:(?:ال)?(?:رييس|وزير|مستشار|ملك|امير|سفير)ه?|president|minister|chancellor|king|prince)$/u;

type Range = { readonly from: number; readonly to: number };

/** An earlier question with the follow-up's noun in the place of its like, or behind it where there is none. */
export function withFragment(said: Words, fragment: Words): Words {
  const [first] = fragment;
  if (first === undefined) return said;
  const noun = fragment.filter(({ role }) => role !== 'det' && !PREPOSITIONS.has(role));
  if (noun.every(is('adds'))) return [...fragment, ...contentOf(said)];
  const place = PREPOSITIONS.has(first.role)
    ? placeOfPhrase(said, first, noun)
    : placeOfNoun(said, fragment, noun);
  if (place === null) return [...said, ...fragment];
  const joined = said[place.from]?.and === true && !PREPOSITIONS.has(first.role);
  return [
    ...said.slice(0, place.from),
    { ...first, and: joined },
    ...fragment.slice(1),
    ...said.slice(place.to),
  ];
}

function placeOfPhrase(said: Words, preposition: Word, noun: Words): Range | null {
  const kind = placeKind(noun);
  const same = phrasesOf(said).findLast(({ led, object }) => {
    if (led.role !== preposition.role || (led.role === 'prep' && led.folded !== preposition.folded))
      return false;
    return (
      (led.role !== 'in' && led.role !== 'prep') || placeKind(said.slice(object.from, object.to)) === kind
    );
  });
  if (same !== undefined || preposition.role !== 'with') return same ?? null;
  return partnerIn(said) ?? phrasesOf(said).findLast(({ led }) => led.role === 'to') ?? null;
}

function placeOfNoun(said: Words, fragment: Words, noun: Words): Range | null {
  const kind = kindOf(noun);
  if (said.some(({ folded }) => folded === noun[0]?.folded)) return null;
  const last = (test: (word: Word) => boolean): Range | null => {
    const at = said.findLastIndex(test);
    return at < 0 ? null : { from: at, to: at + 1 };
  };
  const objectOf = (role: Role): Range | undefined =>
    phrasesOf(said).findLast(({ led }) => led.role === role)?.object;
  if (kind === 'time') return last(is('time'));
  if (kind === 'number') return last(isNumber);
  if (kind === 'country') return last(isCountry);
  const small = fragment.some(isCased) && !noun.some(({ capital }) => capital);
  const counted = small ? said.findIndex((word, i) => isNoun(word) && said[i - 1]?.role === 'counts') : -1;
  if (counted >= 0) return { from: counted, to: counted + 1 };
  if (kind === 'thing') return objectOf('about') ?? null;
  const [first, ...others] = namesIn(said).filter(
    ({ from }) =>
      !said.slice(from, from + 1).some(isCountry) &&
      !phrasesOf(said).some((phrase) => phrase.from < from && from < phrase.to),
  );
  // Of "did Putin greet Trump" and another name nothing tells whose it takes the place of.
  const ofTwo =
    others.length > 0 ||
    (first !== undefined && first.to - first.from > 1 && OF_TWO.test(said[first.from - 1]?.folded ?? ''));
  return objectOf('with') ?? partnerIn(said) ?? (ofTwo || first === undefined ? null : first);
}

type Kind = 'time' | 'number' | 'country' | 'thing' | 'name';

function kindOf(words: Words): Kind {
  const nouns = words.filter(({ role }) => role !== 'det');
  if (nouns.some(isNumber)) return 'number';
  if (nouns.some(({ folded }) => TITLE.test(folded))) return 'name';
  if (nouns.every(is('time'))) return 'time';
  if (nouns.some(isCountry)) return 'country';
  const small = nouns.some((word) => isCased(word) && !word.capital);
  if (small && (nouns.length > 1 || words.some(is('det')) || nouns.some(is('back')))) return 'thing';
  return nouns[0]?.typed.startsWith('ال') === true ? 'thing' : 'name';
}

/** Of two places one may be a country. */
function placeKind(words: Words): Kind {
  const kind = kindOf(words);
  return kind === 'country' ? 'name' : kind;
}

type Phrase = Range & { readonly led: Word; readonly object: Range };

function phrasesOf(words: Words): Phrase[] {
  return words.flatMap((led, at): Phrase[] => {
    if (!PREPOSITIONS.has(led.role)) return [];
    // Turkish "with" stands behind its noun.
    if (led.folded === 'ile')
      return at === 0 ? [] : [{ from: at - 1, to: at + 1, led, object: { from: at - 1, to: at } }];
    const noun = endOfNoun(words, at + 1);
    const to = noun > at + 1 && led.role === 'with' ? endOfCoordination(words, noun) : noun;
    return to > at + 1 ? [{ from: at, to, led, object: { from: at + 1, to } }] : [];
  });
}

function endOfNoun(words: Words, from: number): number {
  let to = from;
  while (words[to]?.role === 'det') to++;
  const begin = to;
  const the = begin > from;
  // A Persian verb stands last, and nothing tells it from a noun.
  const most = words[from - 1]?.folded === 'با' ? begin + 1 : words.length;
  for (; to < most; to++) {
    const word = words[to];
    const before = words[to - 1];
    if (word === undefined || !(NOUNS.has(word.role) || word.role === 'time' || word.role === 'adds')) break;
    if (to === begin) continue;
    if (word.and || word.paused || before === undefined) break;
    if (isCountry(word) !== isCountry(before) && !TITLE.test(before.folded)) break;
    if (!the && isCased(word) && before.capital && !word.capital && !TITLE.test(word.folded)) break;
  }
  return to > begin ? to : from;
}

function endOfCoordination(words: Words, at: number): number {
  const word = words[at];
  if (word === undefined || !(word.and || word.role === 'and')) return at;
  const noun = word.role === 'and' ? at + 1 : at;
  const to = endOfNoun(words, noun);
  // All in small letters nothing tells where a name ends.
  const small = words[noun] !== undefined && isCased(words[noun]) && !words[noun].capital;
  return to === noun ? at : small ? noun + 1 : to;
}

/** The second of two that are joined by "and". */
function partnerIn(said: Words): Range | null {
  for (let from = 1; from < said.length; from++) {
    const before = said[from - 1];
    const to = endOfCoordination(said, from);
    if (before !== undefined && isNoun(before) && to > from) return { from, to };
  }
  return null;
}

/** Names in order, those of places after "in" aside. */
function namesIn(words: Words): Range[] {
  const isName = isNameIn(words);
  const ranges: Range[] = [];
  for (const [from, word] of words.entries()) {
    const last = ranges.at(-1);
    if (!isName(word, from) || words[from - 1]?.role === 'in') continue;
    const goes = last?.to === from && !word.and && (word.capital || !isCased(word));
    const before = words[from - 1];
    const same = goes && before !== undefined && isCountry(before) === isCountry(word);
    if (same) ranges.splice(-1, 1, { from: last.from, to: from + 1 });
    else ranges.push({ from, to: from + 1 });
  }
  return ranges;
}
