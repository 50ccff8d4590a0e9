import type { Script } from '../../domain/question.ts';
import { LANGUAGES } from '../../languages/all.ts';
import { listed } from '../../languages/language.ts';
import { withoutProclitics } from '../words/proclitics.ts';
import { patternOf } from '../words/vocabulary.ts';

/** A word without an ending or proclitic that the sentence may have added, and what that reading costs in nats. */
export type NameForm = readonly [form: string, cost: number];

/** No name has fewer letters. */
const MIN_FORM_LETTERS = 3;

const STRIPPED = 0.7;

const CASE_ENDINGS = LANGUAGES.flatMap(({ names }) =>
  listed(names.caseEndings).map((ending) => ({ ending, nominatives: names.nominatives[ending] ?? [] })),
);
/** How Arabic writes the sounds of Persian letters. */
const ARABIC_SOUNDS: Readonly<Record<string, string>> = { پ: 'ب', چ: 'تش', گ: 'غ', ژ: 'ج' };
const PERSIAN_LETTERS = /[پچگژ]/gu;

/**
 * The forms of a name that a word of a question may be: the word itself, and the word without proclitics (Arabic script),
 * without a case ending (Cyrillic) or without the s of a genitive (Latin). @param sound the word in sound form
 */
export function nameForms(sound: string, script: Script): NameForm[] {
  const forms: NameForm[] = [[sound, 0]];
  const add = (form: string): void => {
    if (form.length >= MIN_FORM_LETTERS) forms.push([form, STRIPPED]);
  };
  if (script === 'arabic') {
    for (const form of withoutProclitics(sound)) add(form);
    // In sound form للأمم has one lam, which stands for ل and the article.
    if (sound.startsWith('ل')) add(`ال${sound.slice(1)}`);
    const arabic = sound.replace(PERSIAN_LETTERS, (letter) => ARABIC_SOUNDS[letter] ?? letter);
    if (arabic !== sound) forms.push([arabic, 0]);
  } else if (script === 'cyrillic') {
    for (const { ending, nominatives } of CASE_ENDINGS) {
      if (!sound.endsWith(ending)) continue;
      const stem = sound.slice(0, -ending.length);
      add(stem);
      for (const nominative of nominatives) add(stem + nominative);
    }
  } else if (sound.endsWith('s') && sound.length > MIN_FORM_LETTERS + 1) add(sound.slice(0, -1));
  return forms;
}

/** Endings that are taken off known names only, since they are short enough to be part of any other. */
const ENDING_OF_KNOWN = patternOf(({ names }) => names.endingsOfKnown);
const MIN_KNOWN_LETTERS = 4;

/** What a word in sound form may be without such an ending: of trumpin trump. Only for looking up what is known. */
export function stemsOfKnown(sound: string): string[] {
  const stems: string[] = [];
  for (let length = MIN_KNOWN_LETTERS; length < sound.length; length++) {
    if (ENDING_OF_KNOWN.test(sound.slice(length))) stems.push(sound.slice(0, length));
  }
  return stems;
}
