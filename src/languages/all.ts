import { ARABIC } from './ar.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { PERSIAN } from './fa.ts';
import { FRENCH } from './fr.ts';
import type { Language } from './language.ts';
import { RUSSIAN } from './ru.ts';
import { TURKISH } from './tr.ts';

/**
 * The languages of questions and pages. Of those that know as many words of a question, the first of its script counts:
 * a new one belongs at the end.
 */
export const LANGUAGES: readonly Language[] = [
  ARABIC,
  ENGLISH,
  RUSSIAN,
  PERSIAN,
  TURKISH,
  FRENCH,
  GERMAN,
  SPANISH,
];
