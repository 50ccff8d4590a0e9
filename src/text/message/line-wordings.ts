import { patternSource } from '../../languages/wording-pattern.ts';
import { fold } from '../fold.ts';

/**
 * A pattern of whole words on the text of a `QuestionLine`; the longest wording counts.
 *
 * @param name what `~` stands for
 */
export function lineWordings(wordings: readonly string[], name = '~'): RegExp {
  const sources = [...new Set(wordings.map(fold))]
    .sort((a, b) => b.length - a.length)
    .map((wording) => patternSource(wording).replaceAll('~', name));
  return new RegExp(`(?<= )(?:${sources.join('|')})(?= )`, 'gu');
}
