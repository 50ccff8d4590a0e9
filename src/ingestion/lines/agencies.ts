import type { List, PageWords } from '../../languages/language.ts';
import { entriesOf } from '../../text/words/vocabulary.ts';
import { markerKey } from '../../text/markers.ts';

/** The form in which names of agencies are looked up: without inner stops and blanks, so that "أ ش أ" is "أ.ش.أ". */
export function agencyKey(text: string): string {
  return markerKey(text).replace(/[\s.«»"“”‘’'/\u0640-]+/gu, '');
}

export const AGENCIES = keysOf((pages) => pages.agencies);

/** Stand where an agency would, but name none. */
export const NO_AGENCY = keysOf((pages) => pages.noAgencies);

function keysOf(select: (pages: PageWords) => List): ReadonlySet<string> {
  return new Set(entriesOf(({ pages }) => select(pages)).map(agencyKey));
}
