import type { Filter } from '../domain/question.ts';

/** What a filter limits. */
export type LimitKind = 'outlets' | 'dates';

const LIFTED: Readonly<Record<LimitKind, Filter>> = {
  outlets: { outlet: undefined, outlets: undefined },
  dates: { from: undefined, to: undefined },
};

/**
 * Which limits are why nothing was found: those without which something is, each alone or else all together; none where
 * nothing is found without any.
 *
 * @param isFound asks again, within another filter
 */
export async function limitsInTheWay(
  filter: Filter,
  isFound: (wider: Filter) => Promise<boolean>,
): Promise<readonly LimitKind[]> {
  const kinds = kindsOf(filter);
  if (kinds.length === 0 || !(await isFound({}))) return [];
  if (kinds.length === 1) return kinds;
  const alone: LimitKind[] = [];
  for (const kind of kinds) if (await isFound({ ...filter, ...LIFTED[kind] })) alone.push(kind);
  return alone.length === 0 ? kinds : alone;
}

export function isLimited(filter: Filter): boolean {
  return kindsOf(filter).length > 0;
}

function kindsOf({ from, to, outlet, outlets = [] }: Filter): LimitKind[] {
  return [
    ...(outlet !== undefined || outlets.length > 0 ? (['outlets'] as const) : []),
    ...(from !== undefined || to !== undefined ? (['dates'] as const) : []),
  ];
}
