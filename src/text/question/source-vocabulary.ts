import { patternSource, wholePattern } from '../../languages/wording-pattern.ts';
import { fold } from '../letters/fold.ts';
import { entriesOf, patternOf, vocabularyOf } from '../words/vocabulary.ts';

/** Words that say that the name beside them is an outlet's: newspaper, agency. */
export const MEDIA = wholePattern(
  entriesOf(({ requests }) => requests.sources.media)
    .flatMap((phrase) => phrase.split(' '))
    .filter((word) => word.length > 2)
    .map(fold),
);

/** Words that say so together, as neither does alone: news agency. */
export const MEDIA_PHRASES = new RegExp(
  ` (?:${entriesOf(({ requests }) => requests.sources.media)
    .filter((phrase) => phrase.includes(' '))
    .map((phrase) => patternSource(fold(phrase)))
    .join('|')}) `,
  'u',
);

/** Words that are often part of an outlet's name: Gazette. */
export const OUTLET_LIKE = patternOf(({ requests }) => requests.sources.outletLike);

/** Words of institutions, persons and texts. */
export const BODIES = patternOf(({ requests }) => requests.sources.bodies);

/** Words that may stand between a word such as "newspaper" and a name. */
export const ARTICLES = vocabularyOf(({ requests }) => requests.sources.articles);

/** Outlets that everybody knows. */
export const WELL_KNOWN = vocabularyOf(({ requests }) => requests.sources.wellKnown);

/** Initials that outlets have and other bodies seldom: CNN, KUNA, NBC. */
export const INITIALS = /^\p{Lu}{0,3}(?:NN|NA|BC|TV|FM)$/u;
