import type { Filter } from '../../domain/question.ts';
import type { UnderstoodPart } from '../../domain/understood.ts';

/** What a person chose wins over what the question says of the same: these parts of it are dropped. */
export function chosenInstead({
  from,
  to,
  outlet,
}: Pick<Filter, 'from' | 'to' | 'outlet'>): readonly UnderstoodPart[] {
  return [
    ...(from === undefined && to === undefined ? [] : (['time'] as const)),
    ...(outlet === undefined ? [] : (['outlet'] as const)),
  ];
}
