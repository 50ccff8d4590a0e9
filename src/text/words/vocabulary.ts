import { LANGUAGES } from '../../languages/all.ts';
import { type Language, type List, listed } from '../../languages/language.ts';
import { wholePattern } from '../../languages/wording-pattern.ts';
import { fold } from '../letters/fold.ts';

/** The words or phrases of one list in all languages, as they are written. */
export function entriesOf(select: (language: Language) => List): readonly string[] {
  return LANGUAGES.flatMap((language) => listed(select(language)));
}

/** The same, folded, for looking up. */
export function vocabularyOf(select: (language: Language) => List): ReadonlySet<string> {
  return new Set(entriesOf(select).map(fold));
}

/** What a folded word or phrase meets that is one of these wordings, in any language. */
export function patternOf(select: (language: Language) => List): RegExp {
  return wholePattern([...vocabularyOf(select)]);
}
