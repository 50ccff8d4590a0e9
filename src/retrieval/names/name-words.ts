import type { Script } from '../../domain/question.ts';
import { fold } from '../../text/letters/fold.ts';
import { isFunctionWord, isQuestionWord } from '../../text/question/function-words.ts';
import { scriptOf } from '../../text/letters/script.ts';
import { soundForm } from '../../text/names/sound-form.ts';
import { typedWords } from '../../text/words/words.ts';

/** A word of a question, and how likely it is a name. */
export type AskedWord = {
  /** A slice of `typedText`. */
  readonly typed: string;
  readonly sound: string;
  readonly script: Script;
  /** How likely a word typed so is a name, 0 to 1, if nothing else is known of it. */
  readonly likeness: number;
  /** How likely it is one, 0 to 1, if the lists have it as a name: names are words of other languages, too (stone, ستون). */
  readonly ifKnown: number;
  /** Whether it has a capital that tells something: not in WHAT DID PUTIN SAY? */
  readonly hasCapital: boolean;
  /** Whether it is the first word of the question, which has a capital in any case. */
  readonly isFirst: boolean;
};

/** Likeness where nothing tells names from other words: in Arabic script, and in questions typed without capitals. */
const WITHOUT_CAPITALS = 0.5;
/** The same of a word that the lists have as a name, in a script without capitals. */
const KNOWN_WITHOUT_CAPITALS = 0.8;
const MIN_NAME_LETTERS = 2;
/** Likeness of a first word: a sentence begins with a capital in any case. */
const FIRST_WORD = 0.5;
/** Without capitals, shorter words are hardly ever names, and sound like many words. */
const MIN_LETTERS_WITHOUT_CAPITALS = 4;

/** There are letter tables for no other script. */
const COMPARABLE = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}]+$/u;

const CASED = /[\p{Lu}\p{Ll}]/u;

/** UN, WHO: an acronym, not a pronoun or a question word. */
const ACRONYM = /^\p{Lu}{2,}$/u;

/** The words of a question, in order, with how likely each is a name. */
export function askedWords(question: string): AskedWord[] {
  const typed = typedWords(question);
  // The capitals of WHAT DID PUTIN SAY? tell nothing.
  const shouted = !/\p{Ll}/u.test(question);
  const capitals = !shouted && typed.some((word, i) => i > 0 && hasCapital(word));
  const [opening = ''] = typed;
  // "Marjan island" has a capital where a name is; "What about island" would have it in any case.
  const opensWithName = !shouted && hasCapital(opening) && !isSmallWord(fold(opening));
  return typed.map((word, i) => {
    const sound = soundForm(word);
    const about = { sound, first: i === 0, capitals, shouted, opensWithName };
    return {
      ...{ typed: word, sound, script: scriptOf(sound) },
      ...likenesses(word, about),
      ...{ hasCapital: !shouted && hasCapital(word), isFirst: i === 0 },
    };
  });
}

type About = {
  readonly sound: string;
  /** Whether it is the first word of the question. */
  readonly first: boolean;
  /** Whether capitals tell names from other words in the question. */
  readonly capitals: boolean;
  /** Whether the first word has a capital and is no word that begins questions. */
  readonly opensWithName: boolean;
  /** Whether the question has no small letter. */
  readonly shouted: boolean;
};

function likenesses(
  word: string,
  { sound, first, capitals, shouted, opensWithName }: About,
): Pick<AskedWord, 'likeness' | 'ifKnown'> {
  if (sound.length < MIN_NAME_LETTERS || !COMPARABLE.test(sound)) return NO_NAME;
  if (!shouted && ACRONYM.test(word)) return { likeness: 1, ifKnown: 1 };
  if (isSmallWord(fold(word))) return NO_NAME;
  const isLong = sound.length >= MIN_LETTERS_WITHOUT_CAPITALS;
  if (!CASED.test(word))
    return { likeness: isLong ? WITHOUT_CAPITALS : 0, ifKnown: KNOWN_WITHOUT_CAPITALS };
  if (!shouted && hasCapital(word)) return { likeness: first && capitals ? FIRST_WORD : 1, ifKnown: 1 };
  if (capitals) return NO_NAME;
  return { likeness: isLong && !opensWithName ? WITHOUT_CAPITALS : 0, ifKnown: WITHOUT_CAPITALS };
}

function isSmallWord(folded: string): boolean {
  return isFunctionWord(folded) || isQuestionWord(folded);
}

const NO_NAME = { likeness: 0, ifKnown: 0 } as const;

function hasCapital(word: string): boolean {
  return /\p{Lu}/u.test(word);
}
