import type { Script } from '../domain/script.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { isQuestionWord } from '../text/question-words.ts';
import { scriptOf } from '../text/script.ts';
import { soundForm } from '../text/sound-form.ts';
import { typedWords } from '../text/words.ts';

/** A word of a question as far as it may be a name. */
export type AskedWord = {
  readonly sound: string;
  readonly script: Script;
  /** 0 to 1: how likely a word that stands so in a question is a name at all. */
  readonly nameLikeness: number;
};

/** Where nothing tells names from other words: in Arabic script, and in questions typed without capitals. */
const WITHOUT_CAPITALS = 0.5;
/** A sentence begins with a capital whatever its first word is. */
const FIRST_WORD = 0.5;
/** Without capitals, shorter words are hardly ever names and sound like everything. */
const LEAST_WITHOUT_CAPITALS = 4;

/** Words of other scripts sound like nothing that there are letters for. */
const COMPARABLE = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}]+$/u;

const CASED = /[\p{Lu}\p{Ll}]/u;

/** The words of a question with how likely each is a name, in order. */
export function askedWords(question: string): AskedWord[] {
  const typed = typedWords(question);
  const capitals = typed.some((word, i) => i > 0 && hasCapital(word));
  return typed.map((word, i) => {
    const sound = soundForm(word);
    const script = scriptOf(sound);
    return { sound, script, nameLikeness: likeness(word, { sound, first: i === 0, capitals }) };
  });
}

function likeness(
  word: string,
  about: { readonly sound: string; readonly first: boolean; readonly capitals: boolean },
): number {
  const folded = fold(word);
  if (about.sound.length < 2 || !COMPARABLE.test(about.sound)) return 0;
  if (isFunctionWord(folded) || isQuestionWord(folded)) return 0;
  const cased = CASED.test(word);
  if (cased && about.capitals) {
    if (!hasCapital(word)) return 0;
    return about.first ? FIRST_WORD : 1;
  }
  if (cased && hasCapital(word)) return 1;
  return about.sound.length < LEAST_WITHOUT_CAPITALS ? 0 : WITHOUT_CAPITALS;
}

function hasCapital(word: string): boolean {
  return /\p{Lu}/u.test(word);
}
