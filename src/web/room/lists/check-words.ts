import { typedWords } from '../../../text/words/words.ts';
import { Refusal } from '../../refusal.ts';

/**
 * Tells whether a name or a subject can be looked for. What cannot waits for no turn.
 *
 * @param longest UTF-16 units
 * @throws Refusal `words-empty`, `words-too-long`
 */
export function checkWords(typed: string, longest: number): void {
  const { length } = typed;
  if (length > longest) throw new Refusal({ kind: 'words-too-long', length, limit: longest });
  if (typedWords(typed).length === 0) throw new Refusal({ kind: 'words-empty' });
}
