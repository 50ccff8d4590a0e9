import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { ShellLanguage, ShellWords } from './shell-words.ts';
import { tr } from './tr.ts';

const WORDS: Readonly<Record<ShellLanguage, ShellWords>> = { ar, en, ru, fa, fr, tr, de, es };

/** The bot's own words in a language. */
export function wordsOf(language: ShellLanguage): ShellWords {
  return WORDS[language];
}
