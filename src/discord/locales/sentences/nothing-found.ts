import type { UiStrings } from '../ui-strings.ts';

/** Limits of a person or place that keep an answer out. */
type Limit = Exclude<keyof UiStrings['answers']['noAnswerWithin'], 'both'>;

/** That there is no answer, or none within limits. @param limitedBy those without which there would be one */
export function noAnswerWithin(limitedBy: readonly Limit[], { answers }: UiStrings): string {
  const [limit, ...others] = limitedBy;
  if (limit === undefined) return answers.noAnswer;
  return answers.noAnswerWithin[others.length > 0 ? 'both' : limit];
}

/** That nothing is of the time or from the outlet that the question names. One of the two is named. @param outlet as it is shown */
export function nothingOf(
  { when, outlet }: { readonly when: string | null; readonly outlet: string | null },
  { understood }: UiStrings,
): string {
  if (when === null) return understood.nothingFrom(outlet ?? '');
  return outlet === null ? understood.nothingWhen(when) : understood.nothingFromWhen(outlet, when);
}
