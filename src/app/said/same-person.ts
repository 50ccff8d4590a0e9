import { cooperatively, inSlices, type Cooperative } from '../../concurrency/cooperatively.ts';
import { sliceOf } from '../../domain/article.ts';
import type { PlacedSpeech } from '../../domain/speech.ts';
import { storedPage } from '../../retrieval/index/quotable-index.ts';
import type { KnownNames } from '../../retrieval/names/known-names.ts';
import { type Likeness, sameWord } from '../../retrieval/names/same-word.ts';
import { fold } from '../../text/letters/fold.ts';
import { soundsOf } from '../../text/names/sound-form.ts';
import { patternOf } from '../../text/words/vocabulary.ts';
import { typedWords } from '../../text/words/words.ts';
import { sameSpeaker } from '../verify/attribution/same-speaker.ts';
import type { SaidDeps } from './said-deps.ts';
import { spokenBySpeaker } from './spoken.ts';

const ROLE = patternOf(({ speech }) => speech.roles);
const PERSON = patternOf(({ followUps }) => followUps.titles);

/** What one person says, with the names that pages have for him. */
export type Person = {
  /** As pages write him, the commonest first. */
  readonly names: readonly string[];
  readonly speech: readonly PlacedSpeech[];
};

type PersonDeps = Pick<SaidDeps, 'generation' | 'index' | 'knownNames'>;

/** The last few persons of each index that were asked for: the pages of one list ask for the same one. */
const KNOWN = new WeakMap<object, Map<string, Promise<Person>>>();
const MAX_KNOWN = 50;

/**
 * Everything that an index has of what one person says, in whatever script and form the name is given: "Putin" is also "Vladimir Putin", "بوتين",
 * and "الرئيس الروسي" in an article that has both names. Two names that only may be of one person count as two persons.
 */
export async function personNamed(deps: PersonDeps, by: string): Promise<Person> {
  const known = KNOWN.get(deps.generation.speech) ?? new Map<string, Promise<Person>>();
  KNOWN.set(deps.generation.speech, known);
  const found = known.get(by) ?? inSlices(personIn(deps, by));
  known.delete(by);
  known.set(by, found);
  const [oldest] = known.keys();
  if (known.size > MAX_KNOWN && oldest !== undefined) known.delete(oldest);
  return await found;
}

/** Speakers and articles that are compared between two pauses. */
const AT_ONCE = 10;

/** With pauses: a large archive has tens of thousands of speakers, and the texts of many articles are looked through. */
function* personIn(deps: PersonDeps, by: string): Cooperative<Person> {
  const { generation, index, knownNames } = deps;
  const writings = writingsOf(by, knownNames);
  const words = new WordsOfName(writings, (given, page) => sameWord(given, page, knownNames));
  const names = new Map<string, PlacedSpeech[]>();
  const found: PlacedSpeech[] = [];
  const take = (name: string, speech: readonly PlacedSpeech[]): void => {
    if (speech.length === 0) return;
    const own = names.get(name) ?? [];
    own.push(...speech);
    names.set(name, own);
    found.push(...speech);
  };
  const roles: [string, PlacedSpeech][] = [];
  yield* cooperatively(spokenBySpeaker(generation), AT_ONCE, ([speaker, speech]) => {
    if (words.hasOneIn(speaker)) {
      if (writings.some((name) => sameSpeaker(name, speaker, '', knownNames) === 'same'))
        take(speaker, speech);
    } else if (isTitle(speaker)) for (const one of speech) roles.push([speaker, one]);
  });
  // "The Russian president" is that person if the same article has both together.
  const spellings = words.spellings();
  yield* cooperatively(roles, AT_ONCE, ([speaker, one]) => {
    const { article } = index.split(one.article);
    const text = sliceOf(storedPage(index, article.source), article.span);
    const isNamed = spellings.some((word) => text.includes(word));
    if (isNamed && sameSpeaker(by, speaker, text, knownNames) === 'same') take(speaker, [one]);
  });
  return {
    names: [...names].sort((a, b) => b[1].length - a[1].length).map(([name]) => name),
    speech: found.sort((a, b) => a.article - b.article || a.sentence - b.sentence),
  };
}

/** Whether a speaker begins with a title of a person: "the president". A body has none, though somebody speaks for it. */
function isTitle(speaker: string): boolean {
  const [first = ''] = typedWords(speaker);
  return PERSON.test(fold(first));
}

/** Words of a name that may have other writings, when a title stands before it. */
const MIN_WORDS_BEHIND_TITLE = 2;

/**
 * A name, and what the lists have for the same person where his words alone do not tell: "Xi" is شي جين بينغ. A family name behind another first name
 * is not looked up.
 */
function writingsOf(by: string, known: KnownNames): string[] {
  const words = typedWords(by);
  const ends = words
    .map((_, from) => words.slice(from))
    .filter((end, from) => from === 0 || end.length >= MIN_WORDS_BEHIND_TITLE);
  const found = ends.flatMap((end) => known.groupsOf(soundsOf(end.join(' ')).join(' ')).flat());
  const telling = found.filter(
    (name) => typedWords(name).length > 1 || known.isUnmistakable(soundsOf(name).join(' ')),
  );
  return [...new Set([by, ...telling])];
}

/** Remembers which words of speakers are one of a name, since many speakers share their words. */
class WordsOfName {
  readonly #words: readonly string[];
  readonly #compare: (given: string, page: string) => Likeness;
  readonly #isOne = new Map<string, boolean>();

  constructor(names: readonly string[], compare: (given: string, page: string) => Likeness) {
    this.#words = [...new Set(names.flatMap((name) => typedWords(name)))];
    this.#compare = compare;
  }

  hasOneIn(speaker: string): boolean {
    // No shortcut: each word has to be known for `spellings`.
    return typedWords(speaker).filter((word) => this.#has(word)).length > 0;
  }

  /** The words of speakers that are one of the name and no role, as pages spell them; and the name's own. */
  spellings(): string[] {
    const found = [...this.#isOne].flatMap(([word, isOne]) => (isOne ? [word] : []));
    return [...new Set([...found, ...this.#words])].filter((word) => !ROLE.test(fold(word)));
  }

  #has(word: string): boolean {
    const known = this.#isOne.get(word);
    if (known !== undefined) return known;
    const isOne = this.#words.some((own) => this.#compare(own, word) === 'same');
    this.#isOne.set(word, isOne);
    return isOne;
  }
}
