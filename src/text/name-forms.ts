import type { Script } from '../domain/script.ts';
import { withoutProclitics } from './proclitics.ts';

/** A form that a word may be without what a sentence adds to it, and how many nats that reading costs. */
export type NameForm = readonly [form: string, cost: number];

/** Fewer letters than this are left of no name. */
const LEAST = 3;

/** Case endings of Russian names: Путина, Лавровым, Меркелей. */
const CASES = [
  'ого',
  'ому',
  'ами',
  'ыми',
  'ым',
  'им',
  'ом',
  'ем',
  'ой',
  'ей',
  'ах',
  'ов',
  'а',
  'я',
  'у',
  'ю',
  'е',
  'ы',
  'и',
];
/** What a name may end in where it stands in one of these cases: Анкаре, Сирии, Китае, Кремле, Зеленского. */
const NOMINATIVES: Readonly<Record<string, readonly string[]>> = {
  е: ['а', 'я', 'й', 'ь'],
  у: ['а'],
  ю: ['я', 'й', 'ь'],
  я: ['й', 'ь'],
  // Of Сирии one и is left where doubled letters are made one.
  и: ['а', 'я', 'ь', 'ия'],
  ы: ['а'],
  ой: ['а', 'ая'],
  ей: ['я'],
  ого: ['ий', 'ый'],
  ому: ['ий', 'ый'],
  им: ['ий'],
  ом: ['ий', 'ый'],
};
const STRIPPED = 0.7;
/** Letters of Persian as Arabic writes their sound. */
const PERSIAN: Readonly<Record<string, string>> = { پ: 'ب', چ: 'تش', گ: 'غ', ژ: 'ج' };
const PERSIAN_LETTERS = /[پچگژ]/gu;

/**
 * A word of a question in sound form, and what is left of it without proclitics (Arabic script), case ending
 * (Cyrillic) or the s of a genitive (Latin).
 */
export function nameForms(sound: string, script: Script): NameForm[] {
  const forms: NameForm[] = [[sound, 0]];
  const add = (form: string): void => {
    if (form.length >= LEAST) forms.push([form, STRIPPED]);
  };
  if (script === 'arabic') {
    for (const form of withoutProclitics(sound)) add(form);
    // Of للأمم one lam is left, and the article is none.
    if (sound.startsWith('ل')) add(`ال${sound.slice(1)}`);
    const arabic = sound.replace(PERSIAN_LETTERS, (letter) => PERSIAN[letter] ?? letter);
    if (arabic !== sound) forms.push([arabic, 0]);
  } else if (script === 'cyrillic') {
    for (const ending of CASES) {
      if (!sound.endsWith(ending)) continue;
      const stem = sound.slice(0, -ending.length);
      add(stem);
      for (const nominative of NOMINATIVES[ending] ?? []) add(stem + nominative);
    }
  } else if (sound.endsWith('s') && sound.length > LEAST + 1) add(sound.slice(0, -1));
  return forms;
}

/** Endings of Turkish cases in sound form. */
const TURKISH_ENDING = /^(?:y?l[ae]|n?d[ae]n?|t[ae]n?|n?[iu]n|y?[iuae])$/u;

/** A word in sound form without a Turkish case ending: trumpin is of Trump. Only for looking up what is known. */
export function turkishStems(sound: string): string[] {
  const stems: string[] = [];
  for (let length = 4; length < sound.length; length++) {
    const [stem, ending] = [sound.slice(0, length), sound.slice(length)];
    if (TURKISH_ENDING.test(ending)) stems.push(stem);
  }
  return stems;
}
