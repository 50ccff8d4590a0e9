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
const FEMININE = new Set(['е', 'у', 'ой', 'ы', 'и']);
const STRIPPED = 0.7;

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
  } else if (script === 'cyrillic') {
    for (const ending of CASES) {
      if (!sound.endsWith(ending)) continue;
      const stem = sound.slice(0, -ending.length);
      add(stem);
      // Анкаре, Москву: what has lost its case ending is Анкара, Москва.
      if (FEMININE.has(ending)) add(`${stem}а`);
    }
  } else if (sound.endsWith('s') && sound.length > LEAST + 1) add(sound.slice(0, -1));
  return forms;
}
