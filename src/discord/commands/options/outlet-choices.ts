import type { Article } from '../../../domain/article.ts';
import { listedNames, startOfLastName } from '../../../text/words/listed-names.ts';
import { outletKey } from '../../../text/outlet-key.ts';
import { plainLabel } from '../../render/message/plain-label.ts';
import { type Choice, MAX_CHOICE_CHARS, offered } from './choice.ts';

/**
 * Outlets whose name contains what was typed, those with most articles first. Behind a comma they are offered for one more name,
 * each with those before it.
 */
export function outletChoices(articles: readonly Article[], typed: string): Choice[] {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const start = startOfLastName(typed);
  const given = listedNames(typed.slice(0, start));
  const before = given.length === 0 ? '' : typed.slice(0, start).trimStart();
  const wanted = outletKey(typed.slice(start));
  return offered(
    [...counts]
      .filter(
        ([outlet]) =>
          before.length + outlet.length <= MAX_CHOICE_CHARS &&
          outletKey(outlet).includes(wanted) &&
          !given.some((name) => outletKey(name) === outletKey(outlet)),
      )
      .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
      .map(([outlet]) => ({ name: plainLabel(before + outlet), value: before + outlet }))
      .filter(({ name }) => name !== ''),
  );
}
