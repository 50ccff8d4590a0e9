import type { List, PageWords } from '../languages/language.ts';
import { fold } from './letters/fold.ts';
import { entriesOf } from './words/vocabulary.ts';

/** The form in which markers are looked up: folded, single spaces, without punctuation or symbols at the edges. */
export function markerKey(text: string): string {
  return fold(text)
    .replace(/[\s_]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}©]+/u, '')
    .replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
}

/** The markers of one list in all languages, as keys. */
export function markersOf(select: (pages: PageWords) => List): ReadonlySet<string> {
  return new Set(entriesOf(({ pages }) => select(pages)).map(markerKey));
}
