import type { Filter } from '../../domain/question.ts';
import { outletKey } from '../../text/outlet-key.ts';
import { listedNames } from '../../text/words/listed-names.ts';

/**
 * The limit to outlets that somebody typed, one or several; none for nothing.
 *
 * @param known outlets of the archive: a comma within the name of one does not part it
 */
export function outletsTyped(typed: string, known: readonly string[]): Pick<Filter, 'outlet'> {
  const isOne = known.some((outlet) => outletKey(outlet) === outletKey(typed));
  const [first, ...others] = isOne ? [typed] : listedNames(typed);
  if (first === undefined) return {};
  return { outlet: others.length === 0 ? first : [first, ...others] };
}
