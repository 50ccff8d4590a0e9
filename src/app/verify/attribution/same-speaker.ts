import type { KnownNames } from '../../../retrieval/names/known-names.ts';
import { mayBeSameFirstName } from '../../../retrieval/names/may-be-same-first-name.ts';
import { isNearWord } from '../../../retrieval/names/near-word.ts';
import { type Likeness, sameWord } from '../../../retrieval/names/same-word.ts';
import { fold } from '../../../text/letters/fold.ts';
import { isFunctionWord } from '../../../text/question/function-words.ts';
import { scriptOf } from '../../../text/letters/script.ts';
import { areOtherOffices } from './other-offices.ts';
import { patternOf } from '../../../text/words/vocabulary.ts';
import { typedWords } from '../../../text/words/words.ts';

const ROLE = patternOf(({ speech }) => speech.roles);
const PERSON = patternOf(({ followUps }) => followUps.titles);
const RELATION = patternOf(({ messages }) => messages.relations);
const TITLE = patternOf(({ names }) => names.titles);

/**
 * Whether the speaker that a message names is the one of the page. A family name stands for the full name, a role for a person only
 * if the article itself puts both together. Where their letters leave it open, nobody can tell.
 *
 * @param page as `speakerOf` found him
 * @param article the text of the article
 */
export function sameSpeaker(given: string, page: string, article: string, known: KnownNames): Likeness {
  const compared = new Comparison(known);
  const [all, others] = [segmentsOf(given, known), segmentsOf(page, known)];
  const [ours, theirs] = [withoutRelatives(all, others), withoutRelatives(others, all)];
  if (compared.haveOtherFirstNames(ours, theirs) || compared.haveOtherNames(ours, theirs)) return 'other';
  const isOne = ours.some((one) => theirs.some((other) => compared.areOne(one, other)));
  // "President Carter" is not said of Finance Minister Carter, unless the article calls him that too.
  if (isOne && !areOtherOffices(given, page)) return 'same';
  if (compared.standTogether(ours, theirs, article)) return 'same';
  return isOne || compared.mayBeOne(all.flat(), others.flat()) ? 'unsure' : 'other';
}

type Segment = readonly string[];

/** The parts of a name between commas; a role behind a name begins a part as well: "Zoheir Maghzaoui, secretary of …". */
function segmentsOf(name: string, known: KnownNames): Segment[] {
  return name.split(/[,،()]/u).flatMap((part) => {
    const words = withServantsJoined(typedWords(part).filter((word) => !isArticle(word)));
    const [first] = words;
    if (first === undefined) return [];
    if (isRole(first)) return withRoleBehindName(words, known);
    const behind = words.findIndex((word) => isRole(word));
    return behind < 0 || scriptOf(part) !== 'arabic'
      ? [words]
      : [words.slice(0, behind), words.slice(behind)];
  });
}

/** The parts without the name of somebody whose lawyer or brother it is that speaks, unless the others name a relative too. */
function withoutRelatives(segments: readonly Segment[], others: readonly Segment[]): Segment[] {
  if (others.some((words) => words.some(isRelation))) return [...segments];
  return segments.flatMap((words) => {
    const at = words.findIndex(isRelation);
    const own = at < 0 ? words : words.slice(0, at);
    return own.length === 0 ? [] : [own];
  });
}

function isRelation(word: string): boolean {
  return RELATION.test(fold(word));
}

/** "Servant of" and what stands behind it are one first name, which other scripts write as one word. */
function withServantsJoined(words: Segment): Segment {
  return words.flatMap((word, i) => {
    const [before, next] = [words[i - 1], words[i + 1]];
    if (word === 'عبد' && next?.startsWith('ال') === true) return [];
    return before === 'عبد' && word.startsWith('ال') ? [`${before}${word}`] : [word];
  });
}

/** A role, its name, and another role of the same person: "the coach Karim Nasr, the manager of …" without a comma. */
function withRoleBehindName(words: Segment, known: KnownNames): Segment[] {
  const name = words.findIndex((word) => known.isGiven(fold(word)));
  const behind = words.findIndex(
    (word, i) => name >= 0 && i > name + 1 && word.startsWith('ال') && isRole(word),
  );
  return behind < 0 ? [words] : [words.slice(0, behind), words.slice(behind)];
}

function isArticle(word: string): boolean {
  return /^(?:the|a|an|der|die|das|le|la|les|el|los)$/iu.test(word);
}

function isRole(word: string): boolean {
  const folded = fold(word);
  return ROLE.test(folded) || TITLE.test(folded);
}

class Comparison {
  readonly #known: KnownNames;

  constructor(known: KnownNames) {
    this.#known = known;
  }

  /** Whether one part of a name is the other, the end of it, or the end of it behind one title. */
  areOne(given: Segment, page: Segment): boolean {
    if (this.#isPart(given, page) || this.#isPart(page, given) || this.#isNearFullName(given, page))
      return true;
    const [name, named] = [withoutTitle(given), withoutTitle(page)];
    if (name !== null && this.#isPart(name, page)) return true;
    // "The ambassador X", where the message has the first name as well.
    const isFull = given.length > 1 && this.#known.isGiven(fold(given[0] ?? ''));
    return named !== null && isFull && this.#isPart(named, given);
  }

  /** Whether both have the same family name behind first names that surely differ: Adam Quill and Ada Quill. */
  haveOtherFirstNames(given: readonly Segment[], page: readonly Segment[]): boolean {
    const [ours, theirs] = [this.#fullNames(given), this.#fullNames(page)];
    const pairs = ours.flatMap((one) => theirs.map((other) => ({ one, other })));
    return (
      pairs.some(({ one, other }) => sameWord(one.family, other.family, this.#known) === 'same') &&
      pairs.every(({ one, other }) => this.#areOtherFirstNames(one.first, other.first))
    );
  }

  /**
   * Whether a name of another script ends the page's, as many words of both, the first names the same and the others near: "Sofiene Toubel" and
   * "the head of the group سفيان طوبال". Where the letters of the family name alone leave it open, the first name tells.
   */
  #isNearFullName(given: Segment, page: Segment): boolean {
    const [first] = given;
    const own = page.slice(-given.length);
    const [pageFirst] = own;
    if (given.length < 2 || own.length < given.length || first === undefined || pageFirst === undefined)
      return false;
    if (scriptOf(first) === scriptOf(pageFirst) || given.some((word) => isRole(word))) return false;
    const isFirst = this.#isSame(first, pageFirst, true);
    return isFirst && given.slice(1).every((word, i) => isNearWord(word, own[i + 1] ?? '', this.#known));
  }

  /** Whether both have a family name behind a first name, and each family name is surely another than all words of the other name. */
  haveOtherNames(given: readonly Segment[], page: readonly Segment[]): boolean {
    const [ours, theirs] = [this.#namesOf(given), this.#namesOf(page)];
    if (ours.length !== 1 || theirs.length !== 1) return false;
    const [one, other] = [ours[0]?.family ?? '', theirs[0]?.family ?? ''];
    const isIn = (family: string, segments: readonly Segment[], isGiven: boolean): boolean =>
      segments.flat().some((word) => {
        if (isRole(word)) return false;
        const likeness = isGiven ? sameWord(family, word, this.#known) : sameWord(word, family, this.#known);
        return likeness === 'same' || (likeness === 'unsure' && !this.#known.isGiven(fold(word)));
      });
    return !isIn(one, page, true) && !isIn(other, given, false);
  }

  #areOtherFirstNames(one: string, other: string): boolean {
    if (sameWord(one, other, this.#known) !== 'other') return false;
    return scriptOf(one) === scriptOf(other)
      ? !isShortFor(one, other) && !isShortFor(other, one)
      : !mayBeSameFirstName(one, other, this.#known);
  }

  /** The family names of the parts that are a first name and a family name, or end with both. */
  #namesOf(segments: readonly Segment[]): { readonly family: string }[] {
    return segments.flatMap((words) => {
      const [first, family] = [words[0], words.at(-1)];
      if (first === undefined || family === undefined || words.length < 2 || isRole(family)) return [];
      const isName =
        !words.some((word) => isRole(word)) && (words.length === 2 || this.#known.isGiven(fold(first)));
      return isName || this.#known.isGiven(fold(words.at(-2) ?? '')) ? [{ family }] : [];
    });
  }

  /** The names of which a known first name stands before one word that ends its part. */
  #fullNames(segments: readonly Segment[]): { readonly first: string; readonly family: string }[] {
    return segments.flatMap((words) => {
      const [first, family] = words.slice(-2);
      if (first === undefined || family === undefined || isRole(family)) return [];
      return this.#known.isGiven(fold(first)) ? [{ first, family }] : [];
    });
  }

  /** Whether words are a whole name or role, or the name that ends one. */
  #isPart(part: Segment, whole: Segment): boolean {
    const at = this.#runIn(part, whole);
    if (at === null) return false;
    if (part.length === whole.length)
      return !part.every((word) => isRole(word)) || part.length > 1 || isDefinite(part, whole);
    if (at === 0)
      return part.length > 1 && (isRole(part[0] ?? '') || this.#isFullName(whole.slice(0, part.length)));
    return at + part.length === whole.length && this.#endsAsName(part, whole, at);
  }

  /** Whether words begin with a first name and end with a family name that shows as one. */
  #isFullName(words: Segment): boolean {
    return this.#known.isGiven(fold(words[0] ?? '')) && (words.at(-1) ?? '').startsWith('ال');
  }

  #endsAsName(part: Segment, whole: Segment, at: number): boolean {
    if (part.some((word) => isRole(word) || this.#isPlace(word)) || isFirstNames(part, this.#known))
      return false;
    const before = whole[at - 1] ?? '';
    if (isForAnother(whole.slice(0, at))) return false;
    const isFull =
      part.length > 1 &&
      (this.#known.isGiven(fold(part[0] ?? '')) || this.#known.isGiven(fold(whole[at] ?? '')));
    // "The deputy in the council X Y": what has the article, or is a place, closes the role.
    const isOpen = whole.slice(0, at).some((word) => isFunctionWord(fold(word)));
    if (isOpen && !(isFull && this.#closesRole(before))) return false;
    // "The minister X" names X, "the minister of X" does not; Arabic writes both without a word between.
    if (isRole(before)) return scriptOf(before) !== 'arabic' || before.startsWith('ال');
    return true;
  }

  /** Whether a word has the article or is a place, also with a preposition written onto it. */
  #closesRole(word: string): boolean {
    return /^(?:[وب]?ال|لل)/u.test(word) || this.#isPlace(word) || this.#isPlace(word.replace(/^ب/u, ''));
  }

  #isPlace(word: string): boolean {
    return this.#known.isPlace(fold(word)) || this.#known.isPlace(fold(word).replace(/^ال/u, ''));
  }

  /** Where the words of a part stand in a row. */
  #runIn(part: Segment, whole: Segment): number | null {
    for (let at = 0; at + part.length <= whole.length; at++) {
      if (part.every((word, i) => this.#isSame(word, whole[at + i] ?? '', i < part.length - 1))) return at;
    }
    return null;
  }

  /** @param isBeforeName whether the family name stands behind it, so that a first name may be spelt more freely */
  #isSame(word: string, other: string, isBeforeName: boolean): boolean {
    if (sameWord(word, other, this.#known) === 'same') return true;
    return isBeforeName && scriptOf(word) !== scriptOf(other) && mayBeSameFirstName(word, other, this.#known);
  }

  /** Whether the article has a role and a name side by side, of which the message has one and the page the other. */
  standTogether(given: readonly Segment[], page: readonly Segment[], article: string): boolean {
    const words = typedWords(article);
    return given.some((one) =>
      page.some((other) => {
        const [role, name] = startsWithRole(one) ? [one, other] : [other, one];
        return startsWithRole(role) && !startsWithRole(name) && this.#areNeighbours(role, name, words);
      }),
    );
  }

  /** A role with its name behind it, at most a first name between them. */
  #areNeighbours(role: Segment, name: Segment, words: readonly string[]): boolean {
    if (role.length < MIN_ROLE_WORDS) return false;
    return words.some((_, at) => {
      if (this.#runIn(role, words.slice(at, at + role.length)) !== 0) return false;
      const behind = words.slice(at + role.length, at + role.length + name.length + 1);
      if (this.#runIn(name, behind.slice(0, name.length)) === 0) return true;
      return this.#known.isGiven(fold(behind[0] ?? '')) && this.#runIn(name, behind.slice(1)) === 0;
    });
  }

  /** Whether something speaks for one person: a common word, or letters of another script that leave it open. */
  mayBeOne(given: Segment, page: Segment): boolean {
    const names = given.filter((word) => !isRole(word));
    if (names.length === 0 && scriptOf(given.join(' ')) !== scriptOf(page.join(' '))) return true;
    return (names.length === 0 ? given : names).some((word) =>
      page.some((other) => sameWord(word, other, this.#known) !== 'other'),
    );
  }
}

/** Whether a first name may be a short form of another: Joe of Joseph, an initial. */
function isShortFor(short: string, long: string): boolean {
  const [ours, theirs] = [fold(short).replace('.', ''), fold(long)];
  return (
    theirs.startsWith(ours.slice(0, Math.max(1, Math.min(ours.length, 2)))) && ours.length < theirs.length
  );
}

/**
 * Whether the words before a name make it whom somebody speaks or works for: a title further on ("the adviser of the president, X"), or
 * "the spokesman of X".
 */
function isForAnother(words: Segment): boolean {
  return words.slice(1).some((word) => word.startsWith('ال') && PERSON.test(fold(word))) || speakFor(words);
}

/** The Arabic "in the name of", behind a word for somebody who speaks for another. It is a first name as well. */
const FOR = 'باسم';
const SPEAKS_FOR = /^(?:ال)?(?:متحدث|ناطق)(?:ة|ون|ين|ات)?$/u;

/** Whether words end as "the spokesman of". */
function speakFor(words: Segment): boolean {
  return words.at(-1) === FOR && words.some((word) => SPEAKS_FOR.test(word));
}

/** "President" alone is too many people's. */
const MIN_ROLE_WORDS = 2;

function startsWithRole([first]: Segment): boolean {
  return first !== undefined && isRole(first);
}

/** A role of one word, with the article on both sides: "the minister". */
function isDefinite([part = '']: Segment, [whole = '']: Segment): boolean {
  return scriptOf(part) !== 'arabic' || part.startsWith('ال') === whole.startsWith('ال');
}

function isFirstNames(words: Segment, known: KnownNames): boolean {
  return words.length === 1 && words.every((word) => known.isGiven(fold(word)));
}

/** What follows the only title of a name: "Russian President Vladimir Putin". */
function withoutTitle(words: Segment): Segment | null {
  const titles = words.flatMap((word, at) => (isRole(word) ? [at] : []));
  const [title, ...others] = titles;
  if (title === undefined || others.length > 0 || words.some((word) => isFunctionWord(fold(word))))
    return null;
  const name = words.slice(title + 1);
  return name.length === 0 ? null : name;
}
