import { BIDI_CONTROLS, RUSSIAN_STRESS, TASHKEEL, TATWEEL } from './letters/unicode-classes.ts';

/** What a writer may put on a word or leave off. Joiners stay: the model knows Persian with them. */
const OPTIONAL = new RegExp(`[${TASHKEEL}${TATWEEL}${BIDI_CONTROLS}]`, 'gu');

/**
 * The form in which the embedding model gets a text. The model has hardly seen text with vowel signs: a question with
 * all of them was no nearer to its answer than to anything else. Never shown.
 */
export function embeddingInput(text: string): string {
  return text.replace(OPTIONAL, '').replace(RUSSIAN_STRESS, '');
}
