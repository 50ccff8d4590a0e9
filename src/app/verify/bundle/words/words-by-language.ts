import { ar } from './ar.ts';
import type { BundleWords } from './bundle-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

/** The words of a bundle's HTML by ISO 639-1 code, in the languages that isnad speaks. */
export const BUNDLE_WORDS = { ar, en, ru, fa, fr, tr, de, es } satisfies Readonly<
  Record<string, BundleWords>
>;

export type BundleLanguage = keyof typeof BUNDLE_WORDS;
