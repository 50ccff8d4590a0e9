import type { Script } from '../../domain/question.ts';
import { scriptOf } from '../../text/letters/script.ts';
import { soundForm } from '../../text/names/sound-form.ts';

const ARABIC_ARTICLE = /^ال(?=...)/u;

/** What is compared of a word of a name. @property bare its sound form without an article */
type WordLook = { readonly bare: string; readonly script: Script };

/** Looks of words compared before: a name is compared with every word of many articles, most of which are the same few thousand. */
const LOOKS = new Map<string, WordLook>();
const MAX_LOOKS = 20_000;

/** The look of a word in any script. */
export function lookOf(word: string): WordLook {
  const known = LOOKS.get(word);
  if (known !== undefined) return known;
  const look = { bare: soundForm(word).replace(ARABIC_ARTICLE, ''), script: scriptOf(word) };
  if (LOOKS.size >= MAX_LOOKS) LOOKS.clear();
  LOOKS.set(word, look);
  return look;
}
