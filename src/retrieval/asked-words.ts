import type { Script } from '../domain/script.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { isQuestionWord } from '../text/question-words.ts';
import { scriptOf } from '../text/script.ts';
import { soundForm } from '../text/sound-form.ts';
import { typedWords } from '../text/words.ts';

/** A word of a question as far as it may be a name. */
export type AskedWord = {
  /** A slice of `typedText`. */
  readonly typed: string;
  readonly sound: string;
  readonly script: Script;
  /** 0 to 1: how likely a word that stands so in a question is a name at all. */
  readonly likeness: number;
  /** The same of a word that is known as a name: names are words of other languages, too (stone, ستون). */
  readonly ifKnown: number;
};

/** Where nothing tells names from other words: in Arabic script, and in questions typed without capitals. */
const WITHOUT_CAPITALS = 0.5;
/** The same of a word that is known as a name, in a script without capitals. */
const KNOWN_WITHOUT_CAPITALS = 0.8;
/** Letters of the shortest name. */
const LEAST = 2;
/** A sentence begins with a capital whatever its first word is. */
const FIRST_WORD = 0.5;
/** Without capitals, shorter words are hardly ever names and sound like everything. */
const LEAST_WITHOUT_CAPITALS = 4;

/** Words of other scripts sound like nothing that there are letters for. */
const COMPARABLE = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}]+$/u;

const CASED = /[\p{Lu}\p{Ll}]/u;

/** UN, WHO: no pronoun, no question. */
const ACRONYM = /^\p{Lu}{2,}$/u;

/** The words of a question with how likely each is a name, in order. */
export function askedWords(question: string): AskedWord[] {
  const typed = typedWords(question);
  // WHAT DID PUTIN SAY? has capitals that tell nothing.
  const shouted = !/\p{Ll}/u.test(question);
  const capitals = !shouted && typed.some((word, i) => i > 0 && hasCapital(word));
  return typed.map((word, i) => {
    const sound = soundForm(word);
    const about = { sound, first: i === 0, capitals, shouted };
    return { typed: word, sound, script: scriptOf(sound), ...likenesses(word, about) };
  });
}

type About = {
  readonly sound: string;
  readonly first: boolean;
  readonly capitals: boolean;
  readonly shouted: boolean;
};

function likenesses(
  word: string,
  { sound, first, capitals, shouted }: About,
): Pick<AskedWord, 'likeness' | 'ifKnown'> {
  if (sound.length < LEAST || !COMPARABLE.test(sound)) return NO_NAME;
  if (!shouted && ACRONYM.test(word)) return { likeness: 1, ifKnown: 1 };
  const folded = fold(word);
  if (isFunctionWord(folded) || isQuestionWord(folded)) return NO_NAME;
  const cased = CASED.test(word);
  if (cased && !shouted && hasCapital(word))
    return { likeness: first && capitals ? FIRST_WORD : 1, ifKnown: 1 };
  if (cased && capitals) return NO_NAME;
  const likeness = sound.length < LEAST_WITHOUT_CAPITALS ? 0 : WITHOUT_CAPITALS;
  return { likeness, ifKnown: cased ? WITHOUT_CAPITALS : KNOWN_WITHOUT_CAPITALS };
}

const NO_NAME = { likeness: 0, ifKnown: 0 } as const;

function hasCapital(word: string): boolean {
  return /\p{Lu}/u.test(word);
}
