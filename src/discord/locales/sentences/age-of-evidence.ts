import type { IsoDate } from '../../../domain/article.ts';
import { ageInWords } from '../durations.ts';
import type { UiLanguage } from '../languages.ts';
import { stringsFor } from '../strings-for.ts';
import type { Shown } from './shown.ts';

/** How old the newest quote of an answer is. @param newest its day, and how many days ago that is; null where no quote has a date */
export function ageOfEvidence(
  newest: { readonly newest: IsoDate; readonly days: number } | null,
  language: UiLanguage,
  shown: Shown,
): string {
  const { answers } = stringsFor(language);
  if (newest === null) return answers.newestEvidenceUndated;
  const date = shown(newest.newest);
  return newest.days === 0
    ? answers.newestEvidenceToday(date)
    : answers.newestEvidence(ageInWords(newest.days, language), date);
}
