import { withoutProclitics } from '../../../text/words/proclitics.ts';
import { ARTICLES, BODIES, MEDIA, OUTLET_LIKE } from '../../../text/question/source-vocabulary.ts';

/** Whether a word says that the name beside it is an outlet's: newspaper, agency. @param word folded */
export function isMediaWord(word: string): boolean {
  return MEDIA.test(word) || withoutProclitics(word).some((form) => MEDIA.test(form));
}

/** Whether a word is often part of an outlet's name: Gazette. @param word folded */
export function isOutletLike(word: string): boolean {
  return OUTLET_LIKE.test(word);
}

/** Whether a word is one of institutions, persons or texts. @param word folded */
export function isBodyWord(word: string): boolean {
  return BODIES.test(word);
}

/** Whether a word may stand between a word such as "newspaper" and a name. @param word folded */
export function isSourceArticle(word: string): boolean {
  return ARTICLES.has(word);
}
